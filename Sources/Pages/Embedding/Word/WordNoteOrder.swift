/// The ids of footnotes, ascending in the order of the text.
///
/// Word does not mind their order; LibreOffice 7.4 gives each reference the note whose id is next, and would set the words
/// of one note under the number of another. An id of before that is in order stays as it is.
struct WordNoteOrder {
  private let ids: [String: String]
  private let document: XMLPart
  private let notes: XMLPart

  /// The ids for a text and its notes, of which those of these ids are new and take any.
  init(_ document: XMLPart, _ notes: XMLPart, new: Set<String>) {
    self.document = document
    self.notes = notes
    let all = notes.elements("w:footnote")
    let special = all.filter { !["normal", nil].contains(notes.attribute("w:type", of: $0)) }
    func id(_ element: Int) -> Int? { notes.attribute("w:id", of: element).flatMap { Int($0) } }
    var ids: [String: String] = [:]
    var last = max(0, special.compactMap(id).max() ?? 0)
    func take(_ old: String) {
      guard ids[old] == nil, let number = Int(old) else { return }
      last = new.contains(old) ? last + 1 : max(last + 1, number)
      ids[old] = "\(last)"
    }
    for reference in document.elements("w:footnoteReference") {
      if let old = document.attribute("w:id", of: reference) { take(old) }
    }
    // Notes that nothing refers to come last.
    for element in all where !special.contains(element) {
      if let old = notes.attribute("w:id", of: element) { take(old) }
    }
    self.ids = ids
  }

  /// The text with the ids.
  var text: [UInt8] { changed(document, document.elements("w:footnoteReference")) }

  /// The footnotes with the ids.
  var footnotes: [UInt8] {
    changed(notes, notes.elements("w:footnote").filter { ["normal", nil].contains(notes.attribute("w:type", of: $0)) })
  }

  private func changed(_ part: XMLPart, _ elements: [Int]) -> [UInt8] {
    part.replacing(
      elements.compactMap { element in
        guard let range = part.value(of: "w:id", of: element), let id = ids[part.source(range)] else { return nil }
        return (range, id)
      })
  }
}
