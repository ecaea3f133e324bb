import Testing

@testable import Relations

struct TableLayoutTests {
  private static func show(_ table: Table, _ limit: Int?) -> [String] {
    TableLayout(table: table, limit: limit).lines().map { $0.rendered(colour: false) }
  }

  @Test func wrapsTheWidestColumns() {
    #expect(
      Self.show(Sample.table, 34) == [
        "Id     Name                  Score",
        "china  People's Republic of    0.5",
        "       China",
        "un     United Nations, \"the  12.25",
        "       UN\" [2][1]",
      ])
  }

  @Test func alignsByWhatATerminalShows() {
    let table = Table(
      columns: [.init("a"), .init("b"), .init("c", alignment: .right)],
      rows: [["上海", "x", "1"], ["e\u{301}", "", "10"], ["ШОС", "y", ""]])
    #expect(Self.show(table, nil) == ["a     b   c", "上海  x   1", "e\u{301}        10", "ШОС   y"])
  }

  @Test func saysWhenThereIsNothing() {
    #expect(Self.show(Table(columns: [.init("a"), .init("b")], rows: []), 80) == ["a  b", "(none)"])
  }

  @Test(arguments: [24, 30, 34, 40, 47, 80])
  func staysWithinTheTerminal(_ limit: Int) {
    let lines = TableLayout(table: Sample.table, limit: limit).lines()
    #expect(lines.allSatisfy { $0.width <= limit })
    let letters = lines.map { $0.rendered(colour: false) }.joined().filter { $0 != " " }
    let whole = Self.show(Sample.table, nil).joined().filter { $0 != " " }
    #expect(letters.sorted() == whole.sorted())
  }

  @Test func givesEveryColumnALeastWidth() {
    let cell: Text = "abcdefghijkl"
    let table = Table(columns: [.init("a"), .init("b"), .init("c")], rows: [[cell, cell, cell]])
    #expect(
      Self.show(table, 20) == ["a         b         c", "abcdefgh  abcdefgh  abcdefgh", "ijkl      ijkl      ijkl"])
  }

  @Test func breaksNoWordThatThereIsRoomFor() {
    let table = Table(
      columns: [.init("kind"), .init("name"), .init("story")],
      rows: [["instrument-of-accession", "A name of many words", "A story that goes on and on, and then on again"]])
    let lines = Self.show(table, 60)
    #expect(lines.allSatisfy { $0.count <= 60 } && lines.contains { $0.hasPrefix("instrument-of-accession  ") })
  }
}
