/// Writes an answer in GitHub Flavored Markdown, with its sources as footnotes.
struct MarkdownRenderer {
  let answer: Answer

  func rendered() -> String {
    var paragraphs = answer.blocks.map(block).filter { !$0.isEmpty }
    let cited = Set(answer.blocks.flatMap(\.texts).flatMap(\.citedSources))
    // A footnote that nothing refers to is not shown, so such sources stand in a list.
    let others = answer.sources.indices.filter { !cited.contains($0 + 1) }
    if !others.isEmpty { paragraphs.append(others.map { "- " + line(of: answer.sources[$0]) }.joined(separator: "\n")) }
    if let sentence = answer.contextSentence { paragraphs.append(Markdown.escaped(sentence, atStart: true)) }
    let notes = answer.sources.indices.filter { cited.contains($0 + 1) }
      .map { "\(label($0 + 1)): \(line(of: answer.sources[$0]))" }
    if !notes.isEmpty { paragraphs.append(notes.joined(separator: "\n")) }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Answer.Block) -> String {
    switch block {
    case .heading(let title): "## " + Markdown.escaped(title)
    case .paragraph(let text): inline(text, atStart: true)
    case .list(let items): items.map { item($0, indent: "") }.joined(separator: "\n")
    case .table(let table), .lines(_, let table): self.table(table)
    case .fields(let fields): fields.map(field).joined(separator: "\n")
    }
  }

  private func item(_ item: Answer.Item, indent: String) -> String {
    let below = item.items.map { "\n" + self.item($0, indent: indent + "  ") }.joined()
    return indent + "- " + inline(item.text, atStart: true) + below
  }

  private func field(_ field: Answer.Field) -> String {
    let label = "- **\(Markdown.escaped(field.label))**"
    if field.values.count == 1 { return "\(label): \(inline(field.values[0]))" }
    return label + field.values.map { "\n  - " + inline($0, atStart: true) }.joined()
  }

  private func table(_ table: Table) -> String {
    let titles = table.columns.map { Markdown.escaped($0.title) }
    let rule = table.columns.map { $0.alignment == .right ? "--:" : "---" }
    let rows = table.rows.map { $0.map { inline($0, inTable: true) } }
    return ([titles, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func line(of source: Answer.SourceLine) -> String {
    let address = source.url.map { ", " + Markdown.link($0, url: $0) } ?? ""
    return "\(Markdown.code(source.id)) \(Markdown.escaped(source.text))\(address)"
  }

  private func label(_ number: Int) -> String {
    let id = answer.sourceID(number)
    let isPlain = id.utf8.allSatisfy { !"[]^|\\`<>*".utf8.contains($0) }
    return "[^\(isPlain ? id : String(number))]"
  }

  private func inline(_ text: Text, atStart: Bool = false, inTable: Bool = false) -> String {
    text.pieces.enumerated().map { index, piece in
      switch piece {
      case .plain(let words), .muted(let words), .record(let words, _):
        Markdown.escaped(words, atStart: atStart && index == 0)
      case .strong(let words): Markdown.strong(words)
      case .code(let words): Markdown.code(words, inTable: inTable)
      case .link(let words, let url): Markdown.link(words, url: url)
      case .sources(let numbers): numbers.map(label).joined()
      }
    }.joined()
  }
}
