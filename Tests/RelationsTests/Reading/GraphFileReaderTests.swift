import Testing

@testable import Relations

@Suite("graph.yaml: what the graph is")
struct GraphFileReaderTests {
  private func findings(_ header: String) -> [String] {
    Dataset.read(MemoryTree(name: "g", ["graph.yaml": header])).diagnostics.map(\.description)
  }

  @Test("What it says is kept")
  func contents() throws {
    let header = """
      stemma: 1
      title: A graph
      description: What it is.
      licence: CC-BY-4.0
      language: ru
      default: true
      states: { a: { name: A, sources: [s] } }
      sources: { s: { title: S } }
      """
    let dataset = try #require(Dataset.read(MemoryTree(["graph.yaml": header])).dataset)
    #expect(dataset.title == "A graph")
    #expect(dataset.description == "What it is.")
    #expect(dataset.licence == "CC-BY-4.0")
    #expect(dataset.language == "ru")
    #expect(dataset.records.map(\.id) == ["a", "s"])
  }

  @Test(
    "The version of the format",
    arguments: [
      ("title: A\n", "1:1", "says no version; write 'stemma: 1'"), ("", "1:1", "says no version"),
      ("stemma: one\n", "1:9", "a number such as 1"), ("stemma: 0\n", "1:9", "a number such as 1"),
      ("stemma: 2\nfuture: [key]\n", "1:9", "this graph is of format 2; this program reads up to format 1"),
    ])
  func version(header: String, place: String, words: String) {
    let found = findings(header)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("g/graph.yaml:\(place): error: ") == true)
    #expect(found.first?.contains(words) == true)
    #expect(found.first?.hasSuffix("[format-version]") == true)
  }

  @Test("Unknown keys are refused once, with what was probably meant")
  func unknownKey() {
    #expect(
      findings("stemma: 1\ntitel: A\n") == [
        "g/graph.yaml:2:1: error: graph.yaml has no 'titel'; did you mean 'title'?  [unknown-key]"
      ])
  }

  @Test(
    "What has the wrong shape",
    arguments: [
      ("- stemma\n", "1:1", "graph.yaml is a mapping"), ("stemma: 1\nrelations: []\n", "2:12", "a mapping by names"),
      ("stemma: 1\nviews: x\n", "2:8", "a mapping by names"),
      ("stemma: 1\ntitle: [x]\n", "2:8", "is a text, not a list"),
      ("stemma: 1\ndefault: maybe\n", "2:10", "is true or false"),
    ])
  func shapes(header: String, place: String, words: String) {
    let found = findings(header)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("g/graph.yaml:\(place): error: ") == true, "\(found)")
    #expect(found.first?.contains(words) == true && found.first?.hasSuffix("[bad-value]") == true, "\(found)")
  }
}
