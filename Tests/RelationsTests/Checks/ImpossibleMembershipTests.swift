import Testing

@testable import Relations

@Suite("impossible-membership")
struct ImpossibleMembershipTests {
  private func found(_ relations: String, _ more: String = "") -> [String] {
    Graphs.findings(
      ImpossibleMembership(), "states:\n  a: { name: A, sources: [s1], \(relations) }\n\(more)")
  }

  @Test("Before the body was founded, or after it was dissolved")
  func outsideLife() {
    #expect(
      found("member-of: { sco: { since: 2000, sources: [s1] } }") == [
        "g/more.yaml:2:59: 'a' member-of 'sco' begins (2000) before 'sco' was founded (15 June 2001, base.yaml:8)"
      ])
    let gone = "bodies: { gone: { name: G, dissolved: 1991, sources: [s1] } }"
    #expect(found("observer-in: { gone: { since: 1992, sources: [s1] } }", gone).count == 1)
    for since in ["2001", "2001-06-15", "unknown", "by 2005", "2000 or 2002"] {
      #expect(found("member-of: { sco: { since: \(since), sources: [s1] } }").isEmpty)
    }
  }

  @Test("Two things at once are a note, one after the other nothing")
  func twofold() {
    func severities(_ until: String) -> [Diagnostic.Severity] {
      let more = """
        states: { a: { name: A, sources: [s1], observer-in: { sco: { since: 2005\(until), sources: [s1] } },
          member-of: { sco: { since: 2017-06-09, sources: [s1] } } } }
        """
      return Dataset.read(Graphs.tree(more)).diagnostics.map(\.severity)
    }
    #expect(severities("") == [.note])
    #expect(severities(", until: 2017-06-09").isEmpty)
    #expect(severities(", until: unknown").isEmpty)
    #expect(severities(", until: 2017").isEmpty)
  }
}
