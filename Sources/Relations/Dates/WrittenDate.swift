/// One calendar date as it is written: a year, perhaps with unknown last digits, a month or season, a day.
struct WrittenDate: Hashable, Sendable {
  /// The year; where digits are unknown, the one of least magnitude, so `201X` has 2010 and `-01XX` has -100.
  var year: Int
  /// How many of the year's last digits are an X.
  var unknownDigits = 0
  /// What is written for the month, or the season from 21 (spring) to 24 (winter).
  var month = Part.absent
  /// What is written for the day of the month.
  var day = Part.absent
  /// How far the author trusts it.
  var qualifier: Qualifier?

  /// What is written in one place of a date.
  enum Part: Hashable, Sendable {
    /// Nothing.
    case absent
    /// `XX`.
    case unknown
    /// A number.
    case known(Int)
  }

  /// EDTF's marks of doubt, by their sign.
  enum Qualifier: String, Hashable, Sendable {
    /// The source is not to be relied on.
    case uncertain = "?"
    /// The date is an estimate.
    case approximate = "~"
    /// Both.
    case both = "%"
  }
}

extension WrittenDate {
  /// The date of a day.
  init(_ date: Day) {
    let (year, month, day) = date.components
    self.init(year: year, month: .known(month), day: .known(day))
  }

  /// The smallest stretch of the calendar that the date names.
  enum Precision: Hashable { case day, month, season, years(Int) }

  var precision: Precision {
    if case .known = day { return .day }
    guard case .known(let month) = month else { return .years([1, 10, 100, 1000][unknownDigits]) }
    return month > 20 ? .season : .month
  }

  /// The first and the last day that the date names, its qualifier left aside.
  var days: ClosedRange<Day> { days(shifted: 0)...days(shifted: 0, last: true) }

  /// The days that the date may mean.
  ///
  /// A doubted date may mean one unit of its own precision more on either side: `2017~` is some day of 2016, 2017 or
  /// 2018. EDTF leaves the width open; without one, no question could ever be answered with no, and one unit is what
  /// "about" says of a figure that was rounded to that unit.
  var possibleDays: ClosedRange<Day> {
    qualifier == nil ? days : days(shifted: -1)...days(shifted: 1, last: true)
  }

  /// The first or last day of the stretch that lies so many of its own lengths later.
  private func days(shifted count: Int, last: Bool = false) -> Day {
    switch precision {
    case .day: return edge(months: 0, from: monthIndex, last: false).advanced(by: dayNumber - 1 + count)
    case .month: return edge(months: 1, from: monthIndex + count, last: last)
    case .season: return edge(months: 3, from: monthIndex + 3 * count, last: last)
    case .years(let length):
      // A negative year with unknown digits reaches backwards: -01XX is -199 to -100.
      let start = year < 0 ? year - length + 1 : year
      return edge(months: 12 * length, from: 12 * (start + count * length), last: last)
    }
  }

  /// The months since January of the year 0 up to the date's month, or to its season's first: northern seasons,
  /// spring from March, so that winter is December and the two months after it.
  private var monthIndex: Int {
    guard case .known(let month) = month else { return 12 * year }
    return 12 * year + (month > 20 ? 3 * (month - 21) + 2 : month - 1)
  }

  private var dayNumber: Int { if case .known(let day) = day { day } else { 1 } }

  private func edge(months: Int, from index: Int, last: Bool) -> Day {
    let wanted = last ? index + months : index
    let year = (wanted >= 0 ? wanted : wanted - 11) / 12
    guard let day = Day(year: year, month: wanted - 12 * year + 1, day: 1) else {
      return wanted < 0 ? Day.first : Day.last
    }
    return last ? day.advanced(by: -1) : day
  }
}

extension WrittenDate: CustomStringConvertible {
  /// The date in EDTF.
  var description: String {
    var text = Digits.year(year)
    text.removeLast(unknownDigits)
    text += String(repeating: "X", count: unknownDigits)
    for part in [month, day] {
      switch part {
      case .absent: break
      case .unknown: text += "-XX"
      case .known(let number): text += "-" + Digits.padded(number, to: 2)
      }
    }
    return text + (qualifier?.rawValue ?? "")
  }
}
