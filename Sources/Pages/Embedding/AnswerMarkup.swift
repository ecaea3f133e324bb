import Relations

/// What of an answer is set into a document.
public enum AnswerShape: String, Sendable, CaseIterable {
  /// All that people read.
  case answer
  /// Its table alone.
  case table
  /// Points: those of the answer, or the rows of its table.
  case list
  /// One paragraph of all that it says.
  case sentence
}

/// Writes an answer in a language of documents.
struct AnswerMarkup {
  let answer: Answer
  let markup: any Markup

  /// The answer in a shape, with what is told of sources that the document has not referred to before.
  func text(as shape: AnswerShape, noting notes: inout EmbeddedNotes) -> String {
    var first: [EmbeddedNotes.Note] = []
    var parts: [String]
    switch shape {
    case .answer: parts = answer.blocks.map { block($0, &notes, &first) }
    case .table: parts = [table(answer.table, &notes, &first)]
    case .list: parts = [markup.list(points(&notes, &first).map { ($0.text, $0.depth) })]
    case .sentence:
      let sentences = points(&notes, &first).map { $0.isEnded ? $0.text : $0.text + markup.plain(".") }
      parts = [markup.paragraph(sentences.joined(separator: markup.plain(" ")))]
    }
    if shape != .sentence, let context = answer.contextSentence {
      parts.append(markup.paragraph(markup.plain(context)))
    }
    parts.append(markup.notes(first))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func block(
    _ block: Answer.Block, _ notes: inout EmbeddedNotes, _ first: inout [EmbeddedNotes.Note]
  ) -> String {
    switch block {
    // A heading would take part in the outline of a document that is not its own.
    case .heading(let title): return markup.paragraph(markup.strong(title))
    case .paragraph(let text): return markup.paragraph(inline(text, &notes, &first))
    case .list(let items): return markup.list(flat(items, &notes, &first).map { ($0.text, $0.depth) })
    case .table(let table), .lines(_, let table): return self.table(table, &notes, &first)
    case .fields(let fields):
      return markup.list(
        fields.map { field in
          let values = field.values.map { inline($0, &notes, &first) }.joined(separator: markup.plain("; "))
          return (markup.strong(field.label) + markup.plain(": ") + values, 0)
        })
    }
  }

  /// A point in the language, how deep it stands, and whether it ends as a sentence does, be it before its references.
  private struct Point {
    let text: String
    var depth = 0
    var isEnded = false
  }

  private func flat(
    _ items: [Answer.Item], depth: Int = 0, _ notes: inout EmbeddedNotes, _ first: inout [EmbeddedNotes.Note]
  ) -> [Point] {
    var lines: [Point] = []
    for item in items {
      lines.append(point(item.text, depth: depth, &notes, &first))
      lines += flat(item.items, depth: depth + 1, &notes, &first)
    }
    return lines
  }

  /// The points of the answer's lists; its paragraphs and the rows of its tables where it has no lists.
  private func points(
    _ notes: inout EmbeddedNotes, _ first: inout [EmbeddedNotes.Note]
  ) -> [Point] {
    var lines: [Point] = []
    for case .list(let items) in answer.blocks { lines += flat(items, &notes, &first) }
    guard lines.isEmpty else { return lines }
    for block in answer.blocks {
      switch block {
      case .paragraph(let text): lines.append(point(text, &notes, &first))
      case .table(let table), .lines(_, let table):
        for row in table.rows {
          let cells = row.map { inline($0, &notes, &first) }.filter { !$0.isEmpty }
          lines.append(Point(text: cells.joined(separator: markup.plain(", "))))
        }
      case .fields(let fields):
        for field in fields {
          let values = field.values.map { inline($0, &notes, &first) }.joined(separator: markup.plain("; "))
          lines.append(Point(text: markup.plain(field.label + ": ") + values))
        }
      case .heading, .list: continue
      }
    }
    return lines
  }

  private func point(
    _ text: Text, depth: Int = 0, _ notes: inout EmbeddedNotes, _ first: inout [EmbeddedNotes.Note]
  ) -> Point {
    Point(text: inline(text, &notes, &first), depth: depth, isEnded: text.words.last { !$0.isWhitespace } == ".")
  }

  private func table(
    _ table: Table, _ notes: inout EmbeddedNotes, _ first: inout [EmbeddedNotes.Note]
  ) -> String {
    var rows: [[String]] = []
    for row in table.rows {
      var cells: [String] = []
      for cell in row { cells.append(inline(cell, &notes, &first)) }
      rows.append(cells)
    }
    let titles = table.columns.map { (text: markup.plain($0.title), isNumber: $0.alignment == .right) }
    return markup.table(titles, rows)
  }

  private func inline(
    _ text: Text, _ notes: inout EmbeddedNotes, _ first: inout [EmbeddedNotes.Note]
  ) -> String {
    var inline = ""
    for piece in text.pieces {
      switch piece {
      case .plain(let words), .muted(let words), .record(let words, _): inline += markup.plain(words)
      case .strong(let words): inline += markup.strong(words)
      case .code(let words): inline += markup.code(words)
      case .link(let words, let url): inline += markup.link(words.isEmpty ? url : words, to: url)
      case .sources(let numbers):
        for (place, number) in numbers.enumerated() {
          if place > 0 { inline += markup.gap }
          let note = notes.note(answer.sources[number - 1])
          if note.isFirst { first.append(note) }
          inline += markup.reference(to: note)
        }
      }
    }
    return inline
  }
}
