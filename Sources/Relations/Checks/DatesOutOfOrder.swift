/// Dates that cannot all be right.
struct DatesOutOfOrder: Check {
  let code = "dates-out-of-order"
  let severity = Diagnostic.Severity.warning
  let summary = "An end before its beginning, or a younger instrument that is older than the one it comes from."

  private static let orders = [
    ("established", "dissolved"), ("operating", "dissolved"), ("since", "until"), ("adopted", "in-force"),
    ("signed", "in-force"), ("adopted", "ended"), ("signed", "ended"), ("in-force", "ended"), ("opened", "in-force"),
  ]

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.draft.records.flatMap { outOfOrder($0.facts) }
      + catalogue.draft.relations.flatMap { outOfOrder($0.facts) }
      + catalogue.soundRelations.compactMap { youngerElder($0, catalogue) }
  }

  private func outOfOrder(_ facts: [Fact]) -> [Diagnostic] {
    DatesOutOfOrder.orders.compactMap { first, second in
      guard let start = facts.first(where: { $0.attribute == first }),
        let end = facts.first(where: { $0.attribute == second }), end.precedes(start)
      else { return nil }
      return finding(
        at: end.position, "'\(second)' (\(end.spoken)) comes before '\(first)' (\(start.spoken), \(start.position.brief))")
    }
  }

  private func youngerElder(_ relation: Relation, _ catalogue: Catalogue) -> Diagnostic? {
    guard catalogue.kind(of: relation)?.descent == true, let younger = catalogue.record(relation.from),
      let elder = catalogue.record(relation.to), let start = younger.date, let end = elder.date, start.precedes(end)
    else { return nil }
    return finding(
      at: relation.position,
      "'\(younger.id)' (\(start.spoken)) is older than '\(elder.id)' (\(end.spoken)), which it \(relation.kind)")
  }
}
