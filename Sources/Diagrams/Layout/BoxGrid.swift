/// Boxes in the cells of a grid that they touch, so that only near ones are compared.
struct BoxGrid {
  private let columns: Range<Int>
  private let rows: Range<Int>
  /// The boxes of each cell, column by column.
  private var cells: [[Int]]
  private static let size = 120.0
  /// How many cells there are on each side beyond what is covered, for what is tried there.
  private static let margin = 3

  /// A grid over a part of the page, with nothing in it yet; what lies beyond is in the cells at its border.
  init(over area: Box) {
    columns = Self.cells(from: area.x, to: area.x + area.width)
    rows = Self.cells(from: area.y, to: area.y + area.height)
    cells = Array(repeating: [], count: columns.count * rows.count)
  }

  /// A grid of some boxes, which are known by their places among them.
  init(_ boxes: [Box]) {
    self.init(over: boxes.dropFirst().reduce(boxes.first ?? Box(x: 0, y: 0, width: 0, height: 0)) { $0.union($1) })
    for (index, box) in boxes.enumerated() { add(index, box) }
  }

  /// Adds one more box, known by a number.
  mutating func add(_ index: Int, _ box: Box) {
    let (across, down) = cells(of: box)
    // No closure does this: one that changes the grid would hold it, and each change copy all of it.
    for column in across { for row in down { cells[column * rows.count + row].append(index) } }
  }

  /// Does something with each box in the cells that a box touches; with one that lies in several of them as often.
  func forEach(near box: Box, _ body: (Int) -> Void) {
    let (across, down) = cells(of: box)
    for column in across { for row in down { for index in cells[column * rows.count + row] { body(index) } } }
  }

  /// The columns and the rows of the cells that a box touches, counted from the first.
  private func cells(of box: Box) -> (across: ClosedRange<Int>, down: ClosedRange<Int>) {
    (
      Self.place(box.x, in: columns)...Self.place(box.x + box.width, in: columns),
      Self.place(box.y, in: rows)...Self.place(box.y + box.height, in: rows)
    )
  }

  private static func cells(from start: Double, to end: Double) -> Range<Int> {
    (Int((start / size).rounded(.down)) - margin)..<(Int((end / size).rounded(.down)) + margin + 1)
  }

  private static func place(_ number: Double, in range: Range<Int>) -> Int {
    min(max(Int((number / size).rounded(.down)), range.lowerBound), range.upperBound - 1) - range.lowerBound
  }
}

extension Box {
  /// A curve out of the right side and back, further out for each that is there already.
  func loop(_ before: Double) -> [Point] {
    let right = x + width
    let reach = right + 30 + before * 12
    return [
      Point(x: right, y: middle.y - 8), Point(x: reach, y: middle.y - 16), Point(x: reach, y: middle.y + 16),
      Point(x: right, y: middle.y + 8),
    ]
  }
}
