import Testing

@testable import Relations

struct DateReaderTests {
  /// A text, its canonical form if that is another, and the days between which it begins and ends.
  static let good: [(text: String, canonical: String?, start: String, end: String)] = [
    ("2009", nil, "2009-01-01 2009-12-31", "2009-01-01 2009-12-31"),
    ("2009-06", nil, "2009-06-01 2009-06-30", "2009-06-01 2009-06-30"),
    ("2009-06-16", nil, "2009-06-16 2009-06-16", "2009-06-16 2009-06-16"),
    ("2024-02-29", nil, "2024-02-29 2024-02-29", "2024-02-29 2024-02-29"),
    ("2009-XX", nil, "2009-01-01 2009-12-31", "2009-01-01 2009-12-31"),
    ("2009-XX-XX", nil, "2009-01-01 2009-12-31", "2009-01-01 2009-12-31"),
    ("2009-06-XX", nil, "2009-06-01 2009-06-30", "2009-06-01 2009-06-30"),
    ("201X", nil, "2010-01-01 2019-12-31", "2010-01-01 2019-12-31"),
    ("20XX", nil, "2000-01-01 2099-12-31", "2000-01-01 2099-12-31"),
    ("1XXX", nil, "1000-01-01 1999-12-31", "1000-01-01 1999-12-31"),
    ("0000", nil, "0000-01-01 0000-12-31", "0000-01-01 0000-12-31"),
    ("-0044-03-15", nil, "-0044-03-15 -0044-03-15", "-0044-03-15 -0044-03-15"),
    ("-01XX", nil, "-0199-01-01 -0100-12-31", "-0199-01-01 -0100-12-31"),
    ("2017~", nil, "2016-01-01 2018-12-31", "2016-01-01 2018-12-31"),
    ("2017?", nil, "2016-01-01 2018-12-31", "2016-01-01 2018-12-31"),
    ("2017%", nil, "2016-01-01 2018-12-31", "2016-01-01 2018-12-31"),
    ("2017-01~", nil, "2016-12-01 2017-02-28", "2016-12-01 2017-02-28"),
    ("2017-06-01?", nil, "2017-05-31 2017-06-02", "2017-05-31 2017-06-02"),
    ("201X~", nil, "2000-01-01 2029-12-31", "2000-01-01 2029-12-31"),
    ("2009-21", nil, "2009-03-01 2009-05-31", "2009-03-01 2009-05-31"),
    ("2009-22", nil, "2009-06-01 2009-08-31", "2009-06-01 2009-08-31"),
    ("2009-23", nil, "2009-09-01 2009-11-30", "2009-09-01 2009-11-30"),
    ("2009-24", nil, "2009-12-01 2010-02-28", "2009-12-01 2010-02-28"),
    ("2009-24~", nil, "2009-09-01 2010-05-31", "2009-09-01 2010-05-31"),
    ("9999~", nil, "9998-01-01 9999-12-31", "9998-01-01 9999-12-31"),
    ("-9999~", nil, "-9999-01-01 -9998-12-31", "-9999-01-01 -9998-12-31"),
    ("by 2022-06-24", nil, "- 2022-06-24", "- 2022-06-24"),
    ("by 2022", nil, "- 2022-12-31", "- 2022-12-31"),
    ("before 2022", nil, "- 2021-12-31", "- 2021-12-31"),
    ("after 2011-09-12", nil, "2011-09-13 -", "2011-09-13 -"),
    ("after 2011", nil, "2012-01-01 -", "2012-01-01 -"),
    ("2017-06-08/2017-06-09", nil, "2017-06-08 2017-06-08", "2017-06-09 2017-06-09"),
    ("2017-06-08 / 2017-06-09", "2017-06-08/2017-06-09", "2017-06-08 2017-06-08", "2017-06-09 2017-06-09"),
    ("2009/2009", nil, "2009-01-01 2009-12-31", "2009-01-01 2009-12-31"),
    ("2009-06/2009", nil, "2009-06-01 2009-06-30", "2009-06-01 2009-12-31"),
    ("2001-06-15/..", nil, "2001-06-15 2001-06-15", "- -"),
    ("../2017", nil, "- -", "2017-01-01 2017-12-31"),
    ("2001-06-15/", nil, "2001-06-15 2001-06-15", "2001-06-15 -"),
    ("/2017", nil, "- 2017-12-31", "2017-01-01 2017-12-31"),
    ("by 2006-06-15/2017-06-09", nil, "- 2006-06-15", "2017-06-09 2017-06-09"),
    ("by 2022-06-08/", nil, "- 2022-06-08", "- -"),
    ("2015 or 2017", nil, "2015-01-01 2017-12-31", "2015-01-01 2017-12-31"),
    ("[2015,2017]", "2015 or 2017", "2015-01-01 2017-12-31", "2015-01-01 2017-12-31"),
    ("[2015, 2017..2019]", "2015 or [2017..2019]", "2015-01-01 2019-12-31", "2015-01-01 2019-12-31"),
    ("[2015..2017]", nil, "2015-01-01 2017-12-31", "2015-01-01 2017-12-31"),
    ("[..2017]", "by 2017", "- 2017-12-31", "- 2017-12-31"),
    ("[2015..]", nil, "2015-01-01 -", "2015-01-01 -"),
    ("[2015..2016]/2020", nil, "2015-01-01 2016-12-31", "2020-01-01 2020-12-31"),
    ("2015/2016 or 2018", nil, "2015-01-01 2018-12-31", "2016-01-01 2018-12-31"),
    ("2022-09-15  or  2022-09-16", "2022-09-15 or 2022-09-16", "2022-09-15 2022-09-16", "2022-09-15 2022-09-16"),
    (" 2009 ", "2009", "2009-01-01 2009-12-31", "2009-01-01 2009-12-31"),
  ]

