/// The styles of Word that answers are set in.
enum WordStyle: String, CaseIterable {
  case caption
  case footnoteText = "footnote text"
  case footnoteReference = "footnote reference"

  /// The id of the style in a list of styles: a document in another language has other ids, and the same names.
  func id(in styles: XMLPart) -> String? {
    for style in styles.elements("w:style") {
      let name = styles.elements("w:name", in: style).first.flatMap { styles.attribute("w:val", of: $0) }
      if name?.lowercased() == rawValue { return styles.attribute("w:styleId", of: style) }
    }
    return nil
  }

  /// The style as Word has it, for documents that do not.
  func definition(id: String) -> String {
    let isOfWords = self == .footnoteReference
    let look =
      switch self {
      case .caption: "<w:pPr><w:spacing w:after=\"200\"/></w:pPr><w:rPr><w:i/><w:iCs/><w:sz w:val=\"18\"/></w:rPr>"
      case .footnoteText: "<w:rPr><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>"
      case .footnoteReference: "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
      }
    return
      "<w:style w:type=\"\(isOfWords ? "character" : "paragraph")\" w:styleId=\"\(id)\"><w:name w:val=\"\(rawValue)\"/>"
      + "<w:uiPriority w:val=\"99\"/><w:unhideWhenUsed/>\(look)</w:style>"
  }

  /// An id that no other style of the list has.
  func freshID(in styles: XMLPart) -> String {
    let used = Set(styles.elements("w:style").compactMap { styles.attribute("w:styleId", of: $0) })
    let plain = rawValue.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return ([plain] + (1...).lazy.prefix(used.count + 1).map { "Stemma\(plain)\($0)" }).first { !used.contains($0) }
      ?? plain
  }
}
