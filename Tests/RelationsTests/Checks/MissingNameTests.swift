import Testing

@testable import Relations

@Suite("missing-name")
struct MissingNameTests {
  @Test(
    "What every record needs",
    arguments: [
      ("states:\n  a: { short: A, sources: [s1] }", "the state 'a' has no 'name'"),
      ("sources:\n  a: { url: 'https://a.org' }", "the source 'a' has no 'title'"),
      ("disputes:\n  a: { about: [sco] }", "the dispute 'a' has no 'claims'"),
    ])
  func missing(text: String, message: String) {
    #expect(Graphs.findings(MissingName(), text) == ["g/more.yaml:2:3: " + message])
  }

  @Test("A dispute needs no name")
  func dispute() {
    #expect(Graphs.findings(MissingName(), "disputes: { a: { claims: [{ says: A, sources: [s1] }] } }").isEmpty)
  }
}
