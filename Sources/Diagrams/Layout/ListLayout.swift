/// Lines under one another, by rows: the row's head on the left, then a thread with a sign for each line, when, and what.
struct ListLayout {
  let chart: Diagram.Chart

  private static let sign = 11.0
  private static let lead = 86.0

  /// Where everything stands.
  func layout() -> ChartLayout {
    var layout = ChartLayout()
    let heads = chart.rows.map { Label($0.text, size: TextSize.name, bold: true, within: 70, lines: 3) }
    let thread = (heads.map(\.width).max() ?? 0) + 16
    layout.marks = Array(
      repeating: .init(box: Box(x: 0, y: 0, width: 0, height: 0), words: []), count: chart.marks.count)
    let text = thread + 14 + Self.lead + 8
    var y = 0.0
    for (row, head) in heads.enumerated() {
      if row > 0 { layout.rule(fromX: 0, y: y, toX: layout.width) }
      y += 7
      layout.rows.append(
        .init(node: chart.rows[row].node, words: [.init(label: head, corner: Point(x: 0, y: y))]))
      var foot = y + head.height
      for (index, mark) in chart.marks.enumerated() where mark.row == row {
        let placed = place(mark, at: y, thread, text, layout.width)
        layout.marks[index] = placed
        y = placed.words.map { $0.corner.y + $0.label.height }.max() ?? y
        foot = max(foot, y)
        y += 6
      }
      y = foot + 7
    }
    layout.height = y
    layout.rules.append([Point(x: thread, y: 0), Point(x: thread, y: y)])
    return layout
  }

  private func place(
    _ mark: Diagram.Chart.Mark, at y: Double, _ thread: Double, _ text: Double, _ width: Double
  ) -> ChartLayout.Mark {
    guard case .line(let lead) = mark.place else { preconditionFailure("a mark of a list is a line") }
    let when = Label(lead, size: TextSize.legend, within: Self.lead, lines: 4)
    let what = Label(mark.label, name: 11.5, detail: TextSize.detail, bold: true, within: width - text)
    let sign = Box(middle: Point(x: thread, y: y + 7.5), width: Self.sign, height: Self.sign)
    return ChartLayout.Mark(
      box: sign, certain: sign,
      words: [
        .init(label: when, corner: Point(x: thread + 14, y: y + 1)), .init(label: what, corner: Point(x: text, y: y)),
      ])
  }
}
