/// How Stemma writes the marks of a filled region: hidden, so that nothing of them is printed, and shown with the other
/// marks of a program (¶).
enum WordMark {
  /// What of a paragraph's own belongs to the text around it and has to stay when the paragraph is written anew.
  private static let kept: Set<String> = [
    "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:permStart", "w:permEnd",
    "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd",
  ]

  /// A hidden paragraph with words, and with what is kept of the paragraphs in whose place it stands.
  static func paragraph(_ words: String, style: String, keeping kept: String = "", section: String = "") -> String {
    let hidden = "<w:rPr><w:noProof/><w:vanish/></w:rPr>"
    return "<w:p><w:pPr>\(style)\(hidden)\(section)</w:pPr>\(kept)"
      + "<w:r>\(hidden)<w:t xml:space=\"preserve\">\(HTML.escaped(words))</w:t></w:r></w:p>"
  }

  /// What is kept of a paragraph.
  static func kept(of paragraph: WordParagraph, in part: XMLPart) -> String {
    (paragraph.element...part.pieces[paragraph.element].mate).filter {
      part.pieces[$0].kind != .close && kept.contains(part.pieces[$0].name)
    }.map { part.source(part.range(of: $0)) }.joined()
  }

  /// The properties of the section that ends with a paragraph.
  static func section(of paragraph: WordParagraph, in part: XMLPart) -> String {
    part.elements("w:sectPr", in: paragraph.element).first.map { part.source(part.range(of: $0)) } ?? ""
  }

  /// The style of a paragraph as its properties have it; none for a title, which its region would take part in.
  static func style(of paragraph: WordParagraph, in part: XMLPart, _ titles: Set<String>) -> String {
    guard let tag = part.elements("w:pStyle", in: paragraph.element).first,
      let id = part.attribute("w:val", of: tag), !titles.contains(id)
    else { return "" }
    return "<w:pStyle w:val=\"\(HTML.escaped(id))\"/>"
  }
}
