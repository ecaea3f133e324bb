extension Reader {
  /// The newest version of the format that this program reads.
  static let formatVersion = 1
  private static let graphKeys = [
    "stemma", "title", "licence", "language", "default", "relations", "views", "description",
  ]

  /// Reads `graph.yaml`: what the graph is, its own kinds of relation and its views.
  mutating func readGraphFile(_ root: YAMLNode) {
    RelationKind.builtIn.forEach { declare($0) }
    draft.position = root.position
    guard let entries = root.entries else {
      error("bad-value", at: root.position, "graph.yaml is a mapping with 'stemma: 1' and a title, not \(root.shape)")
      return
    }
    refuseUnknown(entries, allowed: Reader.graphKeys + Section.allCases.map(\.rawValue), of: "graph.yaml")
    checkVersion(entries, at: root.position)
    for entry in entries {
      switch entry.key {
      case "title": draft.title = plainText(entry) ?? ""
      case "licence": draft.licence = plainText(entry)
      case "language": draft.language = plainText(entry) ?? "en"
      case "description": draft.description = plainText(entry)
      case "relations": readKinds(entry)
      case "views": readViews(entry)
      default: break
      }
    }
    readRecords(YAMLNode(content: .mapping(entries.filter { !Reader.graphKeys.contains($0.key) }), position: root.position))
  }

  private mutating func checkVersion(_ entries: [YAMLNode.Entry], at position: Position) {
    guard let entry = entries.first(where: { $0.key == "stemma" }) else {
      error("format-version", at: position, "graph.yaml says no version; write 'stemma: \(Reader.formatVersion)'")
      return
    }
    guard let version = entry.value.scalar.flatMap({ Int($0) }), version > 0 else {
      error("format-version", at: entry.value.position, "the version is a number such as \(Reader.formatVersion)")
      return
    }
    if version > Reader.formatVersion {
      error(
        "format-version", at: entry.value.position,
        "this graph is of format \(version); this program reads up to format \(Reader.formatVersion): use a newer one")
    }
  }

  private mutating func readKinds(_ entry: YAMLNode.Entry) {
    for kind in entry.value.entries ?? [] {
      if let known = kinds[kind.key] {
        error("repeated-name", at: kind.position, "'\(kind.key)' is already the name or inverse of '\(known.name)'")
      } else if let read = relationKind(kind) {
        declare(read)
      }
    }
  }

  private mutating func relationKind(_ entry: YAMLNode.Entry) -> RelationKind? {
    guard let entries = entry.value.entries else {
      error("bad-value", at: entry.value.position, "a kind of relation is '{ from, to, says, inverse, time }'")
      return nil
    }
    let keys = ["from", "to", "says", "inverse", "inverse-says", "time", "descent", "eli"]
    refuseUnknown(entries, allowed: keys, of: "a kind of relation")
    let words = Dictionary(entries.compactMap { entry in entry.value.scalar.map { (entry.key, $0) } }) { $1 }
    let missing = ["says", "inverse", "time"].filter { words[$0] == nil }
    let times = RelationKind.Time.allCases.map(\.rawValue)
    guard missing.isEmpty, let time = words["time"].flatMap(RelationKind.Time.init(rawValue:)), time != .acts else {
      let wanted = missing.isEmpty ? "'time' is \(times[0]) or \(times[1])" : "it needs \(missing.joined(separator: ", "))"
      error("bad-value", at: entry.position, "the kind of relation '\(entry.key)': \(wanted)")
      return nil
    }
    if let taken = [entry.key, words["inverse"] ?? ""].first(where: { Attribute.isTaken($0) }) {
      error("repeated-name", at: entry.position, "'\(taken)' is the name of an attribute; choose another")
      return nil
    }
    return RelationKind(
      entry.key, from: ends(of: entries, "from"), to: ends(of: entries, "to"), says: words["says"] ?? "",
      inverse: words["inverse"] ?? "", inverselySays: words["inverse-says"], time: time,
      descent: ["true", "yes"].contains(words["descent"]), eli: words["eli"])
  }

  /// The kinds of entity at one end of a kind of relation: a word, a list of words, or `any`.
  private mutating func ends(of entries: [YAMLNode.Entry], _ key: String) -> [Section] {
    guard let entry = entries.first(where: { $0.key == key }) else { return Section.entities }
    return entry.value.items.flatMap { item -> [Section] in
      if item.scalar == "any" { return Section.entities }
      if let section = item.scalar.flatMap(Section.init(naming:)), section.holdsEntities { return [section] }
      let kinds = Section.entities.map(\.kind).joined(separator: ", ")
      error("bad-value", at: item.position, "'\(key)' is one of \(kinds) or any, not \(item.shape)")
      return []
    }
  }
}

extension Attribute {
  /// Whether an attribute has a name, so that no kind of relation may have it.
  static func isTaken(_ name: String) -> Bool { (all + ofRelations).contains { $0.name == name } }
}
