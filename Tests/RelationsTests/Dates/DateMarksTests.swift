import Testing

@testable import Relations

struct DateMarksTests {
  @Test(arguments: [
    ("2009-06-16", []), ("2017-06-08/2017-06-09", []), ("2001-06-15/..", []), ("2009-06", ["to the month"]),
    ("2009-22", ["to the season"]), ("2009", ["to the year"]), ("201X", ["to 10 years"]),
    ("2017~", ["to the year", "about"]), ("2017-05?", ["to the month", "uncertain"]),
    ("2017%", ["to the year", "about", "uncertain"]), ("by 2022-06-24", ["a bound"]), ("after 2011", ["a bound"]),
    ("2015 or 2017", ["one of several", "to the year"]), ("2001-06-15/", ["one end unknown"]),
    ("2022/2023", ["to the year"]),
  ])
  func whatADateLeavesOpenIsSaid(text: String, marks: [String]) throws {
    #expect(try date(text).marks == marks)
  }

  @Test(arguments: [
    ("2009-06-16", "2009"), ("2009", "2009"), ("by 2006-02", "≤2006"), ("after 2011-09-12", "≥2011"),
    ("2017~", "~2017"),
    ("2017?", "2017?"), ("2015 or 2017", "2015–2017"), ("201X", "2010–2019"), ("2001-06-15/2003", "2001"),
  ])
  func toTheYearItIsShort(text: String, short: String) throws { #expect(try date(text).shortProse == short) }
}
