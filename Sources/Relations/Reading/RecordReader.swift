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
        let position = entry.value.position
        error("bad-value", at: position, "'\(entry.key)' holds records by their ids, not \(entry.value.shape)")
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
    let support = support(entries)
    var others = entries.filter { !Reader.supportKeys.contains($0.key) }
    var facts: [Fact] = []
    for attribute in Attribute.attributes(of: section) {
      guard let index = others.firstIndex(where: { $0.key == attribute.name }) else { continue }
      facts += self.facts(others.remove(at: index), of: attribute)
    }
    if section == .disputes, let index = others.firstIndex(where: { $0.key == "claims" }) {
      facts += dispute(others.remove(at: index))
    }
    draft.records.append(
      Record(id: entry.key, section: section, facts: facts, support: support, position: entry.position))
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

  /// The sides of a dispute: `claims: [{ says, sources }]`.
  private mutating func dispute(_ entry: YAMLNode.Entry) -> [Fact] {
    let claims = entry.value.items.compactMap { item -> Claim? in
      guard let entries = item.entries, let says = entries.first(where: { $0.key == "says" }) else {
        error("bad-value", at: item.position, "a side of a dispute is '{ says: …, sources: […] }'")
        return nil
      }
      refuseUnknown(entries, allowed: ["says"] + Reader.supportKeys, of: "a side of a dispute")
      let support = support(entries)
      return plainText(says).map { Claim(value: .text($0), support: support, position: item.position) }
    }
    guard !claims.isEmpty else { return [] }
    return [Fact(attribute: "says", key: nil, claims: claims, preferred: nil, because: nil, position: entry.position)]
  }
}

/// A noun with its indefinite article.
package func article(_ noun: String) -> String {
  ("aeiou".contains(noun.first ?? "x") ? "an " : "a ") + noun
}
