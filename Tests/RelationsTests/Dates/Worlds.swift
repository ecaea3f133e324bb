@testable import Relations

/// All that a date may mean, written out: a second, slower reading of what dates say, to check the first against.
///
/// Days are counted from 1 within a window; 0 and `far` stand for the days before and after it, `-1` and `far + 1` for
/// what has no beginning and no end.
struct Worlds {
  /// The possible stretches, first and last day included.
  let stretches: [(start: Int, end: Int)]
  /// The days that may be meant if the date is one that a question is asked about.
  let days: [Int]

  static let firstDay = Day(year: 2008, month: 1, day: 20)!  // A day of the calendar.
  static let far = 60

  init(_ date: PartialDate) {
    stretches = date.forms.flatMap(Worlds.stretches)
    days = Set(stretches.flatMap { max($0.start, 0)...min($0.end, Worlds.far) }).sorted()
  }

  private static func stretches(_ form: DateForm) -> [(start: Int, end: Int)] {
    switch form {
    case .moment(let term): return days(term).map { ($0, $0) }
    case .interval(let start, let end):
      let starts = days(start, open: -1)
      let ends = days(end, open: far + 1)
      return starts.flatMap { start in ends.filter { start <= $0 }.map { (start, $0) } }
    }
  }

  private static func days(_ end: DateForm.End, open: Int) -> [Int] {
    switch end {
    case .open: [open]
    case .unknown: Array(-1...far + 1)
    case .at(let term): days(term)
    }
  }

  private static func days(_ term: DateForm.Term) -> [Int] {
    switch term {
    case .on(let date): Array(number(date.possibleDays.lowerBound)...number(date.possibleDays.upperBound))
    case .by(let date): Array(0...number(date.days.upperBound))
    case .before(let date): Array(0..<number(date.days.lowerBound))
    case .after(let date): Array(number(date.days.upperBound) + 1...far)
    case .from(let first, let last):
      Array(number(first.days.lowerBound)...(last.map { number($0.days.upperBound) } ?? far))
    }
  }

  private static func number(_ day: Day) -> Int { Int(day.number - firstDay.number) + 1 }
}

extension Certainty {
  /// What all worlds say, asked one by one.
  init(of worlds: [Bool]) {
    self = worlds.allSatisfy { $0 } ? .yes : worlds.contains(true) ? .possibly : .no
  }
}

/// Texts of dates that fit the window of `Worlds`.
struct WindowDates {
  private var random: RandomDates

  init(seed: UInt64) { random = RandomDates(seed: seed) }

  /// The next date that can be read.
  mutating func next() -> PartialDate {
    while true {
      if let date = try? PartialDate(parsing: text()) { return date }
    }
  }

  private mutating func text() -> String {
    switch random.below(9) {
    case 0..<4: term()
    case 4..<7: "\(end())/\(end())"
    case 7: "\(term()) or \(term())"
    default: "\(day())/\(term()) or \(term())"
    }
  }

  private mutating func end() -> String { ["..", "", term(), term(), term(), term()][random.below(6)] }

  private mutating func term() -> String {
    [day(), day(), day() + "~", "by " + day(), "before " + day(), "after " + day(), "2008-02", "[\(day())..\(day())]"][
      random.below(8)]
  }

  private mutating func day() -> String {
    ["2008-02-01", "2008-02-02", "2008-02-04", "2008-02-07", "2008-02-08", "2008-02-12"][random.below(6)]
  }
}
