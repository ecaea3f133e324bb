import Testing

@testable import Diagrams

@Suite struct LinksTests {
  @Test(arguments: [
    "https://example.org/a?b=1&c=2#d", "HTTP://example.org", "mailto:a@example.org", "#top", "a/b.html", "../x", "/y:z",
    "?q=a:b", "#a:b", "страница.html",
  ]) func safe(link: String) { #expect(Links.safe(link) == link) }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "ftp://example.org", "java\u{0}script:x", "", "a b", "\u{202E}https://x",
  ]) func unsafe(link: String) { #expect(Links.safe(link) == nil) }
}
