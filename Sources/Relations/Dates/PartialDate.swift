/// A date as people know it: a day, a month, a year, a guess, a bound, a stretch, or a choice between these.
///
/// It is written in EDTF (ISO 8601-2) or in the words people write, and it means a set of possible stretches of days.
/// `2009-06` is one day of June 2009, nobody knows which; `2009-06/2009-08` is a stretch that begins on a day of June
/// and ends on a day of August. Every question about it is answered yes, no or possibly. Two dates are equal if they
/// are written the same way, so `2009-06` and `2009-06-XX` are not.
public struct PartialDate: Sendable {
  private let content: Content

  /// Most dates of most graphs are plain days, of which a number says all: a hundred thousand of them are made and asked
  /// without taking any memory.
  private enum Content: Hashable, Sendable {
    case day(Day)
    case readings(Readings)
  }

  /// All else that may be written.
  private struct Readings: Hashable, Sendable {
    let forms: [DateForm]
    let spans: [Span]

    static func == (left: Readings, right: Readings) -> Bool { left.forms == right.forms }

    func hash(into hasher: inout Hasher) { hasher.combine(forms) }
  }

  /// A date of readings that each fit some day.
  init(forms: [DateForm], spans: [Span]) {
    precondition(!forms.isEmpty && forms.count == spans.count, "a date has a span for each of its readings")
    content = PartialDate.plainDay(forms, spans).map(Content.day) ?? .readings(Readings(forms: forms, spans: spans))
  }

  /// The date that is exactly a day.
  public init(_ day: Day) { content = .day(day) }

  /// The day that some readings write in full, if they write no more than that.
  private static func plainDay(_ forms: [DateForm], _ spans: [Span]) -> Day? {
    guard forms.count == 1, case .moment(.on(let written)) = forms[0], let day = spans[0].start.lowerBound.day,
      written == WrittenDate(day)
    else { return nil }
    return day
  }

  /// The readings between which the date leaves a choice, in the order in which they are written; at least one.
  var forms: [DateForm] {
    switch content {
    case .day(let day): [.moment(.on(WrittenDate(day)))]
    case .readings(let readings): readings.forms
    }
  }

  /// What each of them leaves open.
  var spans: [Span] {
    switch content {
    case .day(let day): [Span(oneOf: day)]
    case .readings(let readings): readings.spans
    }
  }

  /// What it leaves open, if there is one reading of it.
  var onlySpan: Span? {
    switch content {
    case .day(let day): Span(oneOf: day)
    case .readings(let readings): readings.spans.count == 1 ? readings.spans[0] : nil
    }
  }

  /// The day, if it is written as one and leaves nothing open.
  var plainDay: Day? { if case .day(let day) = content { day } else { nil } }

  /// The date that is one of some others, of which there is at least one.
  init(oneOf dates: [PartialDate]) {
    self.init(forms: dates.flatMap(\.forms), spans: dates.flatMap(\.spans))
  }

  /// The first day on which it may have begun, or nil if there is no such bound.
  public var earliestStart: Day? { starts.lowerBound.day }

  /// The last day on which it may have begun, or nil if there is no such bound.
  public var latestStart: Day? { starts.upperBound.day }

  /// The last day that it may have lasted to, or nil if there is no such bound.
  public var latestEnd: Day? { ends.upperBound.day }

  /// Whether it leaves nothing open: a known day, or a stretch whose ends are known days or known not to be.
  public var isExact: Bool { onlySpan?.isExact ?? false }

  /// Whether it is a stretch of days, in each of its readings.
  public var isInterval: Bool { plainDay == nil && spans.allSatisfy { !$0.isMoment } }

  /// The year in which it began, 0 being 1 BC, if that is certain.
  public var year: Int? {
    guard let first = earliestStart?.year, first == latestStart?.year else { return nil }
    return first
  }

  /// All days on which it may have begun, and those between.
  var starts: ClosedRange<Limit> { onlySpan?.start ?? PartialDate.hull(spans.lazy.map(\.start)) }

  /// All days that may have been its last, and those between.
  var ends: ClosedRange<Limit> { onlySpan?.end ?? PartialDate.hull(spans.lazy.map(\.end)) }

  /// The range from the first of the lower bounds to the last of the upper ones.
  static func hull(_ ranges: some Sequence<ClosedRange<Limit>>) -> ClosedRange<Limit> {
    var lower = Limit.never
    var upper = Limit.always
    for range in ranges {
      lower = min(lower, range.lowerBound)
      upper = max(upper, range.upperBound)
    }
    return lower...upper
  }
}

extension PartialDate: Hashable {
  /// Whether both are written the same way.
  public static func == (left: PartialDate, right: PartialDate) -> Bool { left.content == right.content }

  /// Feeds what is written to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension PartialDate: CustomStringConvertible {
  /// The date in its canonical form, which reads back as the same date.
  public var description: String { plainDay?.description ?? forms.map(\.description).joined(separator: " or ") }
}
