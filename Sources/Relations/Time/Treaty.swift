/// What an instrument itself tells of those who take part in it.
struct Treaty: Sendable {
  private let inForce: Fact?
  private let ended: Fact?
  private let binding: Fact?
  /// Whether the graph records who consented to be bound, so that a signature without consent is no more than that.
  private let tellsConsents: Bool

  /// A treaty of which nothing is known; with a record, that instrument.
  init(_ record: Record? = nil, tellsConsents: Bool = true) {
    inForce = record?.fact("in-force")
    ended = record?.fact("ended")
    binding = record?.fact("binding")
    self.tellsConsents = tellsConsents || record?.text("complete") == "yes"
  }

  /// What may have been so by a day of one who did some acts.
  ///
  /// A state or body that is no more takes part in nothing. What became of its acts is told by those of others.
  func range(of acts: [Act], endOf end: Fact? = nil, on day: PartialDate?) -> SituationRange {
    let done = acts.filter { !$0.isDenied }
    func any(of kinds: Set<Act.Kind>, _ question: (Act) -> Certainty) -> Certainty {
      done.filter { kinds.contains($0.kind) }.map(question).max() ?? .no
    }
    var range = SituationRange()
    range.add(.prepared, any(of: Act.Kind.preparations) { $0.done(by: day) })
    range.add(.signed, any(of: [.signed]) { $0.done(by: day) })
    range.add(.provisional, any(of: [.provisional]) { $0.lasts(on: day) })
    range.add(.consented, any(of: Act.Kind.consents) { $0.done(by: day) })
    range.add(.suspended, any(of: [.suspended]) { $0.lasts(on: day) })
    range.add(.inForce, entered(for: acts, by: day))
    range.add(.ended, ended?.certainty { $0.begun(by: day) } ?? .no)
    range.add(.political, binding.map(isPolitical) ?? .no)
    if let end, end.ends(by: day) != .no {
      range.add(.ceased, end.ends(by: day))
      range.add(.leftEarly, end.certainty { self.entered(for: acts, by: $0) }.not)
    }
    let departures = done.filter { Act.Kind.departures.contains($0.kind) }
    if let departure = departures.max(by: { $0.left(by: day) < $1.left(by: day) }), departure.left(by: day) != .no {
      range.add(.left, departure.left(by: day))
      let stayed = (departure.effective ?? departure.date).certainty { self.entered(for: acts, by: $0) }
      range.add(.leftEarly, stayed.not)
    }
    return range
  }

  private func isPolitical(_ binding: Fact) -> Certainty {
    Certainty.agreed(
      binding.standing.map { $0.value == .text("no") ? .yes : $0.value == .unknown ? .possibly : .no })
  }

  /// Whether the treaty had entered into force by a day for one who did some acts.
  ///
  /// What is recorded of its entry into force for this participant goes before what follows from the instrument's.
  private func entered(for acts: [Act], by day: PartialDate?) -> Certainty {
    let own = acts.filter { $0.kind == .inForce }
    if !own.isEmpty {
      return own.map { ($0.effective ?? $0.date).certainty { $0.begun(by: day) } }.max() ?? .no
    }
    let consents = acts.filter { Act.Kind.consents.contains($0.kind) }
    // A consent that is denied is none, but it breaks the silence.
    if consents.isEmpty { return enteredInSilence(acts, by: day) }
    return consents.map { entered(by: day, for: $0) }.max() ?? .no
  }

  /// Whether the treaty was in force by a day for one who consented by an act (art. 24).
  ///
  /// Who consented after it had entered into force is bound from that day on, unless the treaty says otherwise, and
  /// what it says is not recorded.
  private func entered(by day: PartialDate?, for consent: Act) -> Certainty {
    let consented = consent.done(by: day)
    let general = inForce?.certainty { $0.begun(by: day) } ?? .possibly
    if let effective = consent.effective {
      return general == .no ? .no : effective.certainty { $0.begun(by: day) }.and(consented)
    }
    let first = inForce?.certainty { entry in consent.date.certainty { $0.begun(by: entry) } } ?? .possibly
    return consented.and(general).and(first == .yes ? .yes : .possibly)
  }

  /// Whether it was in force for one of whom no consent is recorded.
  ///
  /// A treaty in force has parties. Where nobody's consent is recorded, some of those who signed are among them,
  /// by signature (art. 12) or by an act that is not recorded.
  private func enteredInSilence(_ acts: [Act], by day: PartialDate?) -> Certainty {
    guard !tellsConsents, let inForce, inForce.standing.allSatisfy({ $0.value.date != nil }) else { return .no }
    let signed = acts.filter { $0.kind == .signed }.map { $0.done(by: day) }.max() ?? .no
    return inForce.certainty { $0.begun(by: day) }.and(signed).and(.possibly)
  }
}
