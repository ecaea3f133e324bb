import Testing

@testable import Relations

@Suite("bad-id")
struct BadIDTests {
  @Test("Ids that cannot be typed", arguments: ["China", "a_b", "a--b", "a b", "chína", "-a"])
  func bad(id: String) {
    #expect(
      Graphs.findings(BadID(), "states:\n  '\(id)': { name: A, sources: [s1] }\n") == [
        "g/more.yaml:2:4: '\(id)' is no id: write lower-case ASCII letters and digits with hyphens"
      ])
  }

  @Test("A former id is held to the same")
  func former() {
    let found = Graphs.findings(BadID(), "states:\n  a: { name: A, was: [Old], sources: [s1] }\n")
    #expect(found.map { $0.hasPrefix("g/more.yaml:2:23: 'Old'") } == [true])
  }

  @Test("Ids may hold digits, and those of sources capitals")
  func good() {
    #expect(
      Graphs.findings(BadID(), "states: { a-2: { name: A } }\nsources: { S001: { title: S, was: [S1] } }").isEmpty)
  }
}
