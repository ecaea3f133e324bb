import Testing

@testable import Relations

struct WrappingTests {
  private static func wrap(_ text: Text, _ width: Int?) -> [String] {
    StyledLine(text).wrapped(to: width).map { $0.rendered(colour: false) }
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one two three", 13, ["one two three"]),
    ("one  two   three", 8, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("to abcdefghij", 4, ["to", "abcd", "efgh", "ij"]), ("iis-agreement-2009", 15, ["iis-agreement-", "2009"]),
    ("a-bcdefghijkl", 8, ["a-bcdefg", "hijkl"]), ("上海合作组织", 5, ["上海", "合作", "组织"]),
    ("上海", 1, ["上", "海"]), ("", 4, [""]), ("     ", 2, []),
    ("a e\u{301}e\u{301}e\u{301}", 3, ["a", "e\u{301}e\u{301}e\u{301}"]),
  ])
  func breaksAtSpaces(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Self.wrap(Text(text), width) == lines)
  }

  @Test func keepsReferencesWithTheirWord() {
    #expect(Self.wrap("signed in 2009" + .sources([1, 12]), 12) == ["signed in", "2009[1][12]"])
  }

  @Test func leavesALineWholeWithoutAWidth() {
    #expect(Self.wrap("one  two", nil) == ["one  two"])
  }

  @Test(arguments: 1...30)
  func losesNothingAndFits(_ width: Int) {
    let text = "The Agreement of 16 June 2009 [S001] 上海合作组织成员国 https://www.example.org/a-long-path/of/it ends."
    let lines = StyledLine(Text(text)).wrapped(to: width)
    #expect(lines.allSatisfy { $0.width <= max(width, 2) })
    let letters = lines.map { $0.rendered(colour: false) }.joined().filter { $0 != " " }
    #expect(letters == text.filter { $0 != " " })
  }
}
