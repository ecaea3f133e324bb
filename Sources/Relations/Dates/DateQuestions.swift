extension PartialDate {
  /// Whether it has begun by the end of a day.
  public func begun(by day: Day) -> Certainty { begun(by: PartialDate(day)) }

  /// Whether it is over by the end of a day.
  public func ended(by day: Day) -> Certainty { ended(by: PartialDate(day)) }

  /// Whether it lasts on a day: a moment is its day, a stretch is each of its days, both ends included.
  public func covers(_ day: Day) -> Certainty { covers(PartialDate(day)) }

  /// Whether it has begun by the end of the day in question, for every day that may be meant.
  ///
  /// The day in question is any day that the other date may touch, so a stretch stands for each of its days.
  public func begun(by question: PartialDate) -> Certainty { ask(question) { $0.begun(by: $1.days) } }

  /// Whether it is over by the end of the day in question, for every day that may be meant.
  public func ended(by question: PartialDate) -> Certainty { ask(question) { $0.ended(by: $1.days) } }

  /// Whether it lasts on the day in question, for every day that may be meant.
  public func covers(_ question: PartialDate) -> Certainty { ask(question) { $0.covers($1.days) } }

  /// Whether it is over before the other begins, taken as two dates that know nothing of each other.
  ///
  /// A date that is not exact possibly precedes itself: two things of June 2009 may have come one after the other.
  public func precedes(_ other: PartialDate) -> Certainty { ask(other) { $0.precedes($1) } }

  private func ask(_ other: PartialDate, _ question: (Span, Span) -> Certainty) -> Certainty {
    if let span = onlySpan, let asked = other.onlySpan { return question(span, asked) }
    return Certainty.agreed(spans.flatMap { own in other.spans.map { question(own, $0) } })
  }
}
