/// Lays a table out on a terminal: columns two spaces apart, long cells wrapped.
struct TableLayout {
  let table: Table
  /// The columns of the terminal, if they are limited.
  let limit: Int?

  private static let gap = 2
  /// Narrower than this no column gets; a terminal that is narrower still breaks the lines itself.
  private static let narrowest = 8

  func lines() -> [StyledLine] {
    let titles = table.columns.map { StyledLine($0.title.printable, .strong) }
    let rows = table.rows.map { $0.map(StyledLine.init(_:)) }
    let widths = fitted(natural(titles, rows))
    let body = rows.isEmpty ? [StyledLine("(none)", .muted)] : rows.flatMap { lines(of: $0, widths) }
    return lines(of: titles, widths) + body
  }

  private func natural(_ titles: [StyledLine], _ rows: [[StyledLine]]) -> [Int] {
    rows.reduce(titles.map(\.width)) { widths, row in zip(widths, row).map { max($0, $1.width) } }
  }

  /// Widths that fit the terminal: narrow columns keep theirs, and the wide ones share what is left evenly.
  private func fitted(_ natural: [Int]) -> [Int] {
    guard let limit else { return natural }
    var left = limit - TableLayout.gap * (natural.count - 1)
    if natural.reduce(0, +) <= left { return natural }
    var widths = natural
    let narrowestFirst = natural.indices.sorted { (natural[$0], $0) < (natural[$1], $1) }
    for (rank, column) in narrowestFirst.enumerated() {
      let share = max(left / (natural.count - rank), TableLayout.narrowest)
      widths[column] = min(natural[column], share)
      left -= widths[column]
    }
    return widths
  }

  private func lines(of row: [StyledLine], _ widths: [Int]) -> [StyledLine] {
    let cells = zip(row, widths).map { $0.wrapped(to: $1, breakingLinks: true) }
    let height = cells.lazy.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = StyledLine()
      var edge = 0
      for (column, cell) in cells.enumerated() {
        let content = index < cell.count ? cell[index] : StyledLine()
        let isRight = table.columns[column].alignment == .right
        line.pad(to: isRight ? edge + widths[column] - content.width : edge)
        line.append(content)
        edge += widths[column] + TableLayout.gap
      }
      return line
    }
  }
}
