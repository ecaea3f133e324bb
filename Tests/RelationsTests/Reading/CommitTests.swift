import Testing

@testable import Relations

@Suite("A revision's name and day")
struct CommitTests {
  private func day(_ time: String) -> String? {
    let object = "tree 0\nauthor A <a@b> 1 +0000\ncommitter C D <c@d> \(time)\n\ncommitter x 0 +0000\n"
    return Commit(id: "0123456789", name: "v1", object: Array(object.utf8))?.day.description
  }

  // The days are those that `date -u -d @SECONDS` tells, moved by the zone.
  @Test(
    "The day by the committer's clock",
    arguments: [
      ("0 +0000", "1970-01-01"), ("1577836799 +0000", "2019-12-31"), ("1577836799 +0001", "2020-01-01"),
      ("1577836800 -0030", "2019-12-31"), ("1577836800 +1400", "2020-01-01"), ("-1 +0000", "1969-12-31"),
      ("-86400 +0000", "1969-12-31"), ("-86401 +0000", "1969-12-30"),
    ])
  func days(time: String, expected: String) { #expect(day(time) == expected) }

  @Test("What tells no time is no revision", arguments: ["", "soon +0000", "1 noon", "1"])
  func nonsense(time: String) { #expect(day(time) == nil) }

  @Test("In a sentence seven digits and the day")
  func brief() throws {
    let commit = Commit(id: "0123456789abcdef", name: "v1", day: try #require(Day(year: 2026, month: 11, day: 1)))
    #expect(commit.brief == "revision 0123456 (2026-11-01)")
    #expect(commit.json["id"]?.text == "0123456789abcdef")
  }

  @Test("All was recorded so, told from the commit and from what programs read")
  func recording() throws {
    let commit = Commit(id: "0123456789abcdef", name: "v1", day: try #require(Day(year: 2026, month: 11, day: 1)))
    #expect(commit.recording == "as recorded at revision 0123456 (2026-11-01)")
    #expect(Commit.recording(commit.json) == commit.recording && Commit.recording("v1") == nil)
  }
}
