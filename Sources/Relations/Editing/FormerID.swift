/// The change that notes a record's old id under `was`.
enum FormerID {
  /// Puts an id before the former ids of a record, or a new `was` before its other attributes.
  ///
  /// - Throws: `EditError` where `was` is written in a way that takes a person.
  static func edit(adding id: String, to record: Record, in root: YAMLNode) throws(EditError) -> TextEdit {
    let records = (root.entries ?? []).flatMap { $0.value.entries ?? [] }
    guard let body = records.first(where: { $0.position == record.position })?.value,
      let first = body.entries?.first
    else { throw EditError(position: record.position, reason: "the record is no mapping of its own") }
    guard let was = body.entries?.first(where: { $0.key == "was" }) else {
      // In a block every attribute has a line of its own; between braces, a comma.
      let isBlock = first.position.line != record.position.line
      let indent = String(repeating: " ", count: first.position.column - 1)
      let separator = isBlock ? "\n" + indent : ", "
      return TextEdit(position: first.position, old: first.key, new: "was: [\(id)]" + separator + first.key)
    }
    if let text = was.value.scalar { return TextEdit(position: was.value.position, old: text, new: "[\(id), \(text)]") }
    guard case .list(let items) = was.value.content, let item = items.first, let text = item.scalar,
      item.position.line == was.position.line
    else {
      throw EditError(position: was.position, reason: "add '\(id)' to this 'was:' by hand, and rename then")
    }
    return TextEdit(position: item.position, old: text, new: "\(id), \(text)")
  }
}
