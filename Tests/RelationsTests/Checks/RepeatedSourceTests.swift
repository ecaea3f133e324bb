import Testing

@testable import Relations

@Suite("repeated-source")
struct RepeatedSourceTests {
  private func found(_ sources: String) -> [String] {
    Graphs.findings(
      RepeatedSource(), "bodies:\n  a: { name: A, sources: \(sources), part-of: { sco: { sources: same } } }\n")
  }

  @Test("A source named twice in one list")
  func twice() {
    #expect(found("[s1, s2, s1]") == ["g/more.yaml:2:35: the source 's1' is named here twice"])
    #expect(found("[{ s1: { page: 3 } }, { s1: { page: 3 } }]").count == 1)
    #expect(found("[{ s1: { page: 3 } }, s1]").count == 1)
  }

  @Test("Two places in one source are two")
  func places() {
    #expect(found("[{ s1: { page: 3 } }, { s1: { page: 4 } }]").isEmpty)
    #expect(found("[s1, s2]").isEmpty)
  }

  @Test("Who denies something, and the values of relations")
  func others() {
    let more =
      "states:\n  a: { name: A, sources: [s1], hosts: { sco: { since: { 2001: { sources: [s2, s2] } }, against: [s1, s1], sources: [s2] } } }\n"
    #expect(Graphs.findings(RepeatedSource(), more).count == 2)
  }
}
