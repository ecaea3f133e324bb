/// Acts of participation in an order that cannot be.
struct ImpossibleActs: Check {
  let code = "impossible-acts"
  let severity = Diagnostic.Severity.warning
  let summary = "A participant ratified before it signed, left before it joined, or acted before the text was adopted."

  private static let joining: [Act.Kind] = [
    .signed, .ratified, .accepted, .approved, .acceded, .succeeded, .consented, .provisional, .inForce,
  ]
  private static let orders: [(Act.Kind, Act.Kind)] =
    [.ratified, .accepted, .approved].map { (.signed, $0) }
    + [Act.Kind.suspended, .denounced, .withdrew].flatMap { end in joining.map { ($0, end) } }

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.soundRelations.filter { !$0.periods.isEmpty }.flatMap { relation in
      relation.periods.flatMap { outOfOrder($0, of: relation) } + tooEarly(relation, catalogue)
    }
  }

  private func outOfOrder(_ acts: [Act], of relation: Relation) -> [Diagnostic] {
    ImpossibleActs.orders.compactMap { first, second in
      guard let earlier = acts.first(where: { $0.kind == first }), let later = acts.first(where: { $0.kind == second }),
        later.date.precedes(earlier.date)
      else { return nil }
      return finding(
        at: later.date.position,
        "'\(relation.from)' \(second.rawValue) '\(relation.to)' (\(later.date.spoken)) before it \(first.rawValue) it "
          + "(\(earlier.date.spoken))")
    }
  }

  private func tooEarly(_ relation: Relation, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let adopted = catalogue.record(relation.to)?.fact("adopted") else { return [] }
    return relation.acts.filter { ImpossibleActs.joining.contains($0.kind) && $0.date.precedes(adopted) }.map {
      finding(
        at: $0.date.position,
        "'\(relation.from)' \($0.kind.rawValue) '\(relation.to)' (\($0.date.spoken)) before it was adopted (\(adopted.spoken))")
    }
  }
}
