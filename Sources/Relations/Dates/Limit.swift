/// How far a stretch of time may reach: to a day, without a known bound, or for ever.
///
/// The order is that of time. An unbounded limit is some day that nobody knows; `always` and `never` lie beyond every
/// day, known or not.
enum Limit: Hashable, Comparable, Sendable {
  /// Before all days: what has no beginning begins here.
  case always
  /// A day as early as you like.
  case early
  /// A known day.
  case day(Day)
  /// A day as late as you like.
  case late
  /// After all days: what has no end ends here.
  case never

  /// The day, if it is known.
  var day: Day? { if case .day(let day) = self { day } else { nil } }

  /// The limit so many days later, or earlier if negative.
  func advanced(by days: Int) -> Limit {
    guard case .day(let day) = self else { return self }
    return .day(day.advanced(by: days))
  }
}

/// What one reading of a date leaves open: when it may have begun, and the last day it may have lasted to.
///
/// Both ranges are narrowed so that each of their days is possible together with some day of the other.
struct Span: Hashable, Sendable {
  /// The possible first days.
  let start: ClosedRange<Limit>
  /// The possible last days.
  let end: ClosedRange<Limit>
  /// Whether it is a single day, so that whichever day it begins on is also its last.
  let isMoment: Bool

  /// A single day out of several.
  init(oneOf days: ClosedRange<Limit>) {
    start = days
    end = days
    isMoment = true
  }

  /// A known day.
  init(oneOf day: Day) { self.init(oneOf: .day(day) ... .day(day)) }

  /// A stretch from one day to another, both included; nil if it would have to end before it begins.
  init?(start: ClosedRange<Limit>, end: ClosedRange<Limit>) {
    guard start.lowerBound <= end.upperBound else { return nil }
    self.start = start.lowerBound...min(start.upperBound, end.upperBound)
    self.end = max(end.lowerBound, start.lowerBound)...end.upperBound
    isMoment = false
  }

  /// Every day that it may touch.
  var days: ClosedRange<Limit> { max(start.lowerBound, .early)...min(end.upperBound, .late) }

  /// Whether nothing about it is left open.
  var isExact: Bool { start.lowerBound == start.upperBound && end.lowerBound == end.upperBound }
}

extension Span {
  /// Whether it has begun by the end of a day, whichever of these days it is.
  func begun(by days: ClosedRange<Limit>) -> Certainty {
    Certainty(must: start.upperBound <= days.lowerBound, can: start.lowerBound <= days.upperBound)
  }

  /// Whether it is over by the end of a day, whichever of these days it is.
  func ended(by days: ClosedRange<Limit>) -> Certainty {
    Certainty(must: end.upperBound <= days.lowerBound, can: end.lowerBound <= days.upperBound)
  }

  /// Whether it lasts on a day, whichever of these days it is.
  func covers(_ days: ClosedRange<Limit>) -> Certainty {
    Certainty(
      must: start.upperBound <= days.lowerBound && days.upperBound <= end.lowerBound,
      can: start.lowerBound <= days.upperBound && days.lowerBound <= end.upperBound)
  }

  /// Whether its last day comes before the other's first.
  func precedes(_ other: Span) -> Certainty {
    Certainty(must: end.upperBound < other.start.lowerBound, can: end.lowerBound < other.start.upperBound)
  }
}
