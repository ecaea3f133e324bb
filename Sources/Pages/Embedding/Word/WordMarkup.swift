import Relations

/// WordprocessingML, with holes for what the document as a whole decides.
struct WordMarkup: Markup {
  /// The width of the column, in twentieths of a point.
  let width: Int

  var gap: String { run(",", "<w:vertAlign w:val=\"superscript\"/>") }

  func plain(_ words: String) -> String { run(words) }
  func strong(_ words: String) -> String { run(words, "<w:b/><w:bCs/>") }

  func code(_ words: String) -> String {
    run(words, "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>")
  }

  func link(_ words: String, to address: String) -> String {
    guard let address = WebAddress.safe(address) else { return plain(words) }
    let look = "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>"
    return field("HYPERLINK \"\(address)\"", run(words, look))
  }

  func reference(to note: EmbeddedNotes.Note) -> String {
    let id = note.source.id
    let look = "<w:rStyle w:val=\"\(WordHole.style(.footnoteReference).text)\"/>"
    let name = "_stemma_" + Trace.hash(id)
    guard note.isFirst else { return field("NOTEREF \(name) \\f \\h", run(look, raw: WordHole.number(id).text)) }
    let mark = WordHole.bookmark(id).text
    return "<w:bookmarkStart w:id=\"\(mark)\" w:name=\"\(name)\"/><w:r><w:rPr>\(look)</w:rPr>"
      + "<w:footnoteReference w:id=\"\(WordHole.note(id).text)\"/></w:r><w:bookmarkEnd w:id=\"\(mark)\"/>"
  }

  func paragraph(_ inline: String) -> String { inline.isEmpty ? "" : paragraph(inline, "") }

  func list(_ items: [(text: String, depth: Int)]) -> String {
    items.map { item in
      let level = "<w:ilvl w:val=\"\(min(item.depth, 8))\"/><w:numId w:val=\"\(WordHole.list.text)\"/>"
      return paragraph(item.text, "<w:numPr>\(level)</w:numPr><w:contextualSpacing/>")
    }.joined(separator: "\n")
  }

  func table(_ titles: [(text: String, isNumber: Bool)], _ rows: [[String]]) -> String {
    guard !titles.isEmpty else { return "" }
    let weights = titles.map { $0.isNumber ? 1 : 2 }
    let widths = weights.map { width * $0 / weights.reduce(0, +) }
    func row(_ cells: [String], _ properties: String) -> String {
      let markup = zip(zip(titles, widths), cells).map { column, cell in
        let look = "<w:spacing w:before=\"40\" w:after=\"40\"/>" + (column.0.isNumber ? "<w:jc w:val=\"right\"/>" : "")
        let size = "<w:tcPr><w:tcW w:w=\"\(column.1)\" w:type=\"dxa\"/></w:tcPr>"
        return "<w:tc>\(size)\(paragraph(cell, look))</w:tc>"
      }
      return "<w:tr><w:trPr><w:cantSplit/>\(properties)</w:trPr>\(markup.joined())</w:tr>"
    }
    let line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\""
    let borders = "<w:top \(line)/><w:bottom \(line)/><w:insideH \(line)/>"
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let head = row(
      titles.map { $0.text.replacing("<w:r>", with: "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>") }, "<w:tblHeader/>")
    return
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblBorders>\(borders)</w:tblBorders>"
      + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(head)\n"
      + rows.map { row($0, "") }.joined(separator: "\n") + "</w:tbl>"
  }

  /// Footnotes stand in a part of their own; see `note`.
  func notes(_ notes: [EmbeddedNotes.Note]) -> String { "" }

  /// What the footnote says of a source.
  func note(_ source: Answer.SourceLine) -> String {
    let address = source.url.map { plain(", ") + link($0, to: $0) } ?? ""
    return code(source.id) + plain(" " + source.text) + address
  }

  /// A paragraph, with properties beside those of the text around it.
  func paragraph(_ inline: String, _ properties: String) -> String {
    var inline = inline
    // The mark of a note follows its word at once.
    for next in ["<w:bookmarkStart ", WordMarkup.start + " NOTEREF "] {
      inline = inline.replacing(" </w:t></w:r>" + next, with: "</w:t></w:r>" + next)
    }
    return "<w:p><w:pPr>\(WordHole.body.text)\(properties)</w:pPr>\(inline)</w:p>"
  }

  /// A field and what it shows.
  func field(_ instruction: String, _ shown: String) -> String {
    func turn(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    return WordMarkup.start + HTML.escaped(" \(instruction) ")
      + "</w:instrText></w:r>\(turn("separate"))\(shown)\(turn("end"))"
  }

  private static let start =
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"

  private func run(_ words: String, _ properties: String = "") -> String {
    words.isEmpty ? "" : run(properties, raw: HTML.escaped(words.replacing("\n", with: " ")))
  }

  private func run(_ properties: String, raw: String) -> String {
    let look = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(look)<w:t xml:space=\"preserve\">\(raw)</w:t></w:r>"
  }
}
