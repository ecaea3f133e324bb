import Relations

/// The days on which something may have been so, for formats that know whole days only.
struct Interval {
  /// The first day on which it may have begun; `nil` where there is no such bound.
  var start: Day?
  /// The last day to which it may have lasted; `nil` where there is no such bound.
  var end: Day?
  /// Whether these are the days on which it was so: every date is one exact day that nobody disputes.
  var isCertain = true

  /// What `interval` says of it.
  var word: String { isCertain ? "certain" : "possible" }
}

extension Dataset {
  /// The days on which an entity may have been there: a state or body that existed, an instrument that was made and had
  /// not ended, an event that took place.
  func interval(of entity: Record) -> Interval {
    var interval = Interval()
    interval.begin(with: entity.date)
    switch entity.section {
    case .events: interval.end(with: entity.date)
    case .instruments: interval.end(with: entity.fact("ended"))
    case .bodies: interval.end(with: entity.fact("dissolved"))
    default: interval.end(with: entity.fact("until"), isFirstDayWithout: true)
    }
    interval.heed(entity.support)
    return interval
  }

  /// The days on which a relation may have held; what happened once stays.
  func interval(of relation: Relation) -> Interval {
    var interval = Interval()
    interval.begin(with: date(of: relation)?.fact)
    if kind(of: relation).time == .period {
      interval.end(with: relation.fact("until"), isFirstDayWithout: true)
    } else if let last = relation.periods.last?.last(where: { [.withdrew, .denounced].contains($0.kind) }) {
      interval.end(with: last.effective ?? last.date)
    }
    interval.heed(relation.support)
    return interval
  }
}

extension Interval {
  fileprivate mutating func begin(with fact: Fact?) {
    guard let fact else { return isCertain = false }
    let dates = heed(fact)
    let starts = dates.map(\.earliestStart)
    start = starts.contains(nil) ? nil : starts.compactMap { $0 }.min { $0.number < $1.number }
  }

  fileprivate mutating func end(with fact: Fact?, isFirstDayWithout: Bool = false) {
    guard let fact else { return }
    let dates = heed(fact)
    let ends = dates.map(\.latestEnd)
    let last = ends.contains(nil) ? nil : ends.compactMap { $0 }.max { $0.number < $1.number }
    end = isFirstDayWithout ? last?.advanced(by: -1) : last
    if let first = start, let last = end, last.number < first.number { (end, isCertain) = (first, false) }
  }

  fileprivate mutating func heed(_ support: Support) {
    if support.evidence != .stated || support.stage != .done || !support.against.isEmpty { isCertain = false }
  }

  /// The standing dates of a fact; what is doubtful about them makes the interval a possible one.
  private mutating func heed(_ fact: Fact) -> [PartialDate] {
    let dates = fact.standing.compactMap(\.value.date)
    if dates.count != 1 || fact.standing.count != 1 || !dates[0].isExact { isCertain = false }
    fact.standing.forEach { heed($0.support) }
    return dates
  }
}
