/// The time in which something holds: from a day on, up to the day on which it no longer holds.
///
/// Each bound is a date, however imprecise; open, so that there is none; or unknown, so that there may be one. A stretch
/// or a choice as a bound means some day of it.
public struct Period: Hashable, Sendable {
  /// One end of a period.
  public enum Bound: Hashable, Sendable {
    /// There is no such end.
    case open
    /// There may be an end, and it is not known.
    case unknown
    /// The end is on this date.
    case at(PartialDate)

    /// The date, if there is one.
    public var date: PartialDate? { if case .at(let date) = self { date } else { nil } }
  }

  /// The first day on which it holds.
  public let since: Bound
  /// The first day on which it no longer holds.
  public let until: Bound

  private let starts: ClosedRange<Limit>
  private let stops: ClosedRange<Limit>

  /// The period from one bound to another.
  public init(since: Bound = .open, until: Bound = .open) {
    (self.since, self.until) = (since, until)
    let (starts, stops) = (since.days(open: .always), until.days(open: .never))
    let (first, last) = (PartialDate.hull(starts).lowerBound, PartialDate.hull(stops).upperBound)
    // It lasts a day at least, which tells something of either end where the other is near.
    let latest = starts.lazy.filter { $0.lowerBound < last }
      .map { min($0.upperBound, max(last.advanced(by: -1), $0.lowerBound)) }.max()
    let earliest = stops.lazy.filter { first < $0.upperBound }
      .map { max($0.lowerBound, min(first.advanced(by: 1), $0.upperBound)) }.min()
    self.starts = first...(latest ?? PartialDate.hull(starts).upperBound)
    self.stops = (earliest ?? PartialDate.hull(stops).lowerBound)...last
  }
}

extension Period {
  /// Whether it holds on a day.
  public func holds(on day: Day) -> Certainty { holds(on: PartialDate(day)) }

  /// Whether it holds on the day in question, for every day that may be meant.
  public func holds(on question: PartialDate) -> Certainty {
    if isImpossible == .yes { return .no }
    if let span = question.onlySpan { return holds(on: span.days) }
    return Certainty.agreed(question.spans.lazy.map { holds(on: $0.days) })
  }

  private func holds(on days: ClosedRange<Limit>) -> Certainty {
    Certainty(
      must: starts.upperBound <= days.lowerBound && days.upperBound < stops.lowerBound,
      can: starts.lowerBound <= days.upperBound && days.lowerBound < stops.upperBound)
  }

  /// Whether there is a day on which both hold.
  public func overlaps(_ other: Period) -> Certainty {
    if isImpossible == .yes || other.isImpossible == .yes { return .no }
    return Certainty(
      must: starts.upperBound < other.stops.lowerBound && other.starts.upperBound < stops.lowerBound,
      can: starts.lowerBound < other.stops.upperBound && other.starts.lowerBound < stops.upperBound)
  }

  /// Whether its end is not after its start, so that it never held.
  public var isImpossible: Certainty {
    guard case .at(let first) = since, case .at(let stop) = until else { return .no }
    return Certainty(
      must: stop.days.upperBound <= first.days.lowerBound, can: stop.days.lowerBound <= first.days.upperBound)
  }
}

extension Period.Bound {
  /// The days it may be, given where it lies if it is open; at least one range.
  fileprivate func days(open: Limit) -> [ClosedRange<Limit>] {
    switch self {
    case .open: [open...open]
    case .unknown: [.always ... .never]
    case .at(let date): date.spans.map(\.days)
    }
  }
}

extension PartialDate {
  /// Every day that it may touch, and those between.
  fileprivate var days: ClosedRange<Limit> { onlySpan?.days ?? PartialDate.hull(spans.lazy.map(\.days)) }
}
