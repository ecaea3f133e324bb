extension Reader {
  /// Reads the sections of one file.
  mutating func readRecords(_ root: YAMLNode) {
    guard let entries = root.entries else {
      error("bad-value", at: root.position, "a file of records is a mapping of sections, not \(root.shape)")
      return
    }
    for entry in entries {
      guard let section = Section(rawValue: entry.key) else {
        let sections = Section.allCases.map(\.rawValue)
        let meant = suggestion(for: entry.key, among: sections) ?? "; there are \(sections.joined(separator: ", "))"
        error("unknown-key", at: entry.position, "there is no section '\(entry.key)'\(meant)")
        continue
      }
      guard let records = entry.value.entries else {
        error("bad-value", at: entry.value.position, "'\(entry.key)' holds records by their ids, not \(entry.value.shape)")
        continue
      }
      for record in records { readRecord(record, in: section) }
    }
  }

  private mutating func readRecord(_ entry: YAMLNode.Entry, in section: Section) {
    guard let entries = entry.value.entries else {
      error(
        "bad-value", at: entry.value.position,
        "the record '\(entry.key)' is a mapping with a name and sources, not \(entry.value.shape)")
      return
    }
    let attributes = Attribute.attributes(of: section)
    let support = support(entries)
    var facts: [Fact] = []
    for attribute in attributes {
      for found in entries where found.key == attribute.name && !(section == .disputes && found.key == "claims") {
        facts += self.facts(found, of: attribute)
      }
    }
    if section == .disputes, let claims = entries.first(where: { $0.key == "claims" }) {
      facts += dispute(claims)
    }
    draft.records.append(
      Record(id: entry.key, section: section, facts: facts, support: support, position: entry.position))
    let others = entries.filter { other in
      !Reader.supportKeys.contains(other.key) && !attributes.contains { $0.name == other.key }
        && !(section == .disputes && other.key == "claims")
    }
    for other in others { readOther(other, of: entry.key, in: section, support) }
  }

  /// A key that is no attribute is a kind of relation, or a mistake.
  private mutating func readOther(_ entry: YAMLNode.Entry, of id: String, in section: Section, _ support: Support) {
    if section.holdsEntities, readRelations(entry, of: id, support) { return }
    let own = Attribute.attributes(of: section).map(\.name) + Reader.supportKeys
    let known = section.holdsEntities ? own + kinds.keys.sorted() + ["signatories", "signatory"] : own
    let meant = suggestion(for: entry.key, among: known) ?? "; 'stemma schema graph' lists what it takes"
    error("unknown-key", at: entry.position, "\(article(section.kind)) has no '\(entry.key)'\(meant)")
  }

  /// The facts that stand under one attribute's key.
  mutating func facts(_ entry: YAMLNode.Entry, of attribute: Attribute) -> [Fact] {
    switch attribute.shape {
    case .one:
      return fact(entry.value, of: attribute).map { [$0] } ?? []
    case .many:
      return items(entry.value).compactMap { fact($0, of: attribute) }
    case .keyed:
      guard let inner = entry.value.entries else {
        error("bad-value", at: entry.value.position, "'\(entry.key)' holds values by their keys, not \(entry.value.shape)")
        return []
      }
      return inner.flatMap { keyed in
        items(keyed.value).compactMap { fact($0, of: attribute, key: keyed.key) }
      }
    }
  }

  /// The items of a list, and the entries of a mapping that lists several values with their details.
  private func items(_ node: YAMLNode) -> [YAMLNode] {
    node.items.flatMap { item -> [YAMLNode] in
      guard let entries = item.entries, entries.count > 1, !entries.contains(where: { ["text", "claims"].contains($0.key) })
      else { return [item] }
      return entries.map { YAMLNode(content: .mapping([$0]), position: $0.position) }
    }
  }

  mutating func fact(_ node: YAMLNode, of attribute: Attribute, key: String? = nil) -> Fact? {
    guard let rivals = rivalStatements(node, of: "'\(attribute.name)'") else { return nil }
    let claims = rivals.statements.compactMap { claim($0, of: attribute) }
    guard !claims.isEmpty else { return nil }
    return Fact(
      attribute: attribute.name, key: key, claims: claims, preferred: preferred(rivals, among: claims),
      because: rivals.because?.scalar, position: node.position)
  }

  private mutating func claim(_ statement: Statement, of attribute: Attribute) -> Claim? {
    refuseUnknown(statement.details, allowed: Reader.supportKeys, of: "a value")
    let support = support(statement.details)
    return value(statement, of: attribute).map { Claim(value: $0, support: support, position: statement.position) }
  }

  private mutating func preferred(_ rivals: RivalStatements, among claims: [Claim]) -> Int? {
    guard let wish = rivals.preferred else { return nil }
    if let index = claims.firstIndex(where: { $0.value.description == wish.scalar }) { return index }
    let values = claims.map { "'\($0.value)'" }.joined(separator: ", ")
    error("bad-value", at: wish.position, "'prefer' names no claim; the claims are \(values)")
    return nil
  }

  /// The sides of a dispute: `claims: [{ says, sources }]`.
  private mutating func dispute(_ entry: YAMLNode.Entry) -> [Fact] {
    let claims = entry.value.items.compactMap { item -> Claim? in
      guard let entries = item.entries, let says = entries.first(where: { $0.key == "says" }),
        let text = plainText(says)
      else {
        error("bad-value", at: item.position, "a side of a dispute is '{ says: …, sources: […] }'")
        return nil
      }
      refuseUnknown(entries, allowed: ["says"] + Reader.supportKeys, of: "a side of a dispute")
      return Claim(value: .text(text), support: support(entries), position: item.position)
    }
    guard !claims.isEmpty else { return [] }
    return [Fact(attribute: "says", key: nil, claims: claims, preferred: nil, because: nil, position: entry.position)]
  }
}

/// A noun with its indefinite article.
func article(_ noun: String) -> String {
  ("aeiou".contains(noun.first ?? "x") ? "an " : "a ") + noun
}
