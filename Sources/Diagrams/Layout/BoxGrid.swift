/// Boxes in the cells of a grid that they touch, so that only near ones are compared.
struct BoxGrid {
  private var cells: [Cell: [Int]] = [:]
  private static let size = 120.0

  private struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  /// A grid of some boxes, which are known by their places among them.
  init(_ boxes: [Box]) { for (index, box) in boxes.enumerated() { add(index, box) } }

  /// Adds one more box, known by a number.
  mutating func add(_ index: Int, _ box: Box) {
    for cell in Self.cells(of: box) { cells[cell, default: []].append(index) }
  }

  /// The boxes in the cells that a box touches; one that lies in several of them as often.
  func boxes(near box: Box) -> [Int] { Self.cells(of: box).flatMap { cells[$0] ?? [] } }

  private static func cells(of box: Box) -> [Cell] {
    let columns = Int((box.x / size).rounded(.down))...Int(((box.x + box.width) / size).rounded(.down))
    let rows = Int((box.y / size).rounded(.down))...Int(((box.y + box.height) / size).rounded(.down))
    return columns.flatMap { column in rows.map { Cell(column: column, row: $0) } }
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
