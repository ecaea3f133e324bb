extension Record {
  /// The fact that dates the record: when an instrument was made, a body founded, an event held, a source published.
  ///
  /// One that tells a date goes before one that is unknown.
  public var date: Fact? {
    let attributes =
      switch section {
      case .instruments: Attribute.instrumentDates
      case .bodies: ["established", "operating"]
      case .states: ["since"]
      default: ["date"]
      }
    let facts = attributes.compactMap { fact($0) }
    return facts.first { $0.standing.contains { $0.value.date != nil } } ?? facts.first
  }

  /// The date by which the record comes in a chronology; the earliest claimed where sources disagree.
  public var sortDate: PartialDate? { date?.standing.compactMap(\.value.date).min() }

  /// Whether the entity was there on a day: a state or body that existed, an instrument made or an event held by then.
  ///
  /// A state without dates is taken to exist; of anything else without a date the answer is *possibly*.
  public func existed(on day: PartialDate) -> Certainty {
    if section == .states { return Period.holds(since: fact("since"), until: fact("until"), on: day) }
    return had(begunBy: day).and(ceased(by: day).not)
  }

  /// Whether the entity had come to be by a day, whatever became of it.
  func had(begunBy day: PartialDate) -> Certainty {
    if section == .states { return fact("since")?.begins(by: day) ?? .yes }
    return date?.certainty { $0.begun(by: day) } ?? .possibly
  }

  /// Whether a state or body was no more by a day; without one, by all that is recorded.
  func ceased(by day: PartialDate?) -> Certainty {
    section == .instruments ? .no : end?.ends(by: day) ?? .no
  }

  /// Whether an instrument was in force on a day; without one, whether it is by all that is recorded.
  ///
  /// Where its entry into force is not recorded the answer is *possibly*; a text that is not meant to bind never enters
  /// into force, so it stands until it is said to have ended. One made for a term, of which nobody says when it ended, is
  /// in force during its term.
  public func inForce(on day: PartialDate?) -> Certainty {
    guard support.stage == .done || support.stage == .unknown else { return .no }
    let ended = fact("ended")?.certainty { $0.begun(by: day) } ?? .no
    let isPolitical = text("binding") == "no" && fact("in-force") == nil
    let begun = isPolitical ? .yes : fact("in-force")?.certainty { $0.begun(by: day) } ?? .possibly
    let inTerm = fact("ended") == nil ? fact("term")?.certainty { $0.lasts(on: day) } : nil
    return begun.and(ended.not).and(inTerm ?? .yes)
  }

  /// The record with only those of its claims that may have been made by a day, such as values that were measured.
  func read(upTo day: PartialDate) -> Record { claiming { $0.claimed(by: day) } }

  /// The record as it is read up to a day; nothing where it is a dispute in which nobody had spoken yet.
  func left(of day: PartialDate) -> Record? {
    let record = read(upTo: day)
    return section == .disputes && record.facts("says").isEmpty ? nil : record
  }

  /// The record with what is left of its facts; what it is called stays, whoever called it so.
  func claiming(_ keep: (Fact) -> Fact?) -> Record {
    let kept = facts.compactMap { fact in keep(fact) ?? (Record.callings.contains(fact.attribute) ? fact : nil) }
    return kept == facts
      ? self : Record(id: id, section: section, facts: kept, support: support, position: position)
  }

  private static let callings: Set<String> = ["name", "title", "was"]

  /// Whether an instrument had ceased to be in force by a day.
  public func ended(by day: PartialDate) -> Certainty { fact("ended")?.certainty { $0.begun(by: day) } ?? .no }
}
