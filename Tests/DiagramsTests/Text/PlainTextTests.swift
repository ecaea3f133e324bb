import Testing

@testable import Diagrams

@Suite struct PlainTextTests {
  @Test func controlCharactersAreReplaced() {
    #expect(PlainText.line("a\u{0}b\u{1B}c\u{7F}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    #expect(PlainText.line("\u{202E}x\u{2066}") == "\u{FFFD}x\u{FFFD}")
  }

  @Test func linesBreakAtEveryKindOfNewline() {
    #expect(PlainText.lines("a\nb\r\nc\td") == ["a", "b", "c d"])
    #expect(PlainText.lines("plain") == ["plain"])
  }
}
