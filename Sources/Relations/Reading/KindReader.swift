extension Reader {
  private static let kindKeys = ["from", "to", "says", "inverse", "inverse-says", "time", "descent", "eli"]

  /// Reads one of the `relations:` of `graph.yaml`: a kind of relation of the graph's own.
  mutating func readKind(_ entry: YAMLNode.Entry) {
    guard let entries = entry.value.entries else {
      error("bad-value", at: entry.value.position, "a kind of relation is '{ from, to, says, inverse, time }'")
      return
    }
    refuseUnknown(entries, allowed: Reader.kindKeys, of: "a kind of relation")
    let words = words(entries.filter { Reader.kindKeys.contains($0.key) && $0.key != "from" && $0.key != "to" })
    let missing = ["says", "inverse", "time"].filter { words[$0] == nil }
    guard missing.isEmpty, let says = words["says"], let inverse = words["inverse"], let time = words["time"] else {
      let wanted = missing.map { "'\($0)'" }.joined(separator: ", ")
      error("bad-value", at: entry.position, "the kind of relation '\(entry.key)' needs \(wanted)")
      return
    }
    let isNew = isNew(entry.key, at: entry.position) && isNew(inverse.text, at: inverse.position)
    guard let stands = Reader.times[time.text] else {
      error("bad-value", at: time.position, "'time' is moment or period, not '\(time.text)'")
      return
    }
    let descent = words["descent"].map { isYes($0) } ?? false
    let kind = RelationKind(
      entry.key, from: ends(of: entries, "from"), to: ends(of: entries, "to"), says: says.text, inverse: inverse.text,
      inverselySays: words["inverse-says"]?.text, time: stands, descent: descent, eli: words["eli"]?.text)
    if isNew { declare(kind) }
  }

  private static let times: [String: RelationKind.Time] = ["moment": .moment, "period": .period]

  private mutating func words(_ entries: [YAMLNode.Entry]) -> [String: (text: String, position: Position)] {
    var words: [String: (text: String, position: Position)] = [:]
    for entry in entries {
      if let text = plainText(entry) { words[entry.key] = (text, entry.value.position) }
    }
    return words
  }

  /// Whether a name can be that of a new kind of relation or of its inverse; what is wrong with it is reported.
  mutating func isNew(_ name: String, at position: Position) -> Bool {
    guard Reader.isWord(name) else {
      error("bad-value", at: position, "the name of a relation is a word in lower case with hyphens, not '\(name)'")
      return false
    }
    if let known = kinds[name] {
      error("repeated-name", at: position, "'\(name)' is already the name or inverse of '\(known.name)'")
      return false
    }
    if Reader.isTaken(name) {
      error("repeated-name", at: position, "'\(name)' already means something else in a record; choose another name")
      return false
    }
    return true
  }

  private mutating func isYes(_ word: (text: String, position: Position)) -> Bool {
    if ["true", "yes"].contains(word.text) { return true }
    if !["false", "no"].contains(word.text) {
      error("bad-value", at: word.position, "'descent' is true or false, not '\(word.text)'")
    }
    return false
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

  /// Whether a key already means something where relations are written.
  private static func isTaken(_ name: String) -> Bool {
    let attributes = (Attribute.all + Attribute.ofRelations).map(\.name)
    let words = ["signatories", "signatory", "claims", "prefer", "because", "text", "all"]
    return (attributes + supportKeys + words + Section.allCases.map(\.rawValue)).contains(name)
  }
}
