import Foundation
import Testing

@testable import Pages

struct DocumentLanguageTests {
  @Test func listNamesEveryFile() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Sources/Pages/Embedding/Languages").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(documentLanguages.map { "\(type(of: $0)).swift" }.sorted() == files.sorted())
    let endings = documentLanguages.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }

  /// What is written as plain words is read as such: nothing in it is markup.
  @Test(arguments: documentLanguages.indices)
  func plainWordsAreNoMarkup(index: Int) {
    let markup = documentLanguages[index].markup
    #expect(markup.plain("Treaty of 1992") == "Treaty of 1992")
    let safe = markup.link("x", to: "javascript:alert(1)")
    #expect(safe == markup.plain("x"))
    #expect(markup.link("x", to: "https://a.org/(b)?c=1&d=2").contains("https://a.org/"))
  }

  @Test func laTeXAndAsciiDocEscapeTheirOwn() {
    #expect(
      LaTeX().plain("50 % of $1_x {y} \\z ~ ^ # &")
        == "50 \\% of \\$1\\_x \\{y\\} \\textbackslash{}z \\textasciitilde{} \\textasciicircum{} \\# \\&")
    #expect(AsciiDoc().plain("a *b* _c_ <<d>> {e}") == "a &#42;b&#42; &#95;c&#95; &#60;&#60;d&#62;&#62; &#123;e&#125;")
    #expect(HyperText().plain("<b> & \"c\"") == "&lt;b&gt; &amp; &quot;c&quot;")
  }
}
