/// Writes an answer for a person at a terminal.
struct TextRenderer {
  let answer: Answer
  let style: Answer.Style

  func rendered() -> String {
    var paragraphs: [[StyledLine]] = []
    var heading: StyledLine?
    for block in answer.blocks {
      if case .heading(let title) = block {
        if let heading { paragraphs.append([heading]) }
        heading = StyledLine(title.printable, .strong)
      } else {
        // A heading stands directly above what it is the title of.
        paragraphs.append((heading.map { [$0] } ?? []) + lines(of: block))
        heading = nil
      }
    }
    if let heading { paragraphs.append([heading]) }
    if !answer.sources.isEmpty { paragraphs.append([StyledLine("Sources", .strong)] + sourceLines) }
    for sentence in [answer.contextSentence, answer.abridgement?.sentence].compactMap(\.self) {
      paragraphs.append(StyledLine(sentence.printable, .muted).wrapped(to: width))
    }
    return paragraphs.lazy.filter { !$0.isEmpty }
      .map { $0.lazy.map { $0.rendered(colour: style.colour) }.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  /// Below twenty columns nothing can be laid out.
  private var width: Int? { style.width.map { max($0, 20) } }

  private func lines(of block: Answer.Block) -> [StyledLine] {
    switch block {
    case .heading(let title): [StyledLine(title.printable, .strong)]
    case .paragraph(let text): StyledLine(text).wrapped(to: width)
    case .list(let items): items.flatMap { lines(of: $0, indent: 0) }
    case .table(let table): TableLayout(table: table, limit: width).lines()
    case .lines(let lines, _): lines.map { StyledLine($0) }
    case .fields(let fields): lines(of: fields)
    }
  }

  private func lines(of item: Answer.Item, indent: Int) -> [StyledLine] {
    let bullet = StyledLine(String(repeating: " ", count: indent) + "- ")
    return hanging(StyledLine(item.text), after: bullet) + item.items.flatMap { lines(of: $0, indent: indent + 2) }
  }

  private func lines(of fields: [Answer.Field]) -> [StyledLine] {
    let column = (fields.lazy.map { DisplayWidth.of($0.label.printable) }.max() ?? 0) + 2
    return fields.flatMap { field in
      var label = StyledLine(field.label.printable, .muted)
      label.pad(to: column)
      if field.values.isEmpty { return [label] }
      return field.values.enumerated().flatMap { index, value in
        hanging(StyledLine(value), after: index == 0 ? label : StyledLine(String(repeating: " ", count: column)))
      }
    }
  }

  private var sourceLines: [StyledLine] {
    let column = String(answer.sources.count).count + 3
    return answer.sources.enumerated().flatMap { index, source -> [StyledLine] in
      if answer.abridgement?.sources.contains(index + 1) ?? false { return [] }
      var number = StyledLine("[\(index + 1)]", .muted)
      number.pad(to: column)
      let address = source.url.map { ", " + Text.link(url: $0) } ?? ""
      return hanging(StyledLine(.code(source.id) + " " + Text(source.text) + address), after: number)
    }
  }

  /// A text behind a mark, its further lines indented as far as the first.
  private func hanging(_ text: StyledLine, after mark: StyledLine) -> [StyledLine] {
    text.wrapped(to: width.map { max($0 - mark.width, 10) }).enumerated().map { index, line in
      var whole = index == 0 ? mark : StyledLine(String(repeating: " ", count: mark.width))
      whole.append(line)
      return whole
    }
  }
}
