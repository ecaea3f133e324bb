extension Reader {
  private static let relationKeys = Attribute.ofRelations.map(\.name) + supportKeys

  /// Reads what stands under a key that names a kind of relation, at either end; false if the key names none.
  mutating func readRelations(_ entry: YAMLNode.Entry, of id: String, _ record: Support) -> Bool {
    if entry.key == "signatories" || entry.key == "signatory" {
      readSignatories(entry, of: id, record)
      return true
    }
    guard let kind = kinds[entry.key] else { return false }
    for end in ends(entry.value, of: "'\(entry.key)'") {
      let forward = entry.key == kind.name
      if kind.time == .acts {
        readParticipant(end, kind, from: forward ? id : end.text, to: forward ? end.text : id, record)
      } else {
        readRelation(end, kind, from: forward ? id : end.text, to: forward ? end.text : id, record)
      }
    }
    return true
  }

  private mutating func readRelation(
    _ end: Statement, _ kind: RelationKind, from: String, to: String, _ record: Support
  ) {
    refuseUnknown(end.details, allowed: Reader.relationKeys, of: "'\(kind.name)'")
    add(
      kind.name, from: from, to: to, facts: relationFacts(end.details), periods: [],
      support: support(end.details, of: record), at: end.position, otherEnd: end.text)
  }

  mutating func relationFacts(_ details: [YAMLNode.Entry]) -> [Fact] {
    Attribute.ofRelations.flatMap { attribute in
      details.filter { $0.key == attribute.name }.flatMap { facts($0, of: attribute) }
    }
  }

  mutating func add(
    _ kind: String, from: String, to: String, facts: [Fact], periods: [[Act]], support: Support, at position: Position,
    otherEnd: String
  ) {
    draft.relations.append(
      Relation(
        id: "\(from)/\(kind)/\(to)", kind: kind, from: from, to: to, facts: facts, periods: periods, support: support,
        position: position))
    draft.mentions.append(Draft.Mention(id: otherEnd, position: position))
  }
}
