/// The footnotes of a Word document.
struct WordNotes {
  /// The part, if there is one.
  private let part: XMLPart?
  private let elements: [String: Int]

  /// A part with nothing but the lines above notes, which Word expects.
  static let none =
    "<w:footnotes xmlns:w=\"\(WordPackage.main)\">"
    + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
    + "</w:footnote></w:footnotes>"

  init(_ part: XMLPart?) {
    self.part = part
    let named = (part?.elements("w:footnote") ?? []).compactMap { tag in
      part?.attribute("w:id", of: tag).map { ($0, tag) }
    }
    elements = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// What a footnote says.
  func words(of id: String) -> String {
    guard let part, let element = elements[id] else { return "" }
    return WordReading(of: part, in: element..<(part.pieces[element].mate + 1)).words
  }

  /// A number that no footnote has, nor one above it, when those of some ids are gone.
  func next(without gone: Set<String>) -> Int {
    max(0, elements.keys.filter { !gone.contains($0) }.compactMap { Int($0) }.max() ?? 0) + 1
  }

  /// The part without some footnotes and with others, which are put behind those that the text refers to before them: some
  /// programs take notes by their order.
  func changed(without gone: Set<String>, adding notes: [String: String], inOrder references: [String]) -> [UInt8]? {
    guard let part, let root = part.root else { return nil }
    if part.pieces[root].kind == .empty { return part.appending(references.compactMap { notes[$0] }.joined()) }
    var changes = gone.compactMap { elements[$0] }.map { (range: part.range(of: $0), markup: "") }
    let first = part.elements("w:footnote").first { element in
      !gone.contains(part.attribute("w:id", of: element) ?? "")
        && ["normal", nil].contains(part.attribute("w:type", of: element))
    }
    let end = part.pieces[part.pieces[root].mate].range.lowerBound
    var place = first.map { part.pieces[$0].range.lowerBound } ?? end
    var group = ""
    for id in references {
      if let note = notes[id] {
        group += note
      } else if let element = elements[id] {
        if !group.isEmpty { changes.append((place..<place, group)) }
        (place, group) = (part.range(of: element).upperBound, "")
      }
    }
    if !group.isEmpty { changes.append((place..<place, group)) }
    return part.replacing(changes)
  }
}
