/// The list of points in a Word document's numbering.
enum WordNumbering {
  /// An empty numbering.
  static let none = "<w:numbering xmlns:w=\"\(WordPackage.main)\"/>"

  private static let name = "Stemma"

  /// The id of the list, if the numbering has it.
  static func list(in part: XMLPart) -> String? {
    let definition = part.elements("w:abstractNum").first { definition in
      part.elements("w:name", in: definition).contains { part.attribute("w:val", of: $0) == name }
    }
    guard let id = definition.flatMap({ part.attribute("w:abstractNumId", of: $0) }) else { return nil }
    let list = part.elements("w:num").first { list in
      part.elements("w:abstractNumId", in: list).contains { part.attribute("w:val", of: $0) == id }
    }
    return list.flatMap { part.attribute("w:numId", of: $0) }
  }

  /// The numbering with the list added, and its id.
  static func adding(to part: XMLPart) -> (bytes: [UInt8], id: String) {
    func next(_ element: String, _ attribute: String) -> Int {
      (part.elements(element).compactMap { part.attribute(attribute, of: $0).flatMap { Int($0) } }.max() ?? 0) + 1
    }
    let (definition, list) = (next("w:abstractNum", "w:abstractNumId"), next("w:num", "w:numId"))
    let levels = (0..<9).map { level in
      "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
        + "<w:lvlText w:val=\"\(level % 2 == 0 ? "•" : "–")\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"\(360 * (level + 1))\" w:hanging=\"360\"/></w:pPr></w:lvl>"
    }
    let abstract =
      "<w:abstractNum w:abstractNumId=\"\(definition)\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
      + "<w:name w:val=\"\(name)\"/>\(levels.joined())</w:abstractNum>"
    let number = "<w:num w:numId=\"\(list)\"><w:abstractNumId w:val=\"\(definition)\"/></w:num>"
    // Definitions stand before lists, and those before what Word remembers of its cleaning.
    func start(_ element: Int?) -> Int? { element.map { part.pieces[$0].range.lowerBound } }
    let cleanup = start(part.elements("w:numIdMacAtCleanup").first)
    let first = start(part.elements("w:num").first) ?? cleanup
    guard let first else { return (part.appending(abstract + number), "\(list)") }
    guard let cleanup else {
      let bytes = part.appending(number)
      return (bytes[..<first] + Array(abstract.utf8) + bytes[first...], "\(list)")
    }
    return (part.replacing([(first..<first, abstract), (cleanup..<cleanup, number)]), "\(list)")
  }
}
