/// One reading of a date: a single day or a stretch of days.
enum DateForm: Hashable, Sendable {
  /// Something that happened on one day.
  case moment(Term)
  /// Something that lasted from a day to another, both included.
  case interval(End, End)

  /// What is written for an end of an interval.
  enum End: Hashable, Sendable {
    /// `..`: there is no such end.
    case open
    /// Nothing: there may be an end, and it is not known.
    case unknown
    /// A day, known more or less.
    case at(Term)
  }

  /// One day, as words and marks describe it.
  enum Term: Hashable, Sendable {
    /// Some day of a date.
    case on(WrittenDate)
    /// Some day no later than the last of a date.
    case by(WrittenDate)
    /// Some day earlier than the first of a date.
    case before(WrittenDate)
    /// Some day later than the last of a date.
    case after(WrittenDate)
    /// Some day from the first of one date to the last of another, or later.
    case from(WrittenDate, WrittenDate?)
  }
}

extension DateForm.Term {
  /// The days it may be; nil if there are none.
  var days: ClosedRange<Limit>? {
    switch self {
    case .on(let date):
      return .day(date.possibleDays.lowerBound) ... .day(date.possibleDays.upperBound)
    case .by(let date): return .early ... .day(date.days.upperBound)
    case .before(let date):
      let first = date.days.lowerBound
      return first == Day.first ? nil : .early ... .day(first.advanced(by: -1))
    case .after(let date):
      let last = date.days.upperBound
      return last == Day.last ? nil : .day(last.advanced(by: 1)) ... .late
    case .from(let first, let last):
      let start = Limit.day(first.days.lowerBound)
      let end = last.map { Limit.day($0.days.upperBound) } ?? .late
      return start < end ? start...end : nil
    }
  }
}

extension DateForm {
  /// What it leaves open; nil if no day fits.
  var span: Span? {
    switch self {
    case .moment(let term):
      return term.days.map(Span.init(oneOf:))
    case .interval(let start, let end):
      guard let starts = start.days(open: .always), let ends = end.days(open: .never) else { return nil }
      return Span(start: starts, end: ends)
    }
  }
}

extension DateForm.End {
  /// The days it may be, given where it lies if it is open.
  fileprivate func days(open: Limit) -> ClosedRange<Limit>? {
    switch self {
    case .open: open...open
    case .unknown: .always ... .never
    case .at(let term): term.days
    }
  }
}

extension DateForm: CustomStringConvertible {
  /// The reading in EDTF, or in the words people write.
  var description: String {
    switch self {
    case .moment(let term): "\(term)"
    case .interval(let start, let end): "\(start)/\(end)"
    }
  }
}

extension DateForm.End: CustomStringConvertible {
  var description: String {
    switch self {
    case .open: ".."
    case .unknown: ""
    case .at(let term): "\(term)"
    }
  }
}

extension DateForm.Term: CustomStringConvertible {
  var description: String {
    switch self {
    case .on(let date): "\(date)"
    case .by(let date): "by \(date)"
    case .before(let date): "before \(date)"
    case .after(let date): "after \(date)"
    case .from(let first, let last): "[\(first)..\(last.map(\.description) ?? "")]"
    }
  }
}
