import Foundation
import Testing

/// Documents that answers were set into, as the programs that print them read them: the recipe of `docs/embed.md`.
@Suite(.enabled(if: Renderer.areInstalled(.pandoc, .rsvg, .textOfPDF))) struct EmbeddedDocumentTests {
  private static let questions = ["parties iis-agreement-2009", "lineage iis-plan-2022-2023 --up --as list"]

  /// A folder with a document in which the questions, and a linked picture, have been answered.
  private func filled(_ file: String, _ open: String, _ close: String, picture: String, frame: (String) -> String)
    throws -> Scratch
  {
    let scratch = try Scratch()
    let asked = Self.questions + ["draw rats -o \(picture)"]
    let regions = asked.map { "\(open) stemma: \($0)\(close)\n\(open) /stemma\(close)\n" }.joined(separator: "\n")
    try scratch.write(frame(regions), to: file)
    let graph = Program.root.appending(path: "Graph/sco").path
    let result = try Program.run(["embed", file, "-g", graph], in: scratch.url)
    #expect(result.status == 0, "\(result.errors)")
    return scratch
  }

  /// The commands of `docs/embed.md` that make a document of this ending.
  private func recipe(for ending: String) throws -> [String] {
    let page = try String(contentsOf: Program.root.appending(path: "docs/embed.md"), encoding: .utf8)
    let line = page.split(separator: "\n").first { $0.hasPrefix("pandoc ") && $0.hasSuffix("." + ending) }
    return try #require(line).split(separator: " ").dropFirst().map(String.init)
  }

  private func expectAnswers(in text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Kazakhstan") && words.contains("S001"), "\(words.prefix(2000))")
    // A footnote tells of a source, and no mark of a language is left in the text.
    #expect(!words.contains("[^stemma") && !words.contains("footnote") && !words.contains("textbf"))
  }

  @Test(.enabled(if: Renderer.libreOffice.isInstalled)) func markdownToWord() throws {
    let scratch = try filled("report.md", "<!--", " -->", picture: "pictures/rats.svg") { "# Report\n\n" + $0 }
    defer { scratch.remove() }
    try Renderer.pandoc.run(recipe(for: "docx"), in: scratch)
    let listed = try Renderer(name: "python3").run(["-m", "zipfile", "-l", "report.docx"], in: scratch)
    #expect(listed.contains("word/footnotes.xml") && listed.contains(".svg"))
    // The pixels that older programs show stand beside the drawing.
    #expect(listed.contains(".png"), "\(listed)")
    try Renderer.libreOffice.run(["--headless", "--convert-to", "pdf", "report.docx"], in: scratch)
    expectAnswers(in: try scratch.text(ofPDF: "report.pdf"))
  }

  @Test(.enabled(if: Renderer.latex.isInstalled)) func markdownToPDF() throws {
    let scratch = try filled("report.md", "<!--", " -->", picture: "pictures/rats.svg") { "# Report\n\n" + $0 }
    defer { scratch.remove() }
    try Renderer.pandoc.run(recipe(for: "pdf"), in: scratch)
    expectAnswers(in: try scratch.text(ofPDF: "report.pdf"))
  }

  @Test(.enabled(if: Renderer.latex.isInstalled)) func laTeX() throws {
    let scratch = try filled("report.tex", "%", "", picture: "rats.pdf") { regions in
      """
      \\documentclass{article}
      \\usepackage[T1]{fontenc}
      \\usepackage{graphicx}
      \\usepackage{longtable}
      \\usepackage{hyperref}
      \\begin{document}
      \(regions)
      \\end{document}

      """
    }
    defer { scratch.remove() }
    try Renderer.latex.run(["-interaction=nonstopmode", "-halt-on-error", "report.tex"], in: scratch)
    expectAnswers(in: try scratch.text(ofPDF: "report.pdf"))
  }
}
