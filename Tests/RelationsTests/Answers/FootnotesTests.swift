import Testing

@testable import Relations

struct FootnotesTests {
  @Test func numbersSourcesAsTheyCome() throws {
    var notes = Footnotes(of: try Graphs.dataset(""))
    #expect(notes.cite(["S004", "S001"]) == .sources([1, 2]))
    #expect(notes.cite(["S001", "S002", "S001"]) == .sources([2, 3]))
    #expect(notes.cite([String]()).isEmpty)
    #expect(notes.witnesses == [["S004"], ["S001"], ["S002"]])
  }

  @Test func oneWitnessHasOneNumber() throws {
    let copies =
      "sources: { c1: { title: A, copy-of: s1 }, c2: { title: B, copy-of: c1 }, c3: { title: C, copy-of: s2 } }"
    let dataset = try Graphs.dataset(copies)
    var notes = Footnotes(of: dataset)
    #expect(notes.cite(["c2", "s2", "s1", "c3"]) == .sources([1, 2]))
    #expect(notes.witnesses == [["c2", "s1"], ["s2", "c3"]])
    #expect(
      dataset.lines(of: notes).map(\.text) == ["B (copy of c1, also as s1)", "Second (also as c3)"])
  }
}
