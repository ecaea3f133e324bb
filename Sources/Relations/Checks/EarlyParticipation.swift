/// A state that did with a body what its members do, and came to belong to it only later.
struct EarlyParticipation: Check {
  let code = "early-participation"
  let severity = Diagnostic.Severity.note
  let summary =
    "A state signed with members of a body, or took part in a meeting of it, and is recorded to have joined it only "
    + "later, as guests may."

  private static let kinds = [RelationKind.participant, "participated-in"]

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    var memberships = Memberships(catalogue)
    let told = catalogue.soundRelations.filter { EarlyParticipation.kinds.contains($0.kind) }
    let byEvent = Dictionary(grouping: told, by: \.to)
    return told.compactMap { relation in
      guard relation.fact("role") == nil, relation.support.stage == .done, let act = act(relation, catalogue),
        let body = memberships.body(of: relation.to)
      else { return nil }
      let companions = (byEvent[relation.to] ?? []).filter { $0.kind == relation.kind && $0.from != relation.from }
      guard isEarly(relation, act, body, memberships, companions.map(\.from)) else { return nil }
      return finding(
        at: relation.position,
        "'\(relation.from)' \(relation.kind) '\(relation.to)' (\(act.spoken)), before it is recorded to belong to "
          + "'\(body.id)'")
    }
  }

  /// When the state signed, or the meeting was held.
  private func act(_ relation: Relation, _ catalogue: Catalogue) -> Fact? {
    switch relation.kind {
    case RelationKind.participant: relation.acts.first { $0.kind == .signed && !$0.isDenied }?.date
    case "participated-in": relation.fact("since") ?? catalogue.record(relation.to)?.date
    default: nil
    }
  }

  /// Whether a state belonged later and certainly not yet, while others who did the same belonged.
  private func isEarly(
    _ relation: Relation, _ act: Fact, _ body: Record, _ memberships: Memberships, _ companions: [String]
  ) -> Bool {
    let days = act.standing.compactMap(\.value.date)
    guard days.count == act.standing.count, memberships.everBelonged(relation.from, to: body) else { return false }
    let isOutside = days.allSatisfy { memberships.belonged(relation.from, to: body, on: $0) == .no }
    return isOutside
      && companions.count { other in
        days.contains { memberships.belonged(other, to: body, on: $0) == .yes }
      } > 1
  }
}
