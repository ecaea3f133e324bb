extension Reader {
  private static let actKeys = Act.Kind.allCases.map(\.rawValue)
  private static let participantKeys = actKeys + ["periods", "role"] + supportKeys

  /// Reads one participant with its acts, or its periods of acts.
  mutating func readParticipant(
    _ end: Statement, _ kind: RelationKind, from: String, to: String, _ record: Support
  ) {
    refuseUnknown(end.details, allowed: Reader.participantKeys, of: "a participant")
    var periods = [acts(end.details)]
    for period in end.detail("periods")?.value.items ?? [] {
      guard let entries = period.entries else {
        error("bad-value", at: period.position, "a period of participation is '{ signed: … }', not \(period.shape)")
        continue
      }
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
    let attribute = Attribute(kind.rawValue, .date, of: [], "")
    guard let rivals = rivalStatements(node, of: "'\(kind.rawValue)'"),
      let date = fact(rivals, of: attribute, at: node.position, allowing: ["effective", "reservation"])
    else { return nil }
    let details = rivals.statements.flatMap(\.details)
    let effective = details.first { $0.key == "effective" }.flatMap {
      fact($0.value, of: Attribute("effective", .date, of: [], ""))
    }
    let reservation = details.first { $0.key == "reservation" }.flatMap { plainText($0) }
    return Act(kind: kind, date: date, effective: effective, reservation: reservation)
  }

  /// Reads the shorthand `signatories: [a, b]`: participants who signed on the instrument's own date.
  mutating func readSignatories(_ entry: YAMLNode.Entry, of id: String, _ record: Support) {
    guard let kind = kinds[RelationKind.participant] else { return }
    let forward = entry.key == "signatory"
    for end in ends(entry.value, of: "'\(entry.key)'") {
      if end.detail("signed") == nil { draft.signedOnItsDate.append(draft.relations.count) }
      readParticipant(end, kind, from: forward ? id : end.text, to: forward ? end.text : id, record)
    }
  }

  /// Gives each signatory without a date of its own the date on which the instrument was signed.
  mutating func completeSignatures() {
    guard !draft.signedOnItsDate.isEmpty else { return }
    let instruments = draft.records.filter { $0.section == .instruments }
    let named = instruments.flatMap { record in ([record.id] + record.formerIDs).map { ($0, record) } }
    let byName = Dictionary(named) { first, _ in first }
    for index in draft.signedOnItsDate {
      let relation = draft.relations[index]
      draft.relations[index] = relation.signed(on: byName[relation.to])
    }
  }
}

extension Relation {
  /// The participant with a signature of the instrument's own date, or of an unknown one.
  fileprivate func signed(on instrument: Record?) -> Relation {
    let own = ["signed", "adopted", "opened"].lazy.compactMap { instrument?.fact($0) }.first
    let unknown = Claim(value: .unknown, support: Support(), position: position)
    let date = Fact(
      attribute: "signed", key: nil, claims: own?.claims ?? [unknown], preferred: own?.preferred,
      because: own?.because, position: position, writtenSort: own?.writtenSort)
    let signature = Act(kind: .signed, date: date, effective: nil, reservation: nil)
    let first = [signature] + (periods.first ?? [])
    return Relation(
      id: id, kind: kind, from: from, to: to, facts: facts, periods: [first] + periods.dropFirst(), support: support,
      position: position)
  }
}
