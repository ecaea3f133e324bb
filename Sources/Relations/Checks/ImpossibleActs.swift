/// Acts of participation in an order that cannot be.
struct ImpossibleActs: Check {
  let code = "impossible-acts"
  let severity = Diagnostic.Severity.warning
  let summary =
    "A participant ratified before it signed, signed before it was empowered, was bound before it consented, left "
    + "before it joined, or acted before the text was adopted or after it ended."

  private static let binding = Act.Kind.consents.union([.signed, .provisional])
  private static let joining = binding.union([.inForce])

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    (catalogue.soundRelations + catalogue.draft.participations).flatMap { relation -> [Diagnostic] in
      let relation = relation.writtenOut
      guard !relation.periods.isEmpty else { return [] }
      return relation.periods.flatMap { outOfOrder($0, of: relation) + effects($0, of: relation) }
        + unempowered(relation, catalogue) + outsideLife(relation, catalogue)
    }
  }

  /// The acts of which one must have come before another act, and whether all of them must.
  ///
  /// What is in force for a participant has been consented to by one act of several; but nobody leaves and goes on to
  /// join within one period.
  private func conditions(of kind: Act.Kind) -> (acts: Set<Act.Kind>, all: Bool)? {
    switch kind {
    case .ratified, .accepted, .approved: ([.signed], true)
    case .inForce: (Act.Kind.consents, false)
    case .suspended: (ImpossibleActs.joining, false)
    case .denounced, .withdrew: (ImpossibleActs.joining, true)
    case .fullPowers, .initialled, .signed, .domestic, .acceded, .succeeded, .consented, .provisional: nil
    }
  }

  private func outOfOrder(_ acts: [Act], of relation: Relation) -> [Diagnostic] {
    guard acts.count > 1 else { return [] }
    return acts.compactMap { later in
      guard let conditions = conditions(of: later.kind) else { return nil }
      let others = acts.filter { conditions.acts.contains($0.kind) && !$0.isDenied }
      let wrong = others.filter { later.date.precedes($0.date) }
      guard let first = wrong.first, conditions.all || wrong.count == others.count else { return nil }
      let hint = Act.Kind.departures.contains(later.kind) ? "; who came back has 'periods'" : ""
      return finding(later.date, "before '\(first.kind.rawValue)'", first.date, of: relation, hint: hint)
    }
  }

  /// What took effect before it was done.
  private func effects(_ acts: [Act], of relation: Relation) -> [Diagnostic] {
    acts.compactMap { act in
      guard let effective = act.effective, effective.precedes(act.date) else { return nil }
      return finding(effective, "before '\(act.kind.rawValue)'", act.date, of: relation)
    }
  }

  /// A signature before the powers to sign.
  ///
  /// One of rival dates that would be so is told in a note, and so is the instrument's date where the participant's own
  /// is not recorded, for it may have signed later.
  private func unempowered(_ relation: Relation, _ catalogue: Catalogue) -> [Diagnostic] {
    let own = relation.acts.first { $0.kind == .signed }?.date
    guard relation.periods.count == 1, let powers = relation.acts.first(where: { $0.kind == .fullPowers })?.date,
      let signature = own ?? catalogue.record(relation.to)?.fact("signed")
    else { return [] }
    let granted = powers.standing.compactMap(\.value.date)
    let early = signature.claims.compactMap(\.value.date).filter { day in
      !granted.isEmpty && granted.allSatisfy { day.precedes($0) == .yes }
    }
    guard !early.isEmpty else { return [] }
    if own != nil, signature.precedes(powers) {
      return [finding(signature, "before 'full-powers'", powers, of: relation)]
    }
    let days = early.map(\.prose).joined(separator: " or ")
    return [
      finding(
        at: powers.position,
        "'\(relation.from)' gave full powers (\(powers.spoken)) after a claimed signature of '\(relation.to)' "
          + "(\(days))",
        isKnown: true)
    ]
  }

  /// What was done before the text was there, or after the instrument ended.
  private func outsideLife(_ relation: Relation, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let instrument = catalogue.record(relation.to) else { return [] }
    let name = "'\(instrument.id)'"
    let beginnings = [
      (instrument.fact("adopted"), ImpossibleActs.joining, "\(name) was adopted"),
      (instrument.fact("opened"), ImpossibleActs.binding, "\(name) was opened"),
      (instrument.fact("in-force"), [.inForce], "\(name) entered into force"),
    ]
    let early = beginnings.flatMap { beginning, kinds, what -> [Diagnostic] in
      guard let beginning else { return [] }
      return relation.acts.filter { kinds.contains($0.kind) && $0.date.precedes(beginning) }.map {
        finding($0.date, "before \(what)", beginning, of: relation)
      }
    }
    guard let end = instrument.fact("ended") else { return early }
    return early
      + relation.acts.filter { ImpossibleActs.joining.contains($0.kind) && end.precedes($0.date) }.map {
        finding($0.date, "after \(name) ended", end, of: relation)
      }
  }

  private func finding(
    _ act: Fact, _ what: String, _ other: Fact, of relation: Relation, hint: String = ""
  ) -> Diagnostic {
    finding(
      at: act.position,
      "the acts of '\(relation.from)': '\(act.attribute)' (\(act.spoken)) comes \(what) (\(other.spoken))\(hint)",
      isKnown: relation.support.evidence == .disputed || act.isKnownToBeDoubtful && other.isKnownToBeDoubtful)
  }
}
