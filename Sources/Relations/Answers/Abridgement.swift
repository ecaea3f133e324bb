/// What of a long answer a screen does not show.
///
/// Nothing is left out of the answer: whoever reads it in a pipe, a file or another format gets all of it. So the exit
/// status, which such readers go by, is the same wherever it is asked, and the screen itself says what it does not show.
struct Abridgement: Sendable {
  /// How many rows and points are not shown.
  private(set) var rows = 0
  /// How many columns are not shown.
  private(set) var columns = 0
  /// The numbers of the sources that only they name.
  fileprivate(set) var sources: Set<Int> = []

  /// More columns than this are no table that fits a screen of any width.
  private static let mostColumns = 20
  /// The columns that a column of a table takes at least, with the gap behind it.
  private static let narrowest = 10

  /// The sentence that says what is not shown, and how it is.
  var sentence: String {
    let counts = [(rows, "rows or points"), (columns, "columns")].filter { $0.0 > 0 }
      .map { "\(Abridgement.grouped($0.0)) \($0.1)" }
    return
      "Not shown: \(counts.joined(separator: " and ")). '--shown all' shows them, '--shown N' so many of each part; "
      + "files, pipes and other formats have all."
  }

  /// A number with a comma between thousands.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { place, digit in
      (place > 0 && (digits.count - place).isMultiple(of: 3) ? "," : "") + String(digit)
    }.joined()
  }
}

extension Answer {
  /// The answer as a screen shows it: no more than so many rows or points of each part, and of a table that is wider than
  /// any screen the columns that fit; what is not shown is counted at its place and in the last line.
  public func abridged(to most: Int, width: Int? = nil) -> Answer {
    var abridgement = Abridgement()
    var answer = self
    answer.blocks = blocks.flatMap { abridgement.shortened($0, to: most, width: width) }
    guard abridgement.rows + abridgement.columns > 0 else { return self }
    let cited = [blocks, answer.blocks].map { Set($0.flatMap(\.texts).flatMap(\.citedSources)) }
    abridgement.sources = cited[0].subtracting(cited[1])
    answer.abridgement = abridgement
    return answer
  }
}

extension Abridgement {
  fileprivate mutating func shortened(_ block: Answer.Block, to most: Int, width: Int?) -> [Answer.Block] {
    switch block {
    case .heading, .paragraph: return [block]
    case .list(let items): return [.list(shortened(items, to: most))]
    case .table(let table):
      let shorter = shortened(table, to: most, width: width)
      return [.table(shorter)] + note(table.rows.count - shorter.rows.count)
    case .lines(let lines, let table):
      let left = max(0, lines.count - most)
      rows += left
      return [.lines(Array(lines.prefix(most)), of: table)] + note(left)
    case .fields(let fields):
      return [.fields(fields.map { Answer.Field($0.label, shortened($0.values, to: most)) })]
    }
  }

  private mutating func shortened(_ items: [Answer.Item], to most: Int) -> [Answer.Item] {
    let shown = items.prefix(most).map { Answer.Item($0.text, items: shortened($0.items, to: most)) }
    guard items.count > most else { return shown }
    rows += items.count - most
    return shown + [Answer.Item(more(items.count - most))]
  }

  private mutating func shortened(_ values: [Text], to most: Int) -> [Text] {
    guard values.count > most else { return values }
    rows += values.count - most
    return values.prefix(most) + [more(values.count - most)]
  }

  private mutating func shortened(_ table: Table, to most: Int, width: Int?) -> Table {
    var shown = table.columns.count
    if let width, shown > Abridgement.mostColumns {
      shown = min(shown, max(2, width / Abridgement.narrowest))
    }
    columns += table.columns.count - shown
    rows += max(0, table.rows.count - most)
    return Table(
      columns: Array(table.columns.prefix(shown)), rows: table.rows.prefix(most).map { Array($0.prefix(shown)) })
  }

  private func note(_ left: Int) -> [Answer.Block] { left > 0 ? [.paragraph(more(left))] : [] }

  private func more(_ count: Int) -> Text { .muted("and \(Abridgement.grouped(count)) more") }
}
