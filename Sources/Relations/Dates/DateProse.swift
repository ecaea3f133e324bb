/// The English names of the calendar.
enum Months {
  /// The months from January.
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  /// The seasons from EDTF's 21.
  static let seasons = ["spring", "summer", "autumn", "winter"]
}

extension PartialDate {
  /// The date as an English sentence has it: `16 June 2009`, `8–9 June 2017`, `by 24 June 2022`, `about 2017`.
  public var prose: String { forms.map(\.prose).joined(separator: " or ") }
}

extension DateForm {
  fileprivate var prose: String {
    switch self {
    case .moment(let term): term.prose
    case .interval(.at(let start), .at(let end)): DateForm.prose(from: start, to: end)
    case .interval(.at(let start), .open): "since \(start.proseAfterSince)"
    case .interval(.at(let start), _): "from \(start.prose), end unknown"
    case .interval(.open, .at(let end)): "until \(end.prose)"
    case .interval(_, .at(let end)): "to \(end.prose), start unknown"
    case .interval: "unknown"
    }
  }

  private static func prose(from start: Term, to end: Term) -> String {
    guard case .on(let first) = start, case .on(let last) = end, first.qualifier == nil, last.qualifier == nil,
      first.precision == last.precision, first != last, first.year == last.year || first.precision == .years(1)
    else { return "\(start.prose) – \(end.prose)" }
    switch (first.month, first.day, last.day) {
    case (.absent, _, _) where first.year > 0 && last.month == .absent: return "\(first.year)–\(last.year)"
    case (.known(let month), .known(let from), .known(let to)) where last.month == .known(month):
      return "\(from)–\(to) \(last.proseWithoutDay)"
    case (.known(let month), .known(let from), .known): return "\(from) \(Months.names[month - 1]) – \(last.prose)"
    case (.known(let month), .absent, .absent) where month <= 12: return "\(Months.names[month - 1]) – \(last.prose)"
    default: return "\(start.prose) – \(end.prose)"
    }
  }
}

extension DateForm.Term {
  fileprivate var prose: String {
    switch self {
    case .on(let date): date.prose
    case .by(let date): "by \(date.prose)"
    case .before(let date): "before \(date.prose)"
    case .after(let date): "after \(date.prose)"
    case .from(let first, let last?): "between \(first.prose) and \(last.prose)"
    case .from(let first, nil): "\(first.prose) or later"
    }
  }

  fileprivate var proseAfterSince: String {
    if case .by(let date) = self { "\(date.prose) or earlier" } else { prose }
  }
}

extension WrittenDate {
  fileprivate var prose: String {
    switch qualifier {
    case nil: unqualifiedProse
    case .uncertain: "\(unqualifiedProse) (uncertain)"
    case .approximate: "about \(unqualifiedProse)"
    case .both: "about \(unqualifiedProse) (uncertain)"
    }
  }

  fileprivate var proseWithoutDay: String {
    guard case .known(let month) = month else { return yearProse }
    return (month > 20 ? Months.seasons[month - 21] : Months.names[month - 1]) + " " + yearProse
  }

  private var unqualifiedProse: String {
    switch (month, day) {
    case (.unknown, _): "\(yearProse) (month unknown)"
    case (_, .unknown): "\(proseWithoutDay) (day unknown)"
    case (_, .known(let number)): "\(number) \(proseWithoutDay)"
    case (_, .absent): proseWithoutDay
    }
  }

  /// The year as historians write it: `2009`, `44 BC`, `the 2010s`, `between 1900 and 1999`.
  private var yearProse: String {
    if unknownDigits == 0 { return WrittenDate.era(year) }
    if unknownDigits == 1, year > 0 { return "the \(year)s" }
    let first = days.lowerBound.year
    return "between \(WrittenDate.era(first)) and \(WrittenDate.era(days.upperBound.year))"
  }

  private static func era(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }
}
