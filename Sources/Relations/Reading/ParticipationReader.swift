extension Reader {
  private static let actKeys = Act.Kind.allCases.map(\.rawValue)

  /// Reads one participant with its acts, or its periods of acts.
  mutating func readParticipant(
    _ end: Statement, _ kind: RelationKind, from: String, to: String, _ record: Support
  ) {
    refuseUnknown(
      end.details, allowed: Reader.actKeys + ["periods", "role"] + Reader.supportKeys, of: "a participant")
    var periods = [acts(end.details)]
    for period in end.detail("periods")?.value.items ?? [] {
      let entries = period.entries ?? []
      refuseUnknown(entries, allowed: Reader.actKeys, of: "a period of participation")
      periods.append(acts(entries))
    }
    let role = end.details.filter { $0.key == "role" }
    add(
      kind.name, from: from, to: to, facts: relationFacts(role), periods: periods.filter { !$0.isEmpty },
      support: support(end.details, of: record), at: end.position, otherEnd: end.text)
  }

  private mutating func acts(_ entries: [YAMLNode.Entry]) -> [Act] {
    entries.compactMap { entry in Act.Kind(rawValue: entry.key).flatMap { act($0, entry.value) } }
  }

  private mutating func act(_ kind: Act.Kind, _ node: YAMLNode) -> Act? {
    guard let rivals = rivalStatements(node, of: "'\(kind.rawValue)'") else { return nil }
    let attribute = Attribute(kind.rawValue, .date, of: [], "")
    var claims: [Claim] = []
    for statement in rivals.statements {
      refuseUnknown(statement.details, allowed: Reader.supportKeys + ["effective", "reservation"], of: "an act")
      let support = support(statement.details)
      if let value = value(statement, of: attribute) {
        claims.append(Claim(value: value, support: support, position: statement.position))
      }
    }
    guard !claims.isEmpty else { return nil }
    let details = rivals.statements[0].details
    let wish = rivals.preferred?.scalar
    let date = Fact(
      attribute: kind.rawValue, key: nil, claims: claims,
      preferred: wish.flatMap { wish in claims.firstIndex { $0.value.description == wish } },
      because: rivals.because?.scalar, position: node.position)
    let effective = details.first { $0.key == "effective" }.flatMap {
      fact($0.value, of: Attribute("effective", .date, of: [], ""))
    }
    let reservation = details.first { $0.key == "reservation" }.flatMap { plainText($0) }
    return Act(kind: kind, date: date, effective: effective, reservation: reservation)
  }

  /// Reads the shorthand `signatories: [a, b]`: participants who signed on the instrument's own date.
  mutating func readSignatories(_ entry: YAMLNode.Entry, of id: String, _ record: Support) {
    let forward = entry.key == "signatory"
    for end in ends(entry.value, of: "'\(entry.key)'") {
      let from = forward ? id : end.text
      let to = forward ? end.text : id
      if end.detail("signed") == nil { draft.signedOnItsDate.append(draft.relations.count) }
      guard let kind = kinds[RelationKind.participant] else { return }
      readParticipant(end, kind, from: from, to: to, record)
    }
  }

  /// Gives each signatory without a date of its own the date on which the instrument was signed.
  mutating func completeSignatures() {
    let instruments = Dictionary(draft.records.map { ($0.id, $0) }) { first, _ in first }
    for index in draft.signedOnItsDate {
      let relation = draft.relations[index]
      let dates = ["signed", "adopted", "opened"].lazy.compactMap { instruments[relation.to]?.fact($0) }
      let unknown = Claim(value: .unknown, support: Support(), position: relation.position)
      let claims = dates.first?.claims ?? [unknown]
      let date = Fact(
        attribute: "signed", key: nil, claims: claims, preferred: dates.first?.preferred, because: nil,
        position: relation.position)
      let act = Act(kind: .signed, date: date, effective: nil, reservation: nil)
      let rest = relation.periods.first ?? []
      draft.relations[index] = Relation(
        id: relation.id, kind: relation.kind, from: relation.from, to: relation.to, facts: relation.facts,
        periods: [[act] + rest] + relation.periods.dropFirst(), support: relation.support, position: relation.position)
    }
  }
}
