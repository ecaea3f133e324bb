extension Reader {
  /// The newest version of the format that this program reads.
  static let formatVersion = 1
  private static let graphKeys = [
    "stemma", "title", "licence", "language", "default", "relations", "views", "words", "description", "tables", "ids",
  ]

  /// Reads `graph.yaml`: what the graph is, its own kinds of relation and its views.
  mutating func readGraphFile(_ root: YAMLNode?, at start: Position) {
    draft.position = root?.position ?? start
    guard let entries = root.map(\.entries) ?? [] else {
      let shape = root.map { ", not \($0.shape)" } ?? ""
      error("bad-value", at: draft.position, "graph.yaml is a mapping with 'stemma: 1' and a title\(shape)")
      return
    }
    guard checkVersion(entries, at: draft.position) else { return draft.isWhole = false }
    let sections = Section.allCases.map(\.rawValue)
    refuseUnknown(entries, allowed: Reader.graphKeys + sections, of: "graph.yaml")
    for entry in entries {
      switch entry.key {
      case "title": draft.title = plainText(entry) ?? ""
      case "licence": draft.licence = plainText(entry)
      case "language": draft.language = plainText(entry) ?? "en"
      case "description": draft.description = plainText(entry)
      case "default": readDefault(entry)
      case "ids": readIDs(entry)
      case "relations": inner(entry).forEach { readKind($0) }
      case "words": inner(entry).forEach { readWords($0) }
      case "views": inner(entry).forEach { readView($0) }
      case "tables": tables = entry.value.items
      default: break
      }
    }
    let records = entries.filter { sections.contains($0.key) }
    readRecords(YAMLNode(content: .mapping(records), position: draft.position))
  }

  /// The entries behind a key that holds things by their names.
  private mutating func inner(_ entry: YAMLNode.Entry) -> [YAMLNode.Entry] {
    if let entries = entry.value.entries { return entries }
    let position = entry.value.position
    error("bad-value", at: position, "'\(entry.key)' is a mapping by names, not \(entry.value.shape)")
    return []
  }

  private mutating func readDefault(_ entry: YAMLNode.Entry) {
    guard !["true", "yes", "false", "no"].contains(entry.value.scalar) else { return }
    error("bad-value", at: entry.value.position, "'default' is true or false, not \(entry.value.shape)")
  }

  private mutating func readIDs(_ entry: YAMLNode.Entry) {
    guard ["plain", "kept"].contains(entry.value.scalar) else {
      error(
        "bad-value", at: entry.value.position,
        "'ids' is 'plain', or 'kept' where they are as another register has them, not \(entry.value.shape)")
      return
    }
    draft.keepsIDs = entry.value.scalar == "kept"
  }

  /// Checks the version of the format; false if it is newer than this program, so that nothing else can be judged.
  private mutating func checkVersion(_ entries: [YAMLNode.Entry], at position: Position) -> Bool {
    guard let entry = entries.first(where: { $0.key == "stemma" }) else {
      error("format-version", at: position, "graph.yaml says no version; write 'stemma: \(Reader.formatVersion)'")
      return true
    }
    guard let version = entry.value.scalar.flatMap({ Int($0) }), version > 0 else {
      error("format-version", at: entry.value.position, "the version is a number such as \(Reader.formatVersion)")
      return true
    }
    guard version > Reader.formatVersion else { return true }
    error(
      "format-version", at: entry.value.position,
      "this graph is of format \(version); this program reads up to format \(Reader.formatVersion): use a newer one")
    return false
  }
}
