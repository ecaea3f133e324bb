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
    let widths = fitted(natural(titles, rows), words(titles, rows))
    let body = rows.isEmpty ? [StyledLine("(none)", .muted)] : rows.flatMap { lines(of: $0, widths) }
    return lines(of: titles, widths) + body
  }

  private func natural(_ titles: [StyledLine], _ rows: [[StyledLine]]) -> [Int] {
    rows.reduce(titles.map(\.width)) { widths, row in zip(widths, row).map { max($0, $1.width) } }
  }

  /// The widths of the longest words.
  private func words(_ titles: [StyledLine], _ rows: [[StyledLine]]) -> [Int] {
    guard limit != nil else { return titles.map(\.width) }
    return rows.reduce(titles.map(\.longestWord)) { widths, row in zip(widths, row).map { max($0, $1.longestWord) } }
  }

  /// Widths that fit the terminal: narrow columns keep theirs, and the wide ones share what is left evenly, but for those
  /// that need more for their longest word.
  private func fitted(_ natural: [Int], _ words: [Int]) -> [Int] {
    guard let limit else { return natural }
    let left = limit - TableLayout.gap * (natural.count - 1)
    if natural.reduce(0, +) <= left { return natural }
    // Where there is no room for all words, the longest are broken.
    let longest = level(upTo: left) { level in words.map { min($0, max(level, TableLayout.narrowest)) } }
    let least = words.map { min($0, max(longest, TableLayout.narrowest)) }
    let share = level(upTo: left) { level in zip(natural, least).map { min($0, max($1, level)) } }
    return zip(natural, least).map { min($0, max($1, share)) }
  }

  /// The greatest level for which widths fit.
  private func level(upTo left: Int, _ widths: (Int) -> [Int]) -> Int {
    (0...max(left, 0)).last { widths($0).reduce(0, +) <= left } ?? 0
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
