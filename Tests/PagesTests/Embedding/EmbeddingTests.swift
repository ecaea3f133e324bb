import Foundation
import Relations
import Testing

@testable import Pages

struct EmbeddingTests {
  private static let answer = Answer(
    value: [],
    table: Table(
      columns: [.init("id"), .init("count", alignment: .right)],
      rows: [[.code("a|b"), "1"], ["<b> & _x_ #1 $2 % {c} \\d", Text("2 ") + .sources([2])]]),
    blocks: [
      .heading("Head"), .paragraph("Two are known."),
      .list([
        .init(Text("One ") + .sources([1]), items: [.init("Under *it*")]), .init(Text("Two ") + .sources([1, 2])),
      ]),
      .fields([.init("name", ["A", .link("B", url: "https://b.org/x_y?z=%20#q")])]),
    ],
    sources: [
      .init(id: "s1", text: "First, 2020", url: "https://a.org/1"), .init(id: "s2", text: "Second [copy of x]"),
    ], context: [.init("as-of", "2012")])

  private func filled(
    _ text: String, file: String = "d.md",
    _ content: @escaping ([String]) throws -> Embedding.Content = { words in
      .answer(EmbeddingTests.answer, AnswerShape(rawValue: words.last ?? "") ?? .answer)
    }
  ) throws -> (text: String, embedding: Embedding) {
    let embedding = try Embedding(of: Array(text.utf8), file: file, ask: content)
    return (String(decoding: embedding.bytes, as: UTF8.self), embedding)
  }

  private static let comments = [
    ("d.md", "<!-- stemma: q %@ -->", "<!-- /stemma -->"), ("d.html", "<!-- stemma: q %@ -->", "<!-- /stemma -->"),
    ("d.adoc", "// stemma: q %@", "// /stemma"), ("d.tex", "% stemma: q %@", "% /stemma"),
  ]

  private func document(_ file: String, _ shapes: [String]) -> String {
    let (_, begin, end) = Self.comments.first { $0.0 == file }!
    return shapes.map { "before\n" + begin.replacing("%@", with: $0) + "\n" + end + "\nafter\n" }.joined()
  }

  @Test(arguments: ["d.md", "d.html", "d.adoc", "d.tex"], AnswerShape.allCases)
  func fillingTwiceChangesNothing(file: String, shape: AnswerShape) throws {
    let (once, first) = try filled(document(file, [shape.rawValue, "table"]), file: file)
    #expect(first.findings.isEmpty && first.stale.count == 2)
    let (twice, second) = try filled(once, file: file)
    #expect(twice == once && second.stale.isEmpty)
    #expect(once.hasPrefix("before\n") && once.hasSuffix("\nafter\n"))
  }

