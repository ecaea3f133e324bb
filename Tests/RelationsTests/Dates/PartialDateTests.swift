import Testing

@testable import Relations

struct PartialDateTests {
  @Test(
    arguments: [
      ("2009-06-16", true, false, 2009), ("2009-06", false, false, 2009), ("2009~", false, false, nil),
      ("2017-06-08/2017-06-09", true, true, 2017), ("2001-06-15/..", true, true, 2001), ("2001/", false, true, 2001),
      ("2015 or 2017", false, false, nil), ("2015-01-01 or 2015-01-02", false, false, 2015),
      ("by 2022", false, false, nil),
      ("2015/2016 or 2018", false, false, nil), ("2015/2016 or 2015/2018", false, true, 2015),
      ("2009-24", false, false, nil), ("../2017", false, true, nil),
    ] as [(String, Bool, Bool, Int?)])
  func knowsWhatItLeavesOpen(_ text: String, _ isExact: Bool, _ isInterval: Bool, _ year: Int?) throws {
    let date = try PartialDate(parsing: text)
    #expect(date.isExact == isExact)
    #expect(date.isInterval == isInterval)
    #expect(date.year == year)
  }

  @Test func isEqualWhereWrittenAlike() throws {
    let day = try #require(Day(year: 2009, month: 6, day: 16))
    #expect(PartialDate(day) == (try PartialDate(parsing: "2009-06-16")))
    #expect(PartialDate(day).description == "2009-06-16")
    let dates = try ["2009-06", "2009-06-XX", "[2015,2017]", "2015 or 2017"].map { try PartialDate(parsing: $0) }
    #expect(Set(dates).count == 3)
  }
}
