import Relations

/// AsciiDoc.
struct AsciiDoc: DocumentLanguage, Markup {
  let name = "AsciiDoc"
  let endings = ["adoc", "asciidoc", "asc"]
  let comment = (open: "//", close: "")
  var markup: any Markup { self }
  let gap = " "

  /// A listing, a literal or a passthrough block, which a line like the first closes.
  func listingEnd(openedBy line: Substring) -> (@Sendable (Substring) -> Bool)? {
    guard let mark = line.first, "-.+/`".contains(mark) else { return nil }
    let fence = line.prefix { $0 == mark }
    guard fence.count >= (mark == "`" ? 3 : 4), line.dropFirst(fence.count).allSatisfy(\.isWhitespace) || mark == "`"
    else {
      return nil
    }
    let opened = String(fence)
    return { line in
      line.prefix { $0 == opened.first } == opened && line.dropFirst(opened.count).allSatisfy(\.isWhitespace)
    }
  }

  /// Words in which characters that may be markup are written by their numbers.
  func plain(_ words: String) -> String {
    words.map { letter in
      guard let scalar = letter.unicodeScalars.first, "*_`#^~[]{}<>|+&\\:\"'/".contains(letter) else {
        return letter.isNewline ? " " : String(letter)
      }
      return "&#\(scalar.value);"
    }.joined()
  }

  func strong(_ words: String) -> String { words.isEmpty ? "" : "**\(plain(words))**" }
  func code(_ words: String) -> String { words.isEmpty ? "" : "``\(plain(words))``" }

  func link(_ words: String, to address: String) -> String {
    guard let address = WebAddress.safe(address) else { return plain(words) }
    return "link:++\(address.replacing("++", with: "%2B%2B"))++[\(plain(words))]"
  }

  func reference(to note: EmbeddedNotes.Note) -> String {
    let name = "stemma-\(note.number)"
    guard note.isFirst else { return "footnote:\(name)[]" }
    let address = note.source.url.map { ", " + link($0, to: $0) } ?? ""
    // A closing bracket would end the footnote; that of a link's words is none that stands alone.
    return "footnote:\(name)[\(code(note.source.id)) \(plain(note.source.text))\(address.replacing("]", with: "\\]"))]"
  }

  func paragraph(_ inline: String) -> String {
    inline.first.map { ".-=".contains($0) } ?? false ? "{empty}" + inline : inline
  }

  func list(_ items: [(text: String, depth: Int)]) -> String {
    items.map { String(repeating: "*", count: $0.depth + 1) + " " + $0.text }.joined(separator: "\n")
  }

  func table(_ titles: [(text: String, isNumber: Bool)], _ rows: [[String]]) -> String {
    let columns = titles.map { $0.isNumber ? ">1" : "<2" }.joined(separator: ",")
    let lines = ([titles.map(\.text)] + rows).map { $0.map { "|" + $0 }.joined(separator: " ") }
    return
      "[cols=\"\(columns)\",options=\"header\"]\n|===\n\(lines[0])\n\n\(lines.dropFirst().joined(separator: "\n"))\n|==="
  }

  func notes(_ notes: [EmbeddedNotes.Note]) -> String { "" }

  func figure(_ figure: EmbeddedPicture) throws(QuestionError) -> String {
    let title = "." + plain(figure.title)
    guard let file = figure.file else {
      let svg = figure.svg.split(separator: "\n").joined(separator: "\n")
      return "\(title)\n====\n++++\n\(svg)\n++++\n===="
    }
    return "\(title)\nimage::\(WebAddress.path(file))[\"\(plain(figure.alternative))\"]"
  }
}