  @Test(arguments: good)
  func readsWhatItShould(_ row: (text: String, canonical: String?, start: String, end: String)) throws {
    let date = try PartialDate(parsing: row.text)
    #expect(date.description == row.canonical ?? row.text)
    #expect(Self.bounds(date.earliestStart, date.latestStart) == row.start)
    #expect(Self.bounds(date.ends.lowerBound.day, date.latestEnd) == row.end)
    #expect(try PartialDate(parsing: date.description) == date)
  }

  private static func bounds(_ first: Day?, _ last: Day?) -> String {
    "\(first?.description ?? "-") \(last?.description ?? "-")"
  }

  /// A text that is no date, where it goes wrong, and words that the reason must have.
  static let bad: [(text: String, offset: Int, words: String)] = [
    ("", 0, "it is empty"),
    ("   ", 0, "it is empty"),
    ("2023-02-30", 8, "February 2023 has 28 days; write YYYY"),
    ("2009-04-31", 8, "April 2009 has 30 days"),
    ("2009-06-00", 8, "June 2009 has 30 days"),
    ("2009-13", 5, "there is no month 13"),
    ("2009-00", 5, "there is no month 00"),
    ("2009-25", 5, "there is no month 25"),
    ("2009-21-03", 8, "a season has no days"),
    ("2009-XX-16", 8, "a day needs its month"),
    ("201X-06", 4, "no month can be told"),
    ("20091", 0, "a year has four digits"),
    ("209", 0, "a year has four digits"),
    ("20090616", 0, "write hyphens, as in 2009-06-16"),
    ("2009-6-1", 5, "write the year first, in four digits"),
    ("2009-6", 5, "write the year first, in four digits"),
    ("16/06/2009", 6, "write the year first, in four digits"),
    ("2009/06/16", 8, "write the year first, in four digits"),
    ("16.06.2009", 0, "write the year first, in four digits"),
    ("16 June 2009", 0, "write the month as a number"),
    ("Jun 2009", 0, "write the month as a number"),
    ("2009-06-16T10:00:00", 10, "a date has no time of day; write 2009-06-16"),
    ("2009-06-16 10:00", 10, "a date has no time of day; write 2009-06-16"),
    ("2009-06-16Z", 10, "nothing can follow '2009-06-16'"),
    ("2009-06-16-03", 10, "nothing can follow '2009-06-16'"),
    ("2017~?", 5, "nothing can follow '2017~'"),
    ("201x", 0, "an unknown digit is a capital X"),
    ("XXXX", 0, "write unknown"),
    ("20X7", 0, "a year has four digits"),
    ("2009-0X", 5, "a month has two digits, or XX"),
    ("-0000", 0, "there is no year -0000"),
    ("-000X", 0, "there is no year -0000"),
    ("Y17000", 0, "from -9999 to 9999"),
    ("about 2017", 0, "write 2017~ for about 2017"),
    ("~2017", 0, "write 2017~ for about 2017"),
    ("since 2017", 0, "write 2017/.."),
    ("until 2017", 0, "write ../2017"),
    ("2017–2018", 4, "write hyphens within a date"),
    ("{2015,2017}", 0, "write several dates as several values"),
    ("soon", 0, "write YYYY, YYYY-MM or YYYY-MM-DD"),
    ("by", 0, "write YYYY"),
    ("by soon", 3, "write YYYY"),
    ("by 2017~", 7, "leave out ~"),
    ("by 2023-02-30", 11, "February 2023 has 28 days"),
    ("after 9999", 0, "no day from -9999-01-01 to 9999-12-31 fits it"),
    ("before -9999", 0, "no day from -9999-01-01 to 9999-12-31 fits it"),
    ("2017/2016", 5, "it ends before it begins"),
    ("2017-06-09 / 2017-06-08", 13, "it ends before it begins"),
    ("2009/2010/2011", 10, "an interval has two ends"),
    ("2006-06/15", 8, "a year has four digits"),
    ("/", 0, "neither end is known"),
    ("../..", 0, "neither end is known"),
    ("2015 or", 0, "'or' stands between two dates"),
    ("or 2015", 0, "'or' stands between two dates"),
    ("2015 or 2015", 8, "it offers 2015 twice"),
    ("2015 or 2023-02-30", 16, "February 2023 has 28 days"),
    ("[2015,2017", 0, "write YYYY"),
    ("[2017..2015]", 1, "no day from"),
    ("[..]", 1, "a range of days is [A..B], [A..] or [..B]"),
    ("[2015...2017]", 1, "a range of days is"),
    ("[2015,]", 6, "write YYYY"),
    ("２００９", 0, "write YYYY"),
    ("2009\u{301}", 3, "nothing can follow"),
    ("дата", 0, "write YYYY"),
  ]

  @Test(arguments: bad)
  func refusesTheRestAtItsPlace(_ row: (text: String, offset: Int, words: String)) {
    let error = #expect(throws: DateError.self) { try PartialDate(parsing: row.text) }
    #expect(error?.offset == row.offset)
    #expect(error?.reason.contains(row.words) == true, "\(error?.description ?? "read")")
    #expect(error?.text == row.text)
  }

  @Test func saysASentence() {
    let error = #expect(throws: DateError.self) { try PartialDate(parsing: "2023-02-30") }
    #expect(
      error?.description
        == "'2023-02-30' is no date: February 2023 has 28 days; write YYYY, YYYY-MM or YYYY-MM-DD")
  }

  @Test(arguments: 0..<20)
  func readsBackWhatItWrites(seed: Int) throws {
    var dates = RandomDates(seed: UInt64(seed))
    for _ in 0..<200 {
      let text = dates.next()
      guard let date = try? PartialDate(parsing: text) else { continue }
      let again = try PartialDate(parsing: date.description)
      #expect(again == date)
      #expect(again.description == date.description)
      #expect(again.spans == date.spans)
    }
  }
}
