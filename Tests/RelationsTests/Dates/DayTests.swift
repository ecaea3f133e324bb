import Testing

@testable import Relations

struct DayTests {
  /// Day numbers from other programs: Python's `date.toordinal` less 719163, and Howard Hinnant's own tests.
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (1900, 3, 1, -25_508),
    (2009, 6, 16, 14_411), (1, 1, 1, -719_162), (0, 3, 1, -719_468), (9999, 12, 31, 2_932_896),
    (-9999, 1, 1, -4_371_587),
  ])
  func hasTheNumberThatOthersGive(_ year: Int, _ month: Int, _ day: Int, _ number: Int32) throws {
    let date = try #require(Day(year: year, month: month, day: day))
    #expect(date.number == number)
    #expect(date.components == (year, month, day))
  }

  @Test(arguments: [
    (2023, 2, 30), (2023, 2, 29), (1900, 2, 29), (2009, 4, 31), (2009, 13, 1), (2009, 0, 1), (2009, 1, 0),
    (2009, 1, 32), (10_000, 1, 1), (-10_000, 12, 31), (Int.max, 1, 1), (2009, 1, Int.min),
  ])
  func refusesWhatTheCalendarLacks(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayFollowsTheOneBeforeIt() throws {
    var expected = Day.first.number
    for year in Day.years {
      for month in 1...12 {
        for day in [1, Day.count(inMonth: month, of: year)] {
          let date = try #require(Day(year: year, month: month, day: day))
          #expect(date.number == (day == 1 ? expected : expected + Int32(day) - 1))
          #expect(date.components == (year, month, day))
        }
        expected += Int32(Day.count(inMonth: month, of: year))
      }
    }
    #expect(expected == Day.last.number + 1)
  }

  @Test func isWrittenAsISO() {
    #expect(Day(year: 2009, month: 6, day: 6)?.description == "2009-06-06")
    #expect(Day(year: 988, month: 12, day: 16)?.description == "0988-12-16")
    #expect(Day(year: -44, month: 3, day: 15)?.description == "-0044-03-15")
  }

  @Test func stopsAtTheEndsOfTheCalendar() throws {
    #expect(Day.last.advanced(by: 1) == Day.last)
    #expect(Day.first.advanced(by: Int.min) == Day.first)
    let new = try #require(Day(year: 2000, month: 2, day: 28)).advanced(by: 2)
    #expect(new.description == "2000-03-01")
    #expect(new.year == 2000)
  }
}
