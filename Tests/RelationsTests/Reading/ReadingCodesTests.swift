import Testing

@testable import Relations

@Suite("Every code of reading, as an author meets it")
struct ReadingCodesTests {
  /// One mistake for each code: the file with the mistake, its text, the place and some words of the message.
  private static let mistakes: [String: (file: String, text: String, place: String, words: String)] = [
    "no-graph": ("other.yaml", "", ":1:1", "this folder holds no graph.yaml"),
    "format-version": ("graph.yaml", "stemma: 99\n", "/graph.yaml:1:9", "of format 99"),
    "encoding": ("a.yaml", "states:\n  a: { name: \u{8} }\n", "/a.yaml:2:14", "control character"),
    "yaml-syntax": ("a.yaml", "states:\n\ta: { name: A }\n", "/a.yaml:2:1", "a tab; YAML is indented with spaces"),
    "yaml-feature": ("a.yaml", "states: &all {}\n", "/a.yaml:1:9", "anchors are not read"),
    "repeated-name": (
      "graph.yaml", "stemma: 1\nrelations: { place: { says: x, inverse: y, time: moment } }\n", "/graph.yaml:2:14",
      "'place' already means something else"
    ),
    "lost-text": (
      "a.yaml", "states:\n  a:\n    name: Ä #5\n    sources: [s]\n", "/a.yaml:3:13", "ends before this hash"
    ),
    "empty-value": ("a.yaml", "states:\n  a: { name: A, short: , sources: [s] }\n", "/a.yaml:2:24", "an empty value"),
    "unknown-key": (
      "a.yaml", "states:\n  a: { name: A, srces: [s], against: [s] }\n", "/a.yaml:2:17", "a state has no 'srces'"
    ),
    "bad-value": ("a.yaml", "states:\n  a: { name: A, type: Big, sources: [s] }\n", "/a.yaml:2:23", "not 'Big'"),
    "csv-syntax": ("t.csv", "id,name\na,\"A\n", "/t.csv:2:3", "a quote that is never closed"),
    "ragged-row": ("t.csv", "id,name\na,A,\n", "/t.csv:2:1", "3 cells where the first row names 2 columns"),
    "bad-date": ("a.yaml", "states:\n  a: { name: A, since: 2023-02-30, sources: [s] }\n", "/a.yaml:2:32", "February"),
  ]

  @Test("Its place and words", arguments: mistakes.keys.sorted())
  func place(of code: String) throws {
    let mistake = try #require(Self.mistakes[code])
    var files = ["sources.yaml": "sources: { s: { title: S } }\n"]
    if code != "no-graph" { files["graph.yaml"] = Graphs.header }
    if mistake.file == "t.csv" {
      let columns = "columns: { id: id, name: name }"
      files["graph.yaml"]? += "tables:\n  - { file: t.csv, makes: state, \(columns), sources: [s] }\n"
    }
    files[mistake.file] = mistake.text
    let found = Dataset.read(MemoryTree(name: "g", files)).diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.code) == [code])
    #expect(found.map { "\($0.position)" } == ["g" + mistake.place])
    #expect(found.first?.message.contains(mistake.words) == true, "\(found)")
  }

  @Test("No code is left out")
  func all() {
    // These need more than one file or place, or are notes, and have tests of their own.
    let others = ["unreadable", "repeated-key", "unused-column"]
    #expect(Set(Self.mistakes.keys).union(others) == Set(readingCodes.map(\.code)))
  }
}
