import Testing

@testable import Relations

@Suite("early-attendance")
struct EarlyAttendanceTests {
  private func found(_ relation: String) -> [String] {
    Graphs.findings(EarlyAttendance(), "states:\n  a: { name: A, sources: [s1], \(relation) }\n")
  }

  @Test("Attended before it was held, or after")
  func early() {
    #expect(
      found("participated-in: { summit: { since: 2008, sources: [s1] } }") == [
        "g/more.yaml:2:68: this was before 'summit' was held: 2008, and 15–16 June 2009 (base.yaml:13)"
      ])
    #expect(found("participated-in: { summit: { since: 2010, sources: [s1] } }").count == 1)
  }

  @Test("On one of its days, in its year, or of another kind")
  func inTime() {
    #expect(found("participated-in: { summit: { since: 2009-06-16, sources: [s1] } }").isEmpty)
    #expect(found("participated-in: { summit: { since: 2009, sources: [s1] } }").isEmpty)
    #expect(found("chairs: { summit: { since: 2008, sources: [s1] } }").isEmpty)
  }

  @Test("What is known to be disputed is no finding to mend")
  func disputed() {
    let relation = "participated-in: { summit: { since: 2008, evidence: disputed, sources: [s1] } }"
    let more = "states:\n  a: { name: A, sources: [s1], \(relation) }\n"
    #expect(EarlyAttendance().findings(in: Catalogue(Reader.read(Graphs.tree(more)).0)).map(\.severity) == [.note])
  }
}
