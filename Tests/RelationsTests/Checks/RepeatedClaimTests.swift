import Testing

@testable import Relations

@Suite("repeated-claim")
struct RepeatedClaimTests {
  private func found(_ claims: String) -> [String] {
    Graphs.findings(
      RepeatedClaim(), "bodies:\n  a: { name: A, sources: [s1], counts: { members: { claims: [\(claims)] } } }\n")
  }

  @Test("One value claimed twice")
  func twice() {
    #expect(
      found("2: { sources: [s1] }, 3: { sources: [s1] }, 2: { sources: [s2] }") == [
        "g/more.yaml:2:106: '2' is already claimed at more.yaml:2; one claim names the sources of both"
      ])
  }

  @Test("What was claimed at different times, or of another stage, is not one claim")
  func apart() {
    #expect(found("2: { sources: [s1], as-of: 2001 }, 2: { sources: [s2], as-of: 2002 }").isEmpty)
    #expect(found("2: { sources: [s1] }, 2: { sources: [s2], stage: planned }").isEmpty)
    #expect(found("2: { sources: [s1] }, 3: { sources: [s2] }").isEmpty)
  }

  @Test("Acts are claimed too")
  func acts() {
    let more = """
      instruments:
        a: { name: A, sources: [s1], participants: [{ china: { signed: { claims: [2001: { sources: [s1] }, 2001: { sources: [s2] }] }, sources: [s1] } }] }
      """
    #expect(Graphs.findings(RepeatedClaim(), more).count == 1)
  }

  @Test("Claims that are none at all")
  func none() {
    #expect(
      Graphs.findings("bodies:\n  a: { name: { claims: [] }, sources: [s1] }\n").contains {
        $0.contains("'claims' lists rival values of 'name'; here are none")
      })
  }
}
