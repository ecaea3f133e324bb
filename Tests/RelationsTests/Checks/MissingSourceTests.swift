import Testing

@testable import Relations

@Suite("missing-source")
struct MissingSourceTests {
  @Test("A record without sources")
  func record() {
    #expect(
      Graphs.findings(MissingSource(), "states:\n  a: { name: A }\n") == [
        "g/more.yaml:2:3: the state 'a' names no source; add 'sources: [id]'"
      ])
  }

  @Test("A relation without sources, even where its record has some")
  func relation() {
    let found = Graphs.findings(MissingSource(), "states:\n  a: { name: A, sources: [s1], hosts: [sco] }\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("g/more.yaml:2:40: 'a' hosts 'sco' names no source; add") == true)
  }

  @Test("A side of a dispute without sources")
  func side() {
    let found = Graphs.findings(
      MissingSource(), "disputes:\n  a: { claims: [{ says: A }, { says: B, sources: [s1] }] }\n")
    #expect(found == ["g/more.yaml:2:17: this side of the dispute names no source; add 'sources: [id]'"])
  }

  @Test(
    "'none' needs a source and a time", arguments: ["none", "{ none: { sources: [s1] } }", "{ none: { as-of: 2020 } }"])
  func none(value: String) {
    let found = Graphs.findings(MissingSource(), "instruments:\n  a: { name: A, sources: [s1], ended: \(value) }\n")
    #expect(found.map { $0.hasSuffix("'none' needs who says so and when: 'sources' and 'as-of'") } == [true])
  }

  @Test(
    "What rests on something",
    arguments: [
      "hosts: { sco: { sources: same } }", "hosts: { sco: { against: [s1] } }",
      "signatory: { pact: { signed: { 2009: { sources: [s1] } } } }", "signatory: { pact: { sources: [s1] } }",
    ])
  func sound(line: String) {
    #expect(Graphs.findings(MissingSource(), "states: { a: { name: A, sources: [s1], \(line) } }").isEmpty)
  }
}