  @Test func markdown() throws {
    let (text, _) = try filled(document("d.md", ["answer", "table", "sentence"]))
    #expect(
      text.contains(
        """
        **Head**

        Two are known.

        - One [^stemma-s1]
          - Under \\*it\\*
        - Two [^stemma-s1] [^stemma-s2]

        - **name**: A; [B](<https://b.org/x_y?z=%20#q>)

        As of: 2012.

        [^stemma-s1]: `s1` First, 2020, [https://a.org/1](<https://a.org/1>)
        [^stemma-s2]: `s2` Second \\[copy of x\\]

        <!-- /stemma -->
        """))
    #expect(text.contains("| id | count |\n| --- | --: |\n| `a\\|b` | 1 |\n| \\<b\\> \\& "))
    // Told once in a document, wherever it is referred to first.
    #expect(text.components(separatedBy: "[^stemma-s1]:").count == 2)
    #expect(
      text.contains("One [^stemma-s1]. Under \\*it\\*. Two [^stemma-s1] [^stemma-s2].")
        || text.contains("One [^stemma-s1]."))
  }

  @Test func html() throws {
    let (text, _) = try filled(document("d.html", ["answer", "table"]), file: "d.html")
    #expect(
      text.contains(
        "<ul>\n<li>One <sup><a href=\"#stemma-source-1\">[1]</a></sup>\n<ul>\n<li>Under *it*</li>\n</ul>\n</li>"))
    #expect(text.contains("<li id=\"stemma-source-2\" value=\"2\"><code>s2</code> Second [copy of x]</li>"))
    #expect(text.contains("<td>&lt;b&gt; &amp; _x_ #1 $2 % {c} \\d</td>"))
    #expect(text.components(separatedBy: "id=\"stemma-source-1\"").count == 2)
    let opened = ["ul", "li", "table", "ol"].map { text.components(separatedBy: "<\($0)").count }
    let closed = ["ul", "li", "table", "ol"].map { text.components(separatedBy: "</\($0)>").count }
    #expect(opened == closed)
  }

  @Test func asciiDoc() throws {
    let (text, _) = try filled(document("d.adoc", ["answer", "table"]), file: "d.adoc")
    #expect(text.contains("* One footnote:stemma-1[``s1`` First, 2020"))
    #expect(text.contains("* Two footnote:stemma-1[] footnote:stemma-2["))
    #expect(text.contains("** Under &#42;it&#42;"))
    #expect(text.contains("[cols=\"<2,>1\",options=\"header\"]\n|===\n|id |count\n"))
  }

  @Test func laTeX() throws {
    let (text, _) = try filled(document("d.tex", ["answer", "table"]), file: "d.tex")
    #expect(text.contains("\\item {}One \\footnote{\\label{stemma:1}\\texttt{s1} First, 2020"))
    #expect(text.contains("\\textsuperscript{\\ref{stemma:1}}"))
    #expect(
      text.contains("\\href{https://b.org/x\\_y?z=\\%20\\#q}{B}")
        || text.contains("\\href{https://b.org/x_y?z=\\%20\\#q}{B}"))
    #expect(text.contains("\\textless{}b\\textgreater{} \\& \\_x\\_ \\#1 \\$2 \\% \\{c\\} \\textbackslash{}d"))
    #expect(
      text.components(separatedBy: "\\begin{itemize}").count == text.components(separatedBy: "\\end{itemize}").count)
  }

  @Test func nothingElseChangesByAByte() throws {
    let text = "\u{FEFF}a \t\r\n<!-- stemma: q list -->\r\nold\r\n<!-- /stemma -->\r\nb\n\n\nc"
    let (new, _) = try filled(text)
    #expect(
      new.hasPrefix("\u{FEFF}a \t\r\n<!-- stemma: q list -->\r\n") && new.hasSuffix("<!-- /stemma -->\r\nb\n\n\nc"))
    // Lines of the region end as that of the mark does.
    let region = new.components(separatedBy: "stemma: q list -->\r\n")[1].components(separatedBy: "<!-- /stemma")[0]
    #expect(region.components(separatedBy: "\n").dropLast().allSatisfy { $0.hasSuffix("\r") })
    #expect(try filled("no marks\r\n\n").text == "no marks\r\n\n")
  }

  @Test func indentedRegionsStayInTheirPoint() throws {
    let (text, _) = try filled("- point\n\n  <!-- stemma: q list -->\n  <!-- /stemma -->\n")
    #expect(text.contains("\n  - One [^stemma-s1]\n    - Under"))
  }

  @Test func wrongQuestionsAreToldAtTheirMarksAndChangeNothing() throws {
    let text = "x\n" + document("d.md", ["list"]) + " <!-- stemma: nonsense -->\n<!-- /stemma -->\n"
    let (new, embedding) = try filled(text) { words in
      if words == ["nonsense"] { throw QuestionError("no question begins with 'nonsense'") }
      return .answer(Self.answer, .list)
    }
    #expect(new == text)
    #expect(
      embedding.findings.map(\.description) == ["d.md:6:2: error: no question begins with 'nonsense'  [bad-question]"])
    #expect(throws: QuestionError.self) { try filled("x", file: "d.odt") }
  }

  /// A sentence that ends before its references is not ended again.
  @Test func sentencesEndOnce() throws {
    let answer = Answer(
      value: [], table: Table(columns: [], rows: []),
      blocks: [.paragraph(Text("It is so. ") + .sources([1])), .paragraph(Text("So too ") + .sources([1]))],
      sources: [.init(id: "s1", text: "First")])
    let (text, _) = try filled(document("d.md", ["sentence"])) { _ in .answer(answer, .sentence) }
    #expect(text.contains("\nIt is so. [^stemma-s1] So too [^stemma-s1].\n"))
  }

  @Test func emptyAnswersAreFilledInAndTold() throws {
    let (text, embedding) = try filled(document("d.md", ["list"])) { _ in
      .answer(Answer(value: [], table: Table(columns: [], rows: []), blocks: [.paragraph("None.")]), .answer)
    }
    #expect(text.contains("\nNone.\n") && embedding.findings.map(\.code) == ["no-answer"])
  }

  @Test func whatIsStaleIsTold() throws {
    let (fresh, _) = try filled(document("d.md", ["list"]))
    let (_, embedding) = try filled(fresh.replacing("One", with: "Eins"))
    #expect(embedding.stale.count == 1)
    #expect(embedding.stale[0].description.contains("was '- Eins [^stemma-s1]', is '- One [^stemma-s1]'"))
  }

  @Test(arguments: ["d.md", "d.html", "d.adoc", "d.tex"])
  func pictures(file: String) throws {
    func picture(_ linked: String?) -> Embedding.Content {
      .picture(
        .init(
          title: "Ti<t>le", alternative: "Shows \"a\".", svg: "<svg>\n\n</svg>\n", file: linked, data: "abc",
          part: .init(svg: [], width: 1, height: 1) { _ in [] }))
    }
    let linked = try filled(document(file, ["x"]), file: file) { _ in picture("pictures/a b.png") }
    #expect(linked.embedding.findings.isEmpty && linked.text.contains("pictures/a"))
    #expect(linked.text.contains("data: abc"))
    let inline = try filled(document(file, ["x"]), file: file) { _ in picture(nil) }
    if file == "d.tex" {
      #expect(inline.embedding.findings.map(\.code) == ["bad-question"])
    } else {
      #expect(inline.text.contains("<svg>\n</svg>") && inline.text.contains("le"))
    }
  }
}
