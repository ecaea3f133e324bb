/// Dates that cannot all be right.
struct DatesOutOfOrder: Check {
  let code = "dates-out-of-order"
  let severity = Diagnostic.Severity.warning
  let summary = "An end before its beginning, or a younger instrument that is older than the one it comes from."

  private static let orders = [
    ("established", "dissolved"), ("operating", "dissolved"), ("adopted", "in-force"), ("signed", "in-force"),
    ("adopted", "ended"), ("signed", "ended"), ("in-force", "ended"), ("opened", "in-force"),
  ]

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.draft.records.flatMap { outOfOrder($0.facts, $0.support) + neverHeld($0.facts, $0.support) }
      + catalogue.draft.relations.flatMap { neverHeld($0.facts, $0.support) }
      + catalogue.soundRelations.compactMap { youngerElder($0, catalogue) }
  }

  private func outOfOrder(_ facts: [Fact], _ support: Support) -> [Diagnostic] {
    DatesOutOfOrder.orders.compactMap { first, second in
      guard let start = facts.first(where: { $0.attribute == first }),
        let end = facts.first(where: { $0.attribute == second }), end.precedes(start)
      else { return nil }
      return finding(
        at: end.position,
        "'\(second)' (\(end.spoken)) comes before '\(first)' (\(start.spoken), \(start.position.brief))",
        isKnown: support.evidence == .disputed || start.isKnownToBeDoubtful && end.isKnownToBeDoubtful)
    }
  }

  /// A period whose 'until' leaves it no day: the first day on which something no longer holds comes after its first.
  private func neverHeld(_ facts: [Fact], _ support: Support) -> [Diagnostic] {
    guard facts.count > 1, let since = facts.first(where: { $0.attribute == "since" }),
      let until = facts.first(where: { $0.attribute == "until" }),
      Period(since: since.bound, until: until.bound).isImpossible == .yes
    else { return [] }
    return [
      finding(
        at: until.position,
        "'until' (\(until.spoken)) does not come after 'since' (\(since.spoken), \(since.position.brief))",
        isKnown: support.evidence == .disputed || since.isKnownToBeDoubtful && until.isKnownToBeDoubtful)
    ]
  }

  private func youngerElder(_ relation: Relation, _ catalogue: Catalogue) -> Diagnostic? {
    guard let kind = catalogue.kind(of: relation), kind.descent, let younger = catalogue.record(relation.from),
      let elder = catalogue.record(relation.to), let start = younger.date, let end = elder.date, start.precedes(end)
    else { return nil }
    return finding(
      at: relation.position,
      "'\(younger.id)' (\(start.spoken)) is older than '\(elder.id)' (\(end.spoken)), which it \(kind.says)",
      isKnown: relation.support.evidence == .disputed || start.isKnownToBeDoubtful && end.isKnownToBeDoubtful)
  }
}
