import Testing

@testable import Relations

@Suite("Addition")
struct AdditionTests {
  private func record(_ id: String = "pact-2030") -> NewRecord {
    var record = NewRecord(section: .instruments, id: id)
    record.values = [("name", ["Pact: a, b #1 \"c\""]), ("signed", ["2030-01-02"]), ("topics", ["ice", "floods"])]
    record.sources = ["s1", "s2"]
    return record
  }

  private func addition(_ more: String, _ record: NewRecord, to path: String = "more.yaml") throws -> String {
    try Addition(record, to: path, of: Graphs.tree(more)).text
  }

  @Test("A record stands at the end of its section, before the comment of the next")
  func placed() throws {
    let text = try addition(
      "instruments:\n    old:\n        name: Old\n        sources: [s1]\n\n# Meetings\nevents: {}\n", record())
    let expected = """
      instruments:
          old:
              name: Old
              sources: [s1]
          pact-2030:
            name: "Pact: a, b #1 \\"c\\""
            signed: 2030-01-02
            topics: [ice, floods]
            sources: [s1, s2]

      # Meetings
      events: {}

      """
    #expect(text == expected)
  }

  @Test("A file or a section that is not there is begun")
  func begun() throws {
    #expect(try addition("states: {}", record()).hasPrefix("states: {}\n\ninstruments:\n  pact-2030:\n"))
    #expect(try addition("", record(), to: "new/pacts.yaml").hasPrefix("instruments:\n  pact-2030:\n"))
  }

  @Test("What is written is read back as it was told")
  func readBack() throws {
    var record = record()
    record.relations = [
      .init(
        kind: "adopted-at", other: "summit", details: [("act", "signed"), ("note", "so: it, says")], sources: ["s2"]),
      .init(kind: "participants", other: "china", details: [("signed", "2030-01-02")]),
      .init(kind: "participants", other: "russia"),
    ]
    let tree = Graphs.tree("")
    let text = try Addition(record, to: "more.yaml", of: tree).text
    let dataset = try #require(Dataset.read(AmendedTree(tree, ["more.yaml": text])).dataset)
    #expect(dataset.record("pact-2030")?.name == "Pact: a, b #1 \"c\"")
    let relations = dataset.relations(of: "pact-2030")
    #expect(relations.map(\.from) == ["china", "russia", "pact-2030"])
    #expect(relations[0].support.sources.map(\.source) == ["s1", "s2"])
    #expect(relations[2].support.sources.map(\.source) == ["s2"] && relations[2].support.note == "so: it, says")
  }

  @Test("Nothing is made of a record that would be an error, or a section in braces")
  func refused() {
    var wrong = record()
    wrong.sources = ["nobody"]
    let unsound = #expect(throws: UnsoundGraph.self) { try addition("", wrong) }
    #expect(unsound?.description.contains("[unknown-source]") == true)
    #expect(throws: EditError.self) { try addition("instruments: { x: { name: X, sources: [s1] } }", record()) }
    #expect(throws: UnsoundGraph.self) { try addition("", record("pact")) }
  }

  @Test("The usual file is the one with most records of the section")
  func usualPath() throws {
    let tree = Graphs.tree(
      "instruments: { a: { name: A, sources: [s1] }, b: { name: B, sources: [s1] }, c: { name: C, sources: [s1] } }")
    let dataset = try #require(Dataset.read(tree).dataset)
    #expect(Addition.usualPath(for: .instruments, in: dataset, of: tree) == "more.yaml")
    #expect(Addition.usualPath(for: .states, in: dataset, of: tree) == "base.yaml")
    #expect(Addition.usualPath(for: .terms, in: dataset, of: tree) == "terms.yaml")
  }
}
