import Relations

/// Markdown as GitHub and pandoc read it.
struct Markdown: DocumentLanguage, Markup {
  let name = "Markdown"
  let endings = ["md", "markdown"]
  let comment = (open: "<!--", close: "-->")
  var markup: any Markup { self }
  let gap = " "

  /// A fence of three backticks or tildes, which a fence as long or longer closes.
  func listingEnd(openedBy line: Substring) -> (@Sendable (Substring) -> Bool)? {
    let words = line.drop { $0 == " " }
    guard let mark = words.first, mark == "`" || mark == "~" else { return nil }
    let length = words.prefix { $0 == mark }.count
    guard length >= 3 else { return nil }
    return { line in
      let words = line.drop { $0 == " " }
      let fence = words.prefix { $0 == mark }
      return fence.count >= length && words.dropFirst(fence.count).allSatisfy(\.isWhitespace)
    }
  }

  func plain(_ words: String) -> String { Relations.Markdown.escaped(words) }
  func strong(_ words: String) -> String { "**\(plain(words))**" }

  func code(_ words: String) -> String {
    let longest = words.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let pad = words.hasPrefix("`") || words.hasSuffix("`") ? " " : ""
    return words.isEmpty ? "" : fence + pad + words.replacing("|", with: "\\|") + pad + fence
  }

  func link(_ words: String, to address: String) -> String {
    guard let address = WebAddress.safe(address) else { return plain(words) }
    return "[\(plain(words))](<\(address)>)"
  }

  func reference(to note: EmbeddedNotes.Note) -> String { "[^\(label(note))]" }

  func paragraph(_ inline: String) -> String {
    guard let first = inline.first, "#+-=>0123456789".contains(first) else { return inline }
    // What would make a heading, a point or a quotation of its line is only a word here.
    return first.isNumber ? inline : "\\" + inline
  }

  func list(_ items: [(text: String, depth: Int)]) -> String {
    items.map { String(repeating: "  ", count: $0.depth) + "- " + paragraph($0.text) }.joined(separator: "\n")
  }

  func table(_ titles: [(text: String, isNumber: Bool)], _ rows: [[String]]) -> String {
    let rule = titles.map { $0.isNumber ? "--:" : "---" }
    return ([titles.map(\.text), rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  func notes(_ notes: [EmbeddedNotes.Note]) -> String {
    notes.map { note in
      let address = note.source.url.map { ", " + link($0, to: $0) } ?? ""
      return "[^\(label(note))]: \(code(note.source.id)) \(plain(note.source.text))\(address)"
    }.joined(separator: "\n")
  }

  private func label(_ note: EmbeddedNotes.Note) -> String {
    let id = note.source.id
    return "stemma-" + (id.utf8.allSatisfy { !" []^|\\`<>*".utf8.contains($0) } ? id : String(note.number))
  }

  func figure(_ figure: EmbeddedPicture) throws(QuestionError) -> String {
    guard let file = figure.file else { return try HyperText().figure(figure) }
    return "![\(plain(figure.alternative))](<\(WebAddress.path(file))>)\n\n*\(plain(figure.title))*"
  }
}
