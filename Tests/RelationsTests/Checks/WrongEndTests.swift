import Testing

@testable import Relations

@Suite("wrong-end")
struct WrongEndTests {
  private func found(_ more: String) -> [String] { Graphs.findings(WrongEnd(), more) }

  @Test("An end that the kind does not join")
  func ends() {
    #expect(
      found("instruments:\n  a: { name: A, sources: [s1], hosts: { sco: { sources: [s1] } } }\n") == [
        "g/more.yaml:2:41: 'hosts' leads from a state to a body or an event; 'a' is an instrument (more.yaml:2)"
      ])
    #expect(
      found("states:\n  a: { name: A, sources: [s1], hosts: { pact: { sources: [s1] } } }\n") == [
        "g/more.yaml:2:41: 'hosts' leads from a state to a body or an event; 'pact' is an instrument (base.yaml:10)"
      ])
    #expect(found("states:\n  a: { name: A, sources: [s1], hosts: { s1: { sources: [s1] } } }\n").count == 1)
  }

  @Test("Kinds whose ends must be alike")
  func alike() {
    #expect(
      found("states:\n  a: { name: A, sources: [s1], succeeds: { sco: { sources: [s1] } } }\n") == [
        "g/more.yaml:2:44: 'succeeds' joins two records of one kind; 'a' is a state, 'sco' a body"
      ])
    #expect(found("states:\n  a: { name: A, sources: [s1], succeeds: { china: { sources: [s1] } } }\n").isEmpty)
  }
}
