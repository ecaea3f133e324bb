/// The change that notes a record's old id under `was`.
enum FormerID {
  /// Puts an id before the former ids of a record, or a new `was` before its other attributes.
  ///
  /// - Throws: `EditError` where `was` is written in a way that takes a person.
  static func edit(
    adding id: String, to record: Record, in root: YAMLNode, of text: String
  ) throws(EditError) -> TextEdit {
    let records = (root.entries ?? []).flatMap { $0.value.entries ?? [] }
    guard let body = records.first(where: { $0.position == record.position })?.value,
      let first = body.entries?.first
    else { throw EditError(position: record.position, reason: "the record is no mapping of its own") }
    guard let was = body.entries?.first(where: { $0.key == "was" }) else {
      // In a block every attribute has a line of its own; between braces, a comma.
      let isBlock = first.position.line != record.position.line
      let key = written(first.key, at: first.position, in: text)
      let indent = String(repeating: " ", count: key.position.column - 1)
      return TextEdit(
        position: key.position, old: key.old, new: "was: [\(id)]" + (isBlock ? "\n" + indent : ", ") + key.old)
    }
    if let former = was.value.scalar {
      let word = written(former, at: was.value.position, in: text)
      return TextEdit(position: word.position, old: word.old, new: "[\(id), \(word.old)]")
    }
    guard case .list(let items) = was.value.content, let item = items.first, let former = item.scalar,
      item.position.line == was.position.line
    else {
      throw EditError(position: was.position, reason: "add '\(id)' to this 'was:' by hand, and rename then")
    }
    let word = written(former, at: item.position, in: text)
    return TextEdit(position: word.position, old: word.old, new: "\(id), \(word.old)")
  }

  /// A word as it is written, with its quotation marks if it has them, and where these begin.
  private static func written(
    _ word: String, at position: Position, in text: String
  ) -> (position: Position, old: String) {
    let line = text.scalarLines[position.line - 1]
    guard let mark = line.prefix(position.column - 1).last, mark == "'" || mark == "\"" else { return (position, word) }
    return (position.advanced(by: -1), "\(mark)\(word)\(mark)")
  }
}
