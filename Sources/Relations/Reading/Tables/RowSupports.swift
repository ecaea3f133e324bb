/// What the rows of a table rest on: what `graph.yaml` says for all of them, or what columns say for each.
struct RowSupports {
  private let plan: TablePlan
  private let columns: [(key: String, column: Int)]
  /// What rows rest on by what their columns say; most say the same.
  private var known: [[String]: Support] = [:]

  /// Whether all rows rest on the same.
  var isSame: Bool { columns.isEmpty }

  init(_ file: TableFile) {
    plan = file.plan
    columns = Reader.supportKeys.flatMap { key in file.columns(of: key).map { (key, $0) } }
  }

  /// What a row rests on.
  mutating func support(of row: TableRow, _ reader: inout Reader) -> Support {
    guard !columns.isEmpty else { return plan.support }
    let texts = columns.map { row.isEmpty($0.column) ? "" : row.text(of: $0.column) ?? "" }
    if let same = known[texts] { return same }
    var support = plan.support
    for (index, (key, column)) in columns.enumerated() where !texts[index].isEmpty {
      add(plan.word(for: texts[index], of: key), as: key, at: row.position(of: column), to: &support, &reader)
    }
    known[texts] = support
    return support
  }

  private func add(
    _ text: String, as key: String, at position: Position, to support: inout Support, _ reader: inout Reader
  ) {
    switch key {
    case "sources": support.sources = citations(text, at: position)
    case "against": support.against = citations(text, at: position)
    case "note": support.note = text
    case "quote": support.quote = text
    case "as-of": support.asOf = reader.date(text, at: position)
    case "evidence": support.evidence = word(text, key, position, &reader) ?? .stated
    default: support.stage = word(text, key, position, &reader) ?? .done
    }
  }

  /// Ids of sources with blanks, commas or semicolons between them.
  private func citations(_ text: String, at position: Position) -> [Citation] {
    text.split { " ,;".contains($0) }.map { Citation(source: String($0), details: [], position: position) }
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ key: String, _ position: Position, _ reader: inout Reader
  ) -> Word? {
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    reader.refuse(plan, "bad-value", at: position, "'\(key)' is one of \(words), not '\(text)'")
    return nil
  }
}
