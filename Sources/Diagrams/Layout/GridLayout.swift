/// Rows and columns whose cells hold a few words.
struct GridLayout {
  let chart: Diagram.Chart
  let heads: [Diagram.Chart.Head]

  private static let padding = 5.0
  /// The widest that words in a cell and the head of a column that is not slanted may be.
  private static let cell = 62.0
  /// From so many columns on the heads of the rows stand on the right, too.
  private static let wide = 12

  /// Where everything stands.
  func layout() -> ChartLayout {
    var layout = ChartLayout()
    let rowHeads = chart.rows.map { Label($0.text, size: TextSize.legend, bold: true, within: 150, lines: 3) }
    let left = (rowHeads.map(\.width).max() ?? 0) + 10
    let room = (ChartLayout.column - left) / Double(max(heads.count, 1)) - 2 * Self.padding - 4
    let within = max(longestWord, min(room, Self.cell))
    let cells = chart.marks.map { Label($0.label, name: TextSize.edge, detail: 9, bold: false, within: within) }
    let flat = heads.map { Label($0.text, size: TextSize.detail, bold: true, even: true, within: Self.cell, lines: 4) }
    let widest = cells.map(\.width).max() ?? 0
    let flatWidth = max(widest, flat.map(\.width).max() ?? 0) + 2 * Self.padding
    let isFlat = left + flatWidth * Double(heads.count) <= ChartLayout.column
    let width = isFlat ? flatWidth : max(widest + 2 * Self.padding, 34)
    layout.width = left + width * Double(heads.count)
    let top = isFlat ? place(flat, left, width, &layout) : slant(left, width, &layout)
    placeRows(rowHeads, cells, left, width, top, &layout)
    return layout
  }

  /// The width of the longest word in a cell, which is not to be broken.
  private var longestWord: Double {
    let words = Set(chart.marks.flatMap(\.label).flatMap { $0.text.split(separator: " ") })
    return words.map { TextMetrics.width(of: String($0), size: TextSize.edge) }.max() ?? 0
  }

  private func place(_ labels: [Label], _ left: Double, _ width: Double, _ layout: inout ChartLayout) -> Double {
    let height = (labels.map(\.height).max() ?? 0) + 8
    for (index, (head, label)) in zip(heads, labels).enumerated() {
      let x = left + width * (Double(index) + 0.5)
      let words = ChartLayout.Words(
        label: label, corner: Point(x: x, y: height - 4 - label.height), isCentred: true)
      layout.top.append(.init(node: head.node, words: [words]))
    }
    return height
  }

  /// Heads that rise to the right at half a right angle, in two lines.
  private func slant(_ left: Double, _ width: Double, _ layout: inout ChartLayout) -> Double {
    let labels = heads.map {
      Label($0.text, size: TextSize.detail, bold: true, even: true, within: 130, lines: width < 44 ? 2 : 3)
    }
    let rise = 0.5.squareRoot()
    let height = (labels.map { ($0.width + $0.height / 2) * rise }.max() ?? 0) + 10
    for (index, (head, label)) in zip(heads, labels).enumerated() {
      let x = left + width * (Double(index) + 0.5)
      let words = ChartLayout.Words(label: label, corner: Point(x: x, y: height - 8), isSlanted: true)
      layout.top.append(.init(node: head.node, words: [words]))
      layout.width = max(layout.width, x + (label.width + label.height / 2) * rise + 2)
    }
    return height
  }

  private func placeRows(
    _ heads: [Label], _ cells: [Label], _ left: Double, _ width: Double, _ top: Double, _ layout: inout ChartLayout
  ) {
    let right = left + width * Double(self.heads.count)
    let isWide = self.heads.count >= Self.wide
    var boxes = [Double](repeating: 0, count: chart.rows.count)
    for (mark, label) in zip(chart.marks, cells) { boxes[mark.row] = max(boxes[mark.row], label.height) }
    var y = top
    var tops: [Double] = []
    for (row, label) in heads.enumerated() {
      let height = max(label.height, boxes[row]) + 10
      tops.append(y)
      layout.rule(fromX: 0, y: y, toX: right)
      let place = y + (height - label.height) / 2
      var words = [ChartLayout.Words(label: label, corner: Point(x: 0, y: place))]
      if isWide { words.append(.init(label: label, corner: Point(x: right + 8, y: place))) }
      if isWide { layout.width = max(layout.width, right + 8 + label.width) }
      layout.rows.append(.init(node: chart.rows[row].node, words: words))
      y += height
    }
    layout.rule(fromX: 0, y: y, toX: right)
    for column in 0...self.heads.count {
      let x = left + width * Double(column)
      layout.rules.append([Point(x: x, y: top), Point(x: x, y: y)])
    }
    layout.height = y
    tops.append(y)
    layout.marks = zip(chart.marks, cells).map { mark, label in
      guard case .column(let column) = mark.place else { preconditionFailure("a mark of a grid is a cell") }
      let box = Box(
        x: left + width * Double(column) + 2, y: tops[mark.row] + 2, width: width - 4,
        height: tops[mark.row + 1] - tops[mark.row] - 4)
      let words = ChartLayout.Words(
        label: label, corner: Point(x: box.middle.x, y: box.middle.y - label.height / 2), isCentred: true)
      return ChartLayout.Mark(box: box, certain: box, words: label.lines.isEmpty ? [] : [words])
    }
  }
}
