import Testing

@testable import Relations

struct FootnotesTests {
  @Test func numbersSourcesAsTheyCome() {
    var notes = Footnotes()
    #expect(notes.cite(["S004", "S001"]) == .sources([1, 2]))
    #expect(notes.cite(["S001", "S002", "S001"]) == .sources([2, 3]))
    #expect(notes.cite([String]()).isEmpty)
    #expect(notes.ids == ["S004", "S001", "S002"])
  }
}
