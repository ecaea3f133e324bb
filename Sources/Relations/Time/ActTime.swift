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
  static let consents = Set(allCases.filter(\.isConsent))
  /// The acts by which a participant leaves.
  static let departures = Set(allCases.filter(\.isDeparture))

  /// Whether it expresses consent to be bound.
  var isConsent: Bool {
    switch self {
    case .ratified, .accepted, .approved, .acceded, .succeeded, .consented: true
    default: false
    }
  }

  /// Whether it is a preparation that binds nobody abroad.
  var isPreparation: Bool { self == .fullPowers || self == .initialled || self == .domestic }

  /// Whether a participant leaves by it.
  var isDeparture: Bool { self == .denounced || self == .withdrew }
}

/// An act as far as its time is asked about: what was done, and what a question about its date comes to.
///
/// A status needs no more than that, so that a row of a table can be asked as it stands.
protocol DatedAct {
  /// What was done.
  var kind: Act.Kind { get }
  /// Whether sources say that there was none.
  var isDenied: Bool { get }
  /// Whether its date was looked for and not found, and nobody tells more.
  var isUnknown: Bool { get }
  /// Whether its date was looked for and not found by one of those that tell of it.
  var isSought: Bool { get }
  /// Whether a date of it is told.
  var isDated: Bool { get }
  /// When it took effect.
  var effective: Fact? { get }
  /// What a question about its date comes to.
  func certainty(unknown: Certainty, _ question: (PartialDate) -> Certainty) -> Certainty
}

extension Act: DatedAct {
  var isUnknown: Bool { date.standing.allSatisfy { $0.value == .unknown } }
  var isSought: Bool { date.isSought }
  var isDated: Bool { date.standing.contains { $0.value.date != nil } }

  func certainty(unknown: Certainty, _ question: (PartialDate) -> Certainty) -> Certainty {
    date.certainty(unknown: unknown, question)
  }
}

extension DatedAct {
  func certainty(_ question: (PartialDate) -> Certainty) -> Certainty { certainty(unknown: .possibly, question) }

  /// What a question about when it took effect comes to; about its date, where that is all that is recorded.
  func certaintyOfEffect(_ question: (PartialDate) -> Certainty) -> Certainty {
    effective?.certainty(question) ?? certainty(question)
  }

  /// Whether the act had been done by a day.
  ///
  /// Who signed is told by the text itself, so a signature whose date is not known was given before the time of which
  /// the graph tells last. Whether an act of any other kind was done is as unknown as its date.
  func done(by day: PartialDate?) -> Certainty {
    certainty(unknown: kind == .signed && day == nil ? .yes : .possibly) { $0.begun(by: day) }
  }

  /// Whether it may have been done by a day, or is said not to have been: what is read of it up to that day.
  func isRead(upTo day: PartialDate) -> Bool { certainty { $0.begun(by: day) } != .no || isDenied }

  /// Whether a suspension or provisional application lasts on a day.
  func lasts(on day: PartialDate?) -> Certainty {
    let begun = effective?.certainty { $0.begun(by: day) } ?? .yes
    return certainty { $0.lasts(on: day) }.and(begun)
  }

  /// Whether the participant had left by a day.
  ///
  /// It has when the act took effect. Where that is not recorded, a withdrawal is taken at its word, and a denunciation
  /// is a notice: twelve months where the treaty says nothing (art. 56(2)), and what it says is not known.
  func left(by day: PartialDate?) -> Certainty {
    if let effective { return effective.certainty { $0.begun(by: day) } }
    return certainty { kind == .denounced ? $0.noticeEnded(by: day) : $0.begun(by: day) }
  }
}
