import Foundation
import Testing

/// The ways into documents: Markdown and LaTeX, to PDF and to Word.
@Suite(.enabled(if: Renderer.areInstalled(.pandoc, .rsvg, .textOfPDF))) struct DocumentTests {
  /// A folder with the pictures as files of a kind, and a Markdown document that shows them.
  private func document(as ending: String) throws -> Scratch {
    let scratch = try Scratch()
    for picture in try Gallery.pictures() {
      try scratch.write(picture.svg, to: picture.name + ".svg")
      let file = "\(picture.name).\(ending)"
      if ending == "pdf" { try Renderer.rsvg.run(["--format=pdf", picture.name + ".svg", "-o", file], in: scratch) }
      if ending == "png" { try Renderer.rsvg.run(["--zoom=2", picture.name + ".svg", "-o", file], in: scratch) }
    }
    let names = try Gallery.pictures().map(\.name)
    try scratch.write("# Pictures\n\n" + names.map { "![The \($0)](\($0).\(ending))\n\n" }.joined(), to: "text.md")
    return scratch
  }

  private func expectLabels(inPDF name: String, _ scratch: Scratch) throws {
    let text = try scratch.text(ofPDF: name)
    for picture in try Gallery.pictures() { #expect(picture.missing(from: text) == [], "\(picture.name)") }
  }

  @Test(.enabled(if: Renderer.latex.isInstalled), arguments: ["svg", "pdf"])
  func markdownToPDF(ending: String) throws {
    let scratch = try document(as: ending)
    defer { scratch.remove() }
    try Renderer.pandoc.run(["text.md", "-o", "text.pdf"], in: scratch)
    try expectLabels(inPDF: "text.pdf", scratch)
  }

  @Test(.enabled(if: Renderer.latex.isInstalled)) func laTeX() throws {
    let scratch = try document(as: "pdf")
    defer { scratch.remove() }
    let room = "width=\\linewidth,height=0.9\\textheight,keepaspectratio"
    let figures = try Gallery.pictures().map { "\\includegraphics[\(room)]{\($0.name).pdf}\n\n" }.joined()
    try scratch.write(
      "\\documentclass{article}\n\\usepackage{graphicx}\n\\begin{document}\n\(figures)\\end{document}\n", to: "text.tex"
    )
    try Renderer.latex.run(["-interaction=nonstopmode", "-halt-on-error", "text.tex"], in: scratch)
    try expectLabels(inPDF: "text.pdf", scratch)
    // Through pandoc it comes to the same.
    try Renderer.pandoc.run(["text.tex", "-o", "by-pandoc.pdf"], in: scratch)
    try expectLabels(inPDF: "by-pandoc.pdf", scratch)
    try Renderer.pandoc.run(["text.tex", "-o", "text.docx"], in: scratch)
    let listed = try Renderer(name: "python3").run(["-m", "zipfile", "-l", "text.docx"], in: scratch)
    #expect(try listed.split(separator: "\n").count { $0.hasPrefix("word/media/") } == Gallery.pictures().count)
  }

  @Test(arguments: ["svg", "png"]) func markdownToWord(ending: String) throws {
    let scratch = try document(as: ending)
    defer { scratch.remove() }
    try Renderer.pandoc.run(["text.md", "-o", "text.docx"], in: scratch)
    let listed = try Renderer(name: "python3").run(["-m", "zipfile", "-l", "text.docx"], in: scratch)
    let media = listed.split(separator: "\n").filter { $0.hasPrefix("word/media/") && $0.contains("." + ending) }
    #expect(try media.count == Gallery.pictures().count, "\(listed)")
  }

  @Test(.enabled(if: Renderer.libreOffice.isInstalled)) func wordToPDF() throws {
    let scratch = try document(as: "svg")
    defer { scratch.remove() }
    try Renderer.pandoc.run(["text.md", "-o", "text.docx"], in: scratch)
    try Renderer.libreOffice.run(["--headless", "--convert-to", "pdf", "text.docx"], in: scratch)
    let images = try Renderer(name: "pdfimages").run(["-list", "text.pdf"], in: scratch)
    let text = try scratch.text(ofPDF: "text.pdf")
    for picture in try Gallery.pictures() { #expect(text.contains("The \(picture.name)")) }
    // It takes the drawing, or the pixels that pandoc puts beside it.
    let isDrawn = try Gallery.pictures().allSatisfy { $0.missing(from: text) == [] }
    #expect(try isDrawn || images.split(separator: "\n").count - 2 >= Gallery.pictures().count)
  }
}
