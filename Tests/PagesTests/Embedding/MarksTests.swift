import Relations
import Testing

@testable import Pages

struct MarksTests {
  private func marks(_ text: String, _ language: any DocumentLanguage = Markdown()) -> Marks {
    Marks(
      in: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), of: language, file: "d.md")
  }

  @Test(arguments: [
    ("Markdown", "<!-- stemma: list states -->", "<!-- /stemma -->"),
    ("Markdown", "<!--stemma: list   states-->", "<!--/stemma-->"),
    ("HTML", "<!-- stemma: list states -->", "<!-- /stemma -->"),
    ("AsciiDoc", "// stemma: list states", "// /stemma"), ("LaTeX", "  % stemma: list states  ", "%/stemma"),
  ])
  func regions(name: String, begin: String, end: String) throws {
    let language = try #require(documentLanguages.first { $0.name == name })
    let found = marks("a\n\(begin)\nold\nmore\n\(end)\nb", language)
    #expect(found.findings.isEmpty)
    #expect(found.regions.map(\.words) == [["list", "states"]] && found.regions.map(\.lines) == [2..<4])
    #expect(found.regions.map(\.position.line) == [2])
  }

  @Test(arguments: [
    ("<!-- stemma: list -->", "d.md:1:1: error: this mark has no end"),
    ("x\n  <!-- /stemma -->", "d.md:2:3: error: here ends a region that no mark begins"),
    ("<!-- stemma: list -->\n<!-- stemma: find -->\n<!-- /stemma -->", "d.md:2:1: error: a mark stands within another"),
    ("<!-- stemma: list --> x\n<!-- /stemma -->", "d.md:1:1: error: a mark stands on a line of its own"),
    ("<!-- stemma:  -->\n<!-- /stemma -->", "d.md:1:1: error: this mark names no question"),
    ("<!-- stemma: find 'a b -->\n<!-- /stemma -->", "d.md:1:1: error: a quotation mark"),
    ("<!-- stemma: list -->\n<!-- /stemma: list -->", "d.md:2:1: error: '<!-- /stemma -->' ends a region"),
  ])
  func brokenMarks(text: String, message: String) {
    let findings = marks(text).findings.map(\.description)
    #expect(findings.contains { $0.hasPrefix(message) }, "\(findings)")
    #expect(findings.allSatisfy { $0.hasSuffix("[broken-mark]") })
  }

  @Test func listingsShowMarksAndAreNone() {
    let example = "<!-- stemma: list -->\n<!-- /stemma -->"
    #expect(marks("```html\n\(example)\n```\n\(example)").regions.map(\.position.line) == [5])
    #expect(marks("~~~~\n```\n\(example)\n~~~~\n\(example)").regions.map(\.position.line) == [6])
    #expect(marks("----\n// stemma: list\n// /stemma\n----\n", AsciiDoc()).regions.isEmpty)
    #expect(marks("\\begin{verbatim}\n% stemma: list\n% /stemma\n\\end{verbatim}", LaTeX()).regions.isEmpty)
    // A fence that stands in a region is what was written there.
    #expect(marks("<!-- stemma: list -->\n```\n<!-- /stemma -->\n\(example)").regions.count == 2)
  }

  @Test func wordsAsAShellReadsThem() {
    #expect(Marks.words(of: " find  'a b' \"c d\"e --x='1 2' ") == ["find", "a b", "c de", "--x=1 2"])
    #expect(Marks.words(of: "") == [] && Marks.words(of: "''") == [""] && Marks.words(of: "'") == nil)
  }
}
