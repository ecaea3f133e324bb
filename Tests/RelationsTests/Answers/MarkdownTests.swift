import Testing

@testable import Relations

struct MarkdownTests {
  @Test(arguments: [
    ("a|b", #"a\|b"#), ("*x* _y_ snake_case", #"\*x\* \_y\_ snake_case"#), ("<b> & [c](d)", #"\<b\> \& \[c\](d)"#),
    ("2017~", #"2017\~"#), ("back\\slash `tick` $5", #"back\\slash \`tick\` \$5"#), ("two\nlines", "two lines"),
    ("- point", "- point"),
  ])
  func escapesMarkup(_ words: String, _ markdown: String) {
    #expect(Markdown.escaped(words) == markdown)
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("=== ", #"\=== "#), ("12. a", #"12\. a"#),
    ("12) a", #"12\) a"#), ("2009 was", "2009 was"), ("> a", #"\> a"#),
  ])
  func escapesBeginnings(_ words: String, _ markdown: String) {
    #expect(Markdown.escaped(words, atStart: true) == markdown)
  }

  @Test(arguments: [
    ("id", "`id`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a``b`c", "```a``b`c```"), ("", ""), ("a|b", "`a|b`"),
  ])
  func fencesCode(_ words: String, _ markdown: String) {
    #expect(Markdown.code(words) == markdown)
  }

  @Test(arguments: [
    ("https://e.org/a_b", "https://e.org/a_b", "<https://e.org/a_b>"),
    ("a*b", "https://e.org/(x y)|z", #"[a\*b](<https://e.org/(x%20y)%7Cz>)"#),
    ("x", "javascript:alert(1)", "x"), ("x", "HTTPS://e.org/<>", "[x](<HTTPS://e.org/%3C%3E>)"),
  ])
  func linksToTheWebAlone(_ words: String, _ url: String, _ markdown: String) {
    #expect(Markdown.link(words, url: url) == markdown)
  }

  @Test func leavesEmptyEmphasisOut() {
    #expect(Markdown.strong("a*b") == #"**a\*b**"#)
    #expect(Markdown.strong(" ") == " ")
  }
}
