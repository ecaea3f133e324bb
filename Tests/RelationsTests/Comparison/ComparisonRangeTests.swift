import Testing

@testable import Relations

@Suite("Two days or two revisions")
struct ComparisonRangeTests {
  @Test(
    "Dates may have dots of their own",
    arguments: [
      ("2017..2025", "2017", "2025"), ("2009-06-16..by 2022-06-24", "2009-06-16", "by 2022-06-24"),
      ("[2015..2017]..2020", "[2015..2017]", "2020"), ("2001-06-15/....2020", "2001-06-15/..", "2020"),
      ("2010..[2015..2017]", "2010", "[2015..2017]"),
    ])
  func dates(text: String, first: String, second: String) throws {
    let found = try ComparisonRange.dates(text)
    #expect(found.first == first && found.second == second)
  }

  @Test("What is not two dates in their order is told", arguments: ["2017", "2017..", "..2017", "", "2025..2017"])
  func noDates(text: String) { #expect(throws: QuestionError.self) { try ComparisonRange.dates(text) } }

  @Test("A date that is none is told as such")
  func badDate() { #expect(throws: DateError.self) { try ComparisonRange.dates("2017..soon") } }

  @Test("Nothing behind the dots are the files as they are")
  func revisions() throws {
    let (both, one) = (try ComparisonRange.revisions("v1..v2"), try ComparisonRange.revisions("HEAD~2.."))
    #expect(both.first == "v1" && both.second == "v2")
    #expect(one.first == "HEAD~2" && one.second == nil)
  }

  @Test("Not one, not three dots", arguments: ["v1", "..v2", "v1...v2", ""])
  func noRevisions(text: String) { #expect(throws: QuestionError.self) { try ComparisonRange.revisions(text) } }
}
