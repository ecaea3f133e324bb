import Foundation
import Testing

/// Documents whose marked regions are kept true.
struct EmbedTests {
  private static let graph = Program.root.appending(path: "Graph/sco").path

  private func embed(_ document: String, _ file: String = "d.md", _ more: [String] = []) throws -> (
    result: Program.Result, text: String, names: [String]
  ) {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(document, to: file)
    let result = try Program.run(["embed", file, "-g", Self.graph] + more, in: scratch.url)
    return (result, try scratch.text(file), scratch.names)
  }

  private static let questions = [
    "parties iis-agreement-2009 --as table", "lineage iis-plan-2022-2023 --up", "members sco --on 2017-06-08 --as list",
    "path uzbekistan un --as sentence", "rank --by degree --select kind:body --columns rank,name --as table",
    "participation belarus --instrument iis-agreement-2009", "timeline --of sco-expert-group-on-iis --latest 1",
    "sql \"SELECT state_name FROM party WHERE instrument = 'iis-agreement-2009'\"",
  ]

  @Test(arguments: [("d.md", "<!--", " -->"), ("d.html", "<!--", " -->"), ("d.adoc", "//", ""), ("d.tex", "%", "")])
  func questionsInTheWordsOfTheCommandLine(file: String, open: String, close: String) throws {
    let document = Self.questions.map { "\(open) stemma: \($0)\(close)\n\(open) /stemma\(close)\n" }.joined(
      separator: "\n")
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(document, to: file)
    func run(_ more: String...) throws -> Program.Result {
      try Program.run(["embed", file, "-g", Self.graph] + more, in: scratch.url)
    }
    let stale = try run("--check")
    #expect(stale.status == 1 && stale.errors.contains("\(file):1:1: warning: what stands here"), "\(stale.errors)")
    #expect(try scratch.text(file) == document)
    let first = try run()
    #expect(first.status == 0, "\(first.errors)")
    let text = try scratch.text(file)
    #expect(text.contains("China") && text.count > 3 * document.count)
    #expect(try run("--check").status == 0)
    #expect(try run().status == 0)
    #expect(try scratch.text(file) == text)
  }

  @Test func picturesInTheTextAndBesideIt() throws {
    let (result, text, names) = try embed(
      """
      <!-- stemma: draw rats -->
      <!-- /stemma -->

      <!-- stemma: draw --around sco-rats -o pictures/rats.svg -->
      <!-- /stemma -->

      """)
    #expect(result.status == 0, "\(result.errors)")
    #expect(names == ["d.md", "pictures"])
    #expect(text.contains("<figure>\n<svg") && text.contains("</figcaption>\n</figure>"))
    #expect(text.contains("](<pictures/rats.svg>)"))
  }

  /// Documents and pictures are written all, or none of them.
  @Test func oneFileThatCannotBeWrittenLeavesAllAsTheyWere() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let first = "<!-- stemma: list states --as list -->\n<!-- /stemma -->\n"
    try scratch.write(first, to: "a.md")
    try scratch.write("<!-- stemma: draw rats -o new/deep/x.svg -->\n<!-- /stemma -->\n", to: "b.md")
    try scratch.write("<!-- stemma: draw rats -o taken/x.svg -->\n<!-- /stemma -->\n", to: "c.md")
    // A file where a folder is needed; then a picture's name that is a folder.
    try scratch.write("", to: "taken")
    let inFile = try Program.run(["embed", "a.md", "b.md", "c.md", "-g", Self.graph], in: scratch.url)
    #expect(inFile.status == 74, "\(inFile.errors)")
    #expect(scratch.names == ["a.md", "b.md", "c.md", "taken"])
    #expect(try scratch.text("a.md") == first)
    try FileManager.default.removeItem(at: scratch.url.appending(path: "taken"))
    #expect(try Program.run(["embed", "a.md", "b.md", "c.md", "-g", Self.graph], in: scratch.url).status == 0)
    #expect(scratch.names == ["a.md", "b.md", "c.md", "new", "taken"])
  }

  @Test func intoAnotherFile() throws {
    let document = "<!-- stemma: list states --as list -->\n<!-- /stemma -->\n"
    let (result, text, names) = try embed(document, "d.md", ["-o", "out.md"])
    #expect(result.status == 0 && text == document && names == ["d.md", "out.md"], "\(result.errors)")
    let (shown, same, _) = try embed(document, "d.md", ["-o", "-"])
    #expect(shown.output.contains("China") && same == document)
    #expect(try embed(document, "d.md", ["-o", "x.md", "--check"]).result.status == 64)
    #expect(try Program.run(["embed", "a.md", "b.md", "-o", "c.md"]).status == 64)
  }

  @Test func whatIsNoWordDocument() throws {
    let (result, text, _) = try embed("text", "d.docx")
    #expect(result.status == 65 && text == "text")
    #expect(result.errors == "d.docx: error: is no Word document: it is no ZIP archive  [unreadable]\n")
  }

  @Test(arguments: [
    (
      "<!-- stemma: lineag sco -->\n<!-- /stemma -->",
      "d.md:1:1: error: no question begins with 'lineag'; did you mean 'lineage'?"
    ),
    ("<!-- stemma: rename a b -->\n<!-- /stemma -->", "no question begins with 'rename'"),
    ("<!-- stemma: lineage sc0 -->\n<!-- /stemma -->", "d.md:1:1: error:"),
    ("<!-- stemma: rank --by -->\n<!-- /stemma -->", "d.md:1:1: error:"),
    ("<!-- stemma: list states --as poem -->\n<!-- /stemma -->", "--as is one of"),
    ("<!-- stemma: list states -->", "[broken-mark]"),
  ])
  func wrongDocuments(document: String, words: String) throws {
    let (result, text, _) = try embed(document)
    #expect(result.status == 65 && result.errors.contains(words), "\(result.errors)")
    #expect(text == document)
  }

  @Test func noAnswerIsSaid() throws {
    let (result, text, _) = try embed("<!-- stemma: path naiis china -->\n<!-- /stemma -->\n")
    #expect(result.status == 1 && result.errors.contains("[no-answer]") && text.contains("No way is recorded"))
  }

  @Test func ourOwnDocumentsAreTrue() throws {
    let guides = try FileManager.default.contentsOfDirectory(atPath: Program.root.appending(path: "docs").path)
      .filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
    #expect(guides.contains("docs/questions.md"))
    let result = try Program.run(["embed", "--check", "README.md", "Output/README.md"] + guides)
    #expect(result.status == 0, "\(result.errors)")
  }
}
