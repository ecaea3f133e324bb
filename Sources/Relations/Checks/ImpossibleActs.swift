/// Acts of participation in an order that cannot be.
struct ImpossibleActs: Check {
  let code = "impossible-acts"
  let severity = Diagnostic.Severity.warning
  let summary = "A participant ratified before it signed, left before it joined, or acted before the text was adopted."

  private static let joining: [Act.Kind] = [
    .signed, .ratified, .accepted, .approved, .acceded, .succeeded, .consented, .provisional, .inForce,
  ]

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.soundRelations.flatMap { relation -> [Diagnostic] in
      guard !relation.periods.isEmpty else { return [] }
      return relation.periods.flatMap { outOfOrder($0, of: relation) } + tooEarly(relation, catalogue)
    }
  }

  /// The acts that must have come before another one.
  private func conditions(of kind: Act.Kind) -> [Act.Kind] {
    switch kind {
    case .ratified, .accepted, .approved: [.signed]
    case .suspended, .denounced, .withdrew: ImpossibleActs.joining
    default: []
    }
  }

  private func outOfOrder(_ acts: [Act], of relation: Relation) -> [Diagnostic] {
    guard acts.count > 1 else { return [] }
    return acts.compactMap { later in
      let before = conditions(of: later.kind)
      let wrong = acts.first { before.contains($0.kind) && later.date.precedes($0.date) }
      return wrong.map { finding(later.date, before: "'\($0.kind.rawValue)'", $0.date, of: relation) }
    }
  }

  private func tooEarly(_ relation: Relation, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let adopted = catalogue.record(relation.to)?.fact("adopted") else { return [] }
    return relation.acts.filter { ImpossibleActs.joining.contains($0.kind) && $0.date.precedes(adopted) }.map {
      finding($0.date, before: "'\(relation.to)' was adopted", adopted, of: relation)
    }
  }

  private func finding(_ later: Fact, before what: String, _ earlier: Fact, of relation: Relation) -> Diagnostic {
    finding(
      at: later.position,
      "the acts of '\(relation.from)': '\(later.attribute)' (\(later.spoken)) comes before \(what) (\(earlier.spoken))",
      isKnown: relation.support.evidence == .disputed || later.isKnownToBeDoubtful && earlier.isKnownToBeDoubtful)
  }
}
