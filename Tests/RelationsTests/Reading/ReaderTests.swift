import Testing

@testable import Relations

@Suite("Reading a folder: everything that is wrong, in one run")
struct ReaderTests {
  private func codes(_ tree: some FileTree) -> [String] {
    Dataset.read(tree).diagnostics.map { "\($0.position) \($0.code)" }
  }

  @Test("A folder without graph.yaml is no graph")
  func noGraph() {
    #expect(codes(MemoryTree(name: "g", [:])) == ["g:1:1 no-graph"])
    #expect(codes(MemoryTree(name: "g", ["states.yaml": Graphs.base])) == ["g:1:1 no-graph"])
    #expect(Dataset.read(MemoryTree([:])).dataset == nil)
  }

  @Test("A graph of nothing but its header is a graph")
  func headerOnly() throws {
    let (dataset, diagnostics) = Dataset.read(MemoryTree(["graph.yaml": Graphs.header, "notes.txt": "\t"]))
    #expect(diagnostics.isEmpty)
    #expect(dataset?.records.isEmpty == true)
    #expect(dataset?.title == "Test")
  }

  @Test("A file that cannot be read is told, and the others are read")
  func unreadable() {
    struct Locked: FileTree {
      let name = "g"
      func paths() throws(FileError) -> [String] { ["a.yaml", "b.yaml", "graph.yaml"] }
      func contents(of path: String) throws(FileError) -> [UInt8] {
        if path == "a.yaml" { throw FileError(path: "g/a.yaml", reason: "Permission denied") }
        return Array((path == "graph.yaml" ? Graphs.header : "states: 5\n").utf8)
      }
    }
    let found = Dataset.read(Locked()).diagnostics.map(\.description)
    #expect(found.count == 2)
    #expect(found[0] == "g/a.yaml:1:1: error: cannot be read: Permission denied  [unreadable]")
    #expect(found[1].hasPrefix("g/b.yaml:1:9: error: 'states' holds records by their ids, not '5'"))
  }

  @Test("A folder that cannot be listed is told")
  func unlistable() {
    struct Locked: FileTree {
      let name = "g"
      func paths() throws(FileError) -> [String] { throw FileError(path: "g/sub", reason: "Permission denied") }
      func contents(of path: String) throws(FileError) -> [UInt8] { [] }
    }
    #expect(codes(Locked()) == ["g/sub:1:1 unreadable"])
  }

  @Test("All that is wrong appears together, by place")
  func together() {
    let more = """
      states:
        mars: { name: Mars, sources: [s9], colour: red }
      instruments:
        act: { name: Act, signed: 2023-02-30, sources: [s1], builds-on: { packt: { sources: [s1] } } }
        Bad_id: { sources: [s1] }
        x: { name: X, adopted: , sources: [s1] }
      """
    let found = Dataset.read(Graphs.tree(more)).diagnostics.map {
      "\($0.position.line):\($0.position.column) \($0.code)"
    }
    #expect(
      found == [
        "2:33 unknown-source", "2:38 unknown-key", "4:37 bad-date", "4:69 unknown-entity", "5:3 bad-id",
        "5:3 missing-name", "6:26 empty-value",
      ])
  }

  @Test("Where a file is lost, what seems to be missing is not told, for it may stand there")
  func lostFile() {
    var files = ["graph.yaml": Graphs.header, "sources.yaml": "sources:\n\ts1: {}\n"]
    files["states.yaml"] = "states: { a: { name: A, sources: [s1] } }\nbodies: { b: { sources: [s1], hosted-by: c } }"
    let found = codes(MemoryTree(name: "g", files))
    #expect(
      found == [
        "g/sources.yaml:2:1 yaml-syntax", "g/states.yaml:2:11 missing-name", "g/states.yaml:2:42 missing-source",
      ])
  }

  @Test("Where the header is lost, other files are judged as YAML alone")
  func lostHeader() {
    let files = ["graph.yaml": "relations: [\n", "a.yaml": "states: { a: { likes: b } }", "b.yaml": "x: *y"]
    #expect(codes(MemoryTree(name: "g", files)) == ["g/b.yaml:1:4 yaml-feature", "g/graph.yaml:2:1 yaml-syntax"])
  }

  @Test("No finding is told twice")
  func once() {
    let found = Graphs.findings("states:\n  a: { name: A, sources: [s1] }\n  a: { name: B, sources: [s1] }\n")
    #expect(found.map { String($0.suffix(14)) } == ["[repeated-key]", "[repeated-key]"])
  }

  @Test("Every code that reading uses is documented, once, in kebab case and with a summary")
  func documented() {
    let codes = readingCodes.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy(Reader.isWord))
    #expect(readingCodes.allSatisfy { $0.summary.hasSuffix(".") })
  }
}
