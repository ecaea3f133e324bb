/// A civil day of the proleptic Gregorian calendar, from 1 January of the year -9999 to 31 December 9999.
///
/// Years are astronomical: the year 0 is 1 BC. Conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (2013), which counts years from March so that the leap day is the last day of the year.
public struct Day: Hashable, Sendable {
  /// The number of days since 1 January 1970.
  public let number: Int32

  /// The years that days are known of.
  public static let years = -9999...9999
  /// The first day there is: 1 January of the year -9999.
  public static let first = Day(number: -4_371_587)
  /// The last day there is: 31 December 9999.
  public static let last = Day(number: 2_932_896)

  /// A day by its number, which must be one of those from the first to the last.
  init(number: Int32) { self.number = number }

  /// The day of a year, month (1...12) and day of the month, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month),
      (1...Day.count(inMonth: month, of: year)).contains(day)
    else { return nil }
    let marchYear = month > 2 ? year : year - 1
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The year, 0 being 1 BC.
  public var year: Int { components.year }

  /// The day so many days later (earlier, if negative), or the first or last day there is if that is nearer.
  public func advanced(by days: Int) -> Day {
    let sum = Int(number).addingReportingOverflow(days)
    let wanted = sum.overflow ? (days < 0 ? Int.min : Int.max) : sum.partialValue
    return Day(number: Int32(Swift.min(Swift.max(wanted, Int(Day.first.number)), Int(Day.last.number))))
  }

  /// How many days a month (1...12) of a year has.
  public static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension Day: Comparable {
  /// Whether the left is the earlier day.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2009-06-16`.
  public var description: String {
    let (year, month, day) = components
    return [Digits.year(year), Digits.padded(month, to: 2), Digits.padded(day, to: 2)].joined(separator: "-")
  }
}

/// How numbers are written in dates.
enum Digits {
  /// A year in at least four digits, with its sign if it is negative.
  static func year(_ year: Int) -> String { (year < 0 ? "-" : "") + padded(abs(year), to: 4) }

  /// A number that is not negative, with zeros in front up to a width.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
