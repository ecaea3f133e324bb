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
  func range(of acts: [any DatedAct], endOf end: Fact? = nil, on day: PartialDate?) -> SituationRange {
    var range = SituationRange()
    for act in acts where !act.isDenied {
      switch act.kind {
      case .signed: range.add(.signed, act.done(by: day))
      case .provisional: range.add(.provisional, act.lasts(on: day))
      case .suspended: range.add(.suspended, act.lasts(on: day))
      case let kind where kind.isPreparation: range.add(.prepared, act.done(by: day))
      case let kind where kind.isConsent: range.add(.consented, act.done(by: day))
      default: break
      }
    }
    range.add(.inForce, entered(for: acts, by: day))
    range.add(.ended, ended?.certainty { $0.begun(by: day) } ?? .no)
    range.add(.political, binding.map(isPolitical) ?? .no)
    if let end, end.ends(by: day) != .no {
      range.add(.ceased, end.ends(by: day))
      range.add(.leftEarly, end.certainty { self.entered(for: acts, by: $0) }.not)
    }
    let departures = acts.lazy.filter { !$0.isDenied && $0.kind.isDeparture }
    if let departure = departures.max(by: { $0.left(by: day) < $1.left(by: day) }), departure.left(by: day) != .no {
      range.add(.left, departure.left(by: day))
      range.add(.leftEarly, departure.certaintyOfEffect { self.entered(for: acts, by: $0) }.not)
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
  private func entered(for acts: [any DatedAct], by day: PartialDate?) -> Certainty {
    let own = acts.lazy.filter { $0.kind == .inForce }.map { $0.certaintyOfEffect { $0.begun(by: day) } }.max()
    if let own { return own }
    // A consent that is denied is none, but it breaks the silence.
    let consents = acts.lazy.filter { $0.kind.isConsent }.map { entered(by: day, for: $0) }.max()
    return consents ?? enteredInSilence(acts, by: day)
  }

  /// Whether the treaty was in force by a day for one who consented by an act (art. 24).
  ///
  /// Who consented after it had entered into force is bound from that day on, unless the treaty says otherwise, and
  /// what it says is not recorded.
  private func entered(by day: PartialDate?, for consent: any DatedAct) -> Certainty {
    let consented = consent.done(by: day)
    let general = inForce?.certainty { $0.begun(by: day) } ?? .possibly
    if let effective = consent.effective {
      return general == .no ? .no : effective.certainty { $0.begun(by: day) }.and(consented)
    }
    let first = inForce?.certainty { entry in consent.certainty { $0.begun(by: entry) } } ?? .possibly
    return consented.and(general).and(first == .yes ? .yes : .possibly)
  }

  /// Whether it was in force for one of whom no consent is recorded.
  ///
  /// A treaty in force has parties. Where nobody's consent is recorded, some of those who signed are among them,
  /// by signature (art. 12) or by an act that is not recorded.
  private func enteredInSilence(_ acts: [any DatedAct], by day: PartialDate?) -> Certainty {
    guard !tellsConsents, let inForce, inForce.standing.allSatisfy({ $0.value.date != nil }) else { return .no }
    let signed = acts.lazy.filter { $0.kind == .signed }.map { $0.done(by: day) }.max() ?? .no
    return inForce.certainty { $0.begun(by: day) }.and(signed).and(.possibly)
  }
}
