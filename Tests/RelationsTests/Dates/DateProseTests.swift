import Testing

@testable import Relations

struct DateProseTests {
  @Test(arguments: [
    ("2009-06-16", "16 June 2009"), ("2009-06", "June 2009"), ("2009", "2009"), ("0988", "988"),
    ("2017~", "about 2017"),
    ("2017?", "2017 (uncertain)"), ("2017-06%", "about June 2017 (uncertain)"), ("201X", "the 2010s"),
    ("20XX", "between 2000 and 2099"), ("-01XX", "between 200 BC and 101 BC"), ("0000", "1 BC"),
    ("-0043-03-15", "15 March 44 BC"), ("2009-XX", "2009 (month unknown)"), ("2009-XX-XX", "2009 (month unknown)"),
    ("2009-06-XX", "June 2009 (day unknown)"), ("2009-24", "winter 2009"), ("by 2022-06-24", "by 24 June 2022"),
    ("before 2022", "before 2022"), ("after 2011-09-12", "after 12 September 2011"), ("2015 or 2017", "2015 or 2017"),
    ("[2015..2017]", "between 2015 and 2017"), ("[2015..]", "2015 or later"),
    ("2017-06-08/2017-06-09", "8–9 June 2017"), ("2017-06-30/2017-07-01", "30 June – 1 July 2017"),
    ("2001-06-14/2017-06-09", "14 June 2001 – 9 June 2017"), ("2001/2017", "2001–2017"),
    ("2001-06/2001-08", "June – August 2001"), ("2001-06/2002-08", "June 2001 – August 2002"),
    ("2001-06-14/2017", "14 June 2001 – 2017"), ("2001~/2017", "about 2001 – 2017"),
    ("2001-21/2001-22", "spring 2001 – summer 2001"), ("-0002/0002", "3 BC – 2"), ("2009/2009", "2009 – 2009"),
    ("2001-06-15/..", "since 15 June 2001"), ("by 2022-06-08/..", "since 8 June 2022 or earlier"),
    ("2001/", "from 2001, end unknown"), ("../2017-06-09", "until 9 June 2017"),
    ("/2017-06-09", "to 9 June 2017, start unknown"), ("by 2006-06-15/2017-06-09", "by 15 June 2006 – 9 June 2017"),
  ])
  func speaksEnglish(_ text: String, _ prose: String) throws {
    #expect(try PartialDate(parsing: text).prose == prose)
  }
}
