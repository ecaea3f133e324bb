import Testing

@testable import Relations

@Suite("bad-id")
struct BadIDTests {
  @Test("Ids that cannot be typed", arguments: ["China", "a_b", "a--b", "a b", "chína", "-a"])
  func bad(id: String) {
    #expect(
      Graphs.findings(BadID(), "states:\n  '\(id)': { name: A, sources: [s1] }\n") == [
        "g/more.yaml:2:4: '\(id)' is no id: write lower-case ASCII letters and digits with hyphens"
          + (id == "a b" ? "" : "; 'ids: kept' in graph.yaml takes those of another register as they are")
      ])
  }

  @Test("A former id is held to the same")
  func former() {
    let found = Graphs.findings(BadID(), "states:\n  a: { name: A, was: [Old], sources: [s1] }\n")
    #expect(found.map { $0.hasPrefix("g/more.yaml:2:23: 'Old'") } == [true])
  }

  @Test("A graph that keeps the ids of another register says so, and keeps them to the rule of tables")
  func kept() {
    func findings(_ id: String) -> [String] {
      Graphs.findings("states:\n  '\(id)': { name: A, sources: [s1] }\n", header: Graphs.header + "ids: kept\n")
    }
    #expect(findings("MARPOL_1973A").isEmpty)
    #expect(
      findings("a b") == [
        "g/more.yaml:2:4: error: 'a b' is no id: one from another register has no white space, commas or control "
          + "characters  [bad-id]"
      ])
    #expect(Graphs.findings("", header: Graphs.header + "ids: any\n").first?.contains("'ids' is 'plain', or") ?? false)
  }

  @Test("Ids may hold digits, and those of sources capitals")
  func good() {
    #expect(
      Graphs.findings(BadID(), "states: { a-2: { name: A } }\nsources: { S001: { title: S, was: [S1] } }").isEmpty)
  }
}
