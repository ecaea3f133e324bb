import Testing

@testable import Relations

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("é", 1), ("e\u{301}", 1), ("ШОС", 3), ("上海", 4), ("ｶ", 1), ("Ａ", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("👩‍🚀", 2), ("🇨🇳", 2), ("❤\u{FE0F}", 2), ("a\u{200B}b", 2), ("العربية", 7),
    ("مُ", 1), ("—", 1), ("かな。", 6),
  ])
  func countsColumns(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\tb", "a b"), ("a\n\nb", "a  b"),
    ("\u{1B}[31mred", "\u{FFFD}[31mred"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("ШОС", "ШОС"), ("a\u{2028}b", "a b"), ("nul\u{0}", "nul\u{FFFD}"),
  ])
  func letsNothingRuleTheTerminal(_ text: String, _ shown: String) {
    #expect(text.printable == shown)
  }
}
