extension PartialDate {
  /// Whether it has begun by a day; without a day, by the time of which the graph tells last.
  func begun(by day: PartialDate?) -> Certainty { day.map { begun(by: $0) } ?? .yes }

  /// Whether what began on the date lasts on a day: a stretch ends, a moment has no end.
  func lasts(on day: PartialDate?) -> Certainty {
    guard isInterval else { return begun(by: day) }
    if let day { return covers(day) }
    return Certainty(must: ends.lowerBound == .never, can: ends.upperBound >= .late)
  }

  /// Whether a notice given on the date has run out by a day: possibly at once, certainly after twelve months.
  func noticeEnded(by day: PartialDate?) -> Certainty {
    let begun = begun(by: day)
    guard let day, begun == .yes else { return begun }
    guard let given = latestStart, let asked = day.earliestStart else { return .possibly }
    return given.advanced(by: 366) <= asked ? .yes : .possibly
  }
}

extension Act.Kind {
  /// The acts by which a state expresses its consent to be bound (art. 11-16), and the one of which no more is known.
  static let consents: Set<Act.Kind> = [.ratified, .accepted, .approved, .acceded, .succeeded, .consented]
  /// The acts that bind nobody abroad.
  static let preparations: Set<Act.Kind> = [.fullPowers, .initialled, .domestic]
  /// The acts by which a participant leaves.
  static let departures: Set<Act.Kind> = [.denounced, .withdrew]
}

extension Act {
  /// Whether the act had been done by a day.
  ///
  /// Who signed is told by the text itself, so a signature whose date is not known was given before the time of which
  /// the graph tells last. Whether an act of any other kind was done is as unknown as its date.
  func done(by day: PartialDate?) -> Certainty {
    date.certainty(unknown: kind == .signed && day == nil ? .yes : .possibly) { $0.begun(by: day) }
  }

  /// Whether a suspension or provisional application lasts on a day.
  func lasts(on day: PartialDate?) -> Certainty {
    let begun = effective?.certainty { $0.begun(by: day) } ?? .yes
    return date.certainty { $0.lasts(on: day) }.and(begun)
  }

  /// Whether the participant had left by a day.
  ///
  /// It has when the act took effect. Where that is not recorded, a withdrawal is taken at its word, and a denunciation
  /// is a notice: twelve months where the treaty says nothing (art. 56(2)), and what it says is not known.
  func left(by day: PartialDate?) -> Certainty {
    if let effective { return effective.certainty { $0.begun(by: day) } }
    return date.certainty { kind == .denounced ? $0.noticeEnded(by: day) : $0.begun(by: day) }
  }
}
