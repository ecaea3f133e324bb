import Testing

@testable import Relations

struct TextTests {
  @Test func isJoinedOfPieces() {
    var text: Text = "plain \(1 + 1) "
    text += .strong("strong")
    #expect(text.pieces == [.plain("plain 2 "), .strong("strong")])
    #expect(
      [text, "end"].joined(separator: ", ").pieces == [
        .plain("plain 2 "), .strong("strong"), .plain(", "), .plain("end"),
      ])
    #expect(Text("").isEmpty)
    #expect(Text.sources([]).isEmpty)
    #expect(Text.link(url: "https://e.org").pieces == [.link("https://e.org", url: "https://e.org")])
  }
}
