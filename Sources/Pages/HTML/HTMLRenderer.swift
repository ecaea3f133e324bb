import Relations

/// Writes the blocks of an answer as HTML; ids of records lead to their pages, numbers of sources to the foot of the page.
struct HTMLRenderer {
  let answer: Answer
  let links: PageLinks
  /// The level of its headings, from 2.
  var level = 3

  /// The blocks as elements; sources get numbers of the page.
  func html(_ blocks: [Answer.Block]? = nil, numbering notes: inout Notes) -> String {
    (blocks ?? answer.blocks).map { block($0, &notes) }.joined(separator: "\n")
  }

  private func block(_ block: Answer.Block, _ notes: inout Notes) -> String {
    switch block {
    case .heading(let title): return HTML.element("h\(level)", text: title)
    case .paragraph(let text): return HTML.element("p", html: inline(text, &notes))
    case .list(let items): return list(items, &notes)
    case .table(let table), .lines(_, let table): return self.table(table, &notes)
    case .fields(let fields): return self.fields(fields, &notes)
    }
  }

  private func list(_ items: [Answer.Item], _ notes: inout Notes) -> String {
    guard !items.isEmpty else { return "" }
    let lines = items.map { item in "<li>\(inline(item.text, &notes))\(list(item.items, &notes))</li>" }
    return "<ul>\n\(lines.joined(separator: "\n"))\n</ul>"
  }

  private func fields(_ fields: [Answer.Field], _ notes: inout Notes) -> String {
    let rows = fields.compactMap { field -> String? in
      let values = field.values.map { inline($0, &notes) }.filter { !$0.isEmpty }
        .map { HTML.element("dd", html: $0) }.joined()
      return values.isEmpty
        ? nil : "<div>\(HTML.element("dt", text: title(field.label)))\(values)</div>"
    }
    return rows.isEmpty ? "" : "<dl class=\"facts\">\n\(rows.joined(separator: "\n"))\n</dl>"
  }

  /// A text within a line.
  func inline(_ text: Text, _ notes: inout Notes) -> String {
    named(text.pieces).map { piece in
      switch piece {
      case .plain(let words): return HTML.escaped(words)
      case .strong(let words): return HTML.element("strong", text: words)
      case .muted(let words): return words.isEmpty ? "" : HTML.element("span", [("class", "soft")], text: words)
      case .code(let words): return code(words)
      case .link(let words, let url): return HTML.outward(words.isEmpty ? url : words, to: url)
      case .record(let words, let id): return links.named(words, record: id)
      case .sources(let numbers): return cited(numbers, &notes)
      }
    }.joined()
  }

  /// The pieces with names in the place of ids where both stand side by side: a page links the name.
  private func named(_ pieces: [Text.Piece]) -> [Text.Piece] {
    var named: [Text.Piece] = []
    for piece in pieces {
      let last = named.last
      switch (last, piece) {
      case (.plain(" ")?, .code(let id)) where isName(named.dropLast().last, of: id):
        named.removeLast(2)
        named.append(.record(label(of: id) ?? id, id: id))
      case (.code(let id)?, .plain(let words)) where label(of: id).map { words.hasPrefix(" " + $0) } ?? false:
        let name = label(of: id) ?? id
        named[named.count - 1] = .record(name, id: id)
        named.append(.plain(String(words.dropFirst(name.count + 1))))
      default: named.append(piece)
      }
    }
    return named
  }

  private func label(of id: String) -> String? {
    links.edition.dataset.record(id)?.label(in: links.edition.language)
  }

  private func isName(_ piece: Text.Piece?, of id: String) -> Bool {
    if case .strong(let words)? = piece { words == label(of: id) } else { false }
  }

  private func code(_ words: String) -> String {
    let code = HTML.element("code", text: words)
    return links.href(ofRecord: words).map { HTML.element("a", [("href", $0)], html: code) } ?? code
  }

  private func cited(_ numbers: [Int], _ notes: inout Notes) -> String {
    let own = numbers.map { notes.number(of: answer.sources[$0 - 1]) }.sorted()
    let links = own.map { "<a href=\"#source-\($0)\">[\($0)]</a>" }
    return links.isEmpty
      ? "" : "<span class=\"cites\">\(links.joined(separator: "<span class=\"gap\"> </span>"))</span>"
  }

  /// A name of a column or field with the first letter large, in the language of the page where it has a word for it.
  func title(_ name: String) -> String {
    let words = links.edition.say(name.replacing("-", with: " ").replacing(".", with: ": "))
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
