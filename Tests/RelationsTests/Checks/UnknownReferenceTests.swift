import Testing

@testable import Relations

@Suite("unknown-reference")
struct UnknownReferenceTests {
  private func found(_ more: String) -> [String] { Graphs.findings(UnknownReference(), more) }

  @Test("An id that nothing has")
  func unknown() {
    #expect(
      found("cases:\n  c: { name: C, sources: [s1], about: [sco, chnia] }\n") == [
        "g/more.yaml:2:45: no record is called 'chnia'; did you mean 'china' (base.yaml:5)?"
      ])
  }

  @Test("An id of the wrong kind")
  func wrongKind() {
    #expect(
      found("sources:\n  s3: { title: T, copy-of: china, of: pact }\n") == [
        "g/more.yaml:2:28: 'china' is a state (base.yaml:5), not a source",
        "g/more.yaml:2:39: 'pact' is an instrument (base.yaml:10), not a state or a body",
      ])
  }

  @Test("A case may tell of a relation, by its id and number")
  func relations() {
    let more = """
      states:
        a:
          name: A
          sources: [s1]
          hosts: [{ sco: { since: 2001, until: 2002, sources: [s1] } }, { sco: { since: 2003, sources: [s1] } }]
      cases: { c: { name: C, sources: [s1], about: [a/hosts/sco, 'a/hosts/sco#2'] } }
      """
    #expect(found(more).isEmpty)
    #expect(found(more.replacing("sco#2", with: "sco#3")).count == 1)
  }
}
