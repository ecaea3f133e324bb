import Testing

@testable import Relations

struct TextRendererTests {
  private static func show(_ blocks: [Answer.Block], width: Int? = nil, colour: Bool = false) -> String {
    Answer(value: [], table: Table(columns: [], rows: []), blocks: blocks)
      .rendered(as: .text, for: .init(width: width, colour: colour))
  }

  @Test func coloursOnlyIfAsked() {
    let blocks: [Answer.Block] = [
      .heading("Who"), .paragraph(.code("china") + " is " + .muted("old") + .link(url: "https://e.org")),
    ]
    #expect(
      Self.show(blocks, colour: true)
        == "\u{1B}[1mWho\u{1B}[0m\n\u{1B}[36mchina\u{1B}[0m is \u{1B}[2mold\u{1B}[0m\u{1B}[4mhttps://e.org\u{1B}[0m\n")
    #expect(Self.show(blocks) == "Who\nchina is oldhttps://e.org\n")
  }

  @Test func indentsWhatItWraps() {
    let item = Answer.Item("one two three four five", items: [.init("six seven eight nine ten")])
    #expect(
      Self.show([.list([item]), .fields([.init("name", ["one two three four", "five"])])], width: 20) == """
        - one two three four
          five
          - six seven eight
            nine ten

        name  one two three
              four
              five

        """)
  }

  @Test func standsHeadingsOverTheirBlocks() {
    #expect(
      Self.show([.heading("A"), .heading("B"), .paragraph("b"), .paragraph("c"), .heading("D")])
        == "A\n\nB\nb\n\nc\n\nD\n")
  }

  @Test func keepsAddressesWhole() {
    let url = "https://www.example.org/a/long/address"
    #expect(Self.show([.paragraph("See " + .link(url: url))], width: 20) == "See\n\(url)\n")
  }

  @Test func showsNothingATerminalWouldObey() {
    let text = Self.show([.heading("\u{1B}]0;x\u{7}"), .paragraph("a\u{1B}[2J\nb"), .fields([.init("\u{1B}c", [])])])
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text == "\u{FFFD}]0;x\u{FFFD}\na\u{FFFD}[2J b\n\n\u{FFFD}c\n")
  }
}
