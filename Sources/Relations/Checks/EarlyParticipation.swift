/// A state that did with a body what its members do, and came to belong to it only later.
struct EarlyParticipation: Check {
  let code = "early-participation"
  let severity = Diagnostic.Severity.note
  let summary =
    "A state signed with members of a body, or took part in a meeting of it, and is recorded to have joined it only "
    + "later, as guests may."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let belonging = Belonging(catalogue)
    return catalogue.soundRelations.compactMap { relation in
      guard let body = belonging.body(of: relation.to), relation.fact("role") == nil, relation.support.stage == .done,
        let act = act(relation, catalogue), isEarly(relation, act, body, belonging)
      else { return nil }
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
  private func isEarly(_ relation: Relation, _ act: Fact, _ body: Record, _ belonging: Belonging) -> Bool {
    let days = act.standing.compactMap(\.value.date)
    guard days.count == act.standing.count, belonging.everBelonged(relation.from, to: body) else { return false }
    let isOutside = days.allSatisfy { belonging.belonged(relation.from, to: body, on: $0) == .no }
    return isOutside
      && belonging.companions(of: relation).count { other in
        days.contains { belonging.belonged(other, to: body, on: $0) == .yes }
      } > 1
  }
}
