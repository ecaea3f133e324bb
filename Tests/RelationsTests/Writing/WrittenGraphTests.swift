import Testing

@testable import Relations

@Suite("The way back from a graph to its files")
struct WrittenGraphTests {
  /// A graph and what is read from its files.
  private func twice(_ dataset: Dataset) throws -> (Dataset, Dataset) {
    let files = Dictionary(dataset.written.files.map { ($0.path, $0.text) }) { first, _ in first }
    let (again, diagnostics) = Dataset.read(MemoryTree(files))
    return (dataset, try #require(again, "\(diagnostics.map(\.description).joined(separator: "\n"))"))
  }

  private func expectSame(_ pair: (Dataset, Dataset), sourceLocation: SourceLocation = #_sourceLocation) {
    let (one, other) = pair
    let forgetting = Replacement(ids: [:], place: .nowhere)
    // Only the first difference is told: whole graphs fill many pages.
    let records = zip(one.records.map(forgetting.record), other.records.map(forgetting.record)).first { $0 != $1 }
    let relations = zip(forgetting.relations(one.relations), forgetting.relations(other.relations)).first {
      $0 != $1
    }
    #expect(records == nil && one.records.count == other.records.count, sourceLocation: sourceLocation)
    #expect(relations == nil && one.relations.count == other.relations.count, sourceLocation: sourceLocation)
    #expect(one.kinds == other.kinds && one.title == other.title, sourceLocation: sourceLocation)
    let options = { (dataset: Dataset) in dataset.views.map { [[$0.name]] + $0.options.map { [$0.name] + $0.values } } }
    #expect(options(one) == options(other), sourceLocation: sourceLocation)
  }

  @Test("The files that are written of the curated graph read back as the same graph")
  func curated() throws {
    expectSame(try twice(try #require(SCOTests.reading.dataset)))
  }

  @Test("What a day leaves of the curated graph is a graph too")
  func ofADay() throws {
    var scope = Scope()
    scope.asOf = try PartialDate(parsing: "2012-06-30")
    let (part, again) = try twice(try #require(SCOTests.reading.dataset).within(scope))
    #expect(again.relations.map(\.id) == part.relations.map(\.id))
    #expect(again.records.count < part.records.count, "idle sources are left out")
  }

  @Test("Equal rival values, sources called 'all', ten relations between two ends and odd texts read back")
  func awkward() throws {
    let many = (1...11).map {
      "        - { top: { since: \(1989 + $0)-01-01, until: \(1990 + $0)-01-01, sources: [all] } }"
    }
    .joined(separator: "\n")
    let yaml = """
      bodies:
        top: { name: "null", aliases: ["~", "- x", "a: b", "tab\\tquote\\"", "\\x07\\uFEFF"], sources: [{ all: [all], page: 3 }] }
        below:
          name: All
          established:
            claims:
              - { 2001: { as-of: 2005, sources: [all] } }
              - { 2001: { as-of: 2009, sources: [all], against: [all] } }
            prefer: "#2"
            because: it is later
            sort: date
          part-of:
      \(many)
          sources: [all]
      disputes:
        quarrel: { name: Q, about: [top], claims: [{ says: One, sources: [all] }, { says: Two, against: [all] }], sources: [all] }
      sources:
        all: { title: All }
      """
    let tree = MemoryTree(["graph.yaml": Graphs.header, "a.yaml": yaml])
    let read = Dataset.read(tree)
    let dataset = try #require(read.dataset, "\(read.diagnostics.map(\.description))")
    #expect(dataset.record("below")?.fact("established")?.preferred == 1)
    expectSame(try twice(dataset))
  }
}
