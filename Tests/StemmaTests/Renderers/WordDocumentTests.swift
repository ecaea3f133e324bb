import Foundation
import Testing

/// Word documents that answers were set into, as other programs write and read them.
@Suite(.enabled(if: Renderer.areInstalled(.pandoc, .rsvg, .libreOffice, .textOfPDF))) struct WordDocumentTests {
  private static let graph = ["-g", Program.root.appending(path: "Graph/sco").path]

  private static let report = """
    # Report

    Before it, with a note[^1].

    [^1]: A note of mine.

    {{stemma: draw rats}}

    Between them.

    {{stemma: parties iis-agreement-2009 --on 2010 --as table}}

    {{stemma: path uzbekistan un}}

    {{stemma: path uzbekistan un --as sentence}}

    {{stemma: draw --around sco-rats --depth 1 --title "Around the Structure"}}

    Last[^2].

    [^2]: Another note of mine.

    """

  /// A folder with a document as a program writes it, `report.docx`.
  private func report(by program: String) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.report, to: "report.md")
    if program == "pandoc" {
      try Renderer.pandoc.run(["report.md", "-o", "report.docx"], in: scratch)
    } else {
      try Renderer.pandoc.run(["report.md", "-o", "report.odt"], in: scratch)
      try Renderer.libreOffice.run(["--headless", "--convert-to", "docx", "report.odt"], in: scratch)
    }
    return scratch
  }

  private func embed(_ scratch: Scratch, _ words: String...) throws -> Program.Result {
    try Program.run(["embed"] + words + Self.graph, in: scratch.url)
  }

  @Test(arguments: ["pandoc", "LibreOffice"])
  func filledAndRead(program: String) throws {
    let scratch = try report(by: program)
    defer { scratch.remove() }
    let old = try Data(contentsOf: scratch.url.appending(path: "report.docx"))
    let stale = try embed(scratch, "report.docx", "--check")
    #expect(
      stale.status == 1 && stale.errors.contains("'{{stemma: draw rats}}': warning: what stands here"),
      "\(stale.errors)")
    let filled = try embed(scratch, "report.docx", "-o", "full.docx")
    #expect(filled.status == 0, "\(filled.errors)")
    #expect(try Data(contentsOf: scratch.url.appending(path: "report.docx")) == old)
    let new = try Data(contentsOf: scratch.url.appending(path: "full.docx"))
    #expect(try embed(scratch, "report.docx", "-o", "again.docx").status == 0)
    #expect(try Data(contentsOf: scratch.url.appending(path: "again.docx")) == new)
    #expect(try embed(scratch, "full.docx").status == 0)
    #expect(try Data(contentsOf: scratch.url.appending(path: "full.docx")) == new, "a second time nothing changes")
    // Another reader of archives finds all of it whole.
    try Renderer(name: "python3").run(["-m", "zipfile", "-t", "full.docx"], in: scratch)

    try expectPythonReads("full.docx", in: scratch)
    try Renderer.libreOffice.run(["--headless", "--convert-to", "pdf", "full.docx"], in: scratch)
    let words = try scratch.text(ofPDF: "full.pdf").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for told in [
      "Figure 1: The Regional Anti-Terrorist Structure and its bodies", "Between them.", "kazakhstan signatory",
      "Uzbekistan is a member of SCO, since 15 June 2001", "SCO cooperates with UN", "Figure 2: Around the Structure",
      "S001 United Nations Institute for Disarmament Research",
    ] { #expect(words.contains(told), "\(told) in \(words)") }
    #expect(!words.contains("stemma"), "marks are not printed")
    // LibreOffice sets the author's last note under its own number, behind those of the answers.
    #expect(words.firstRange(of: "mea-brief")!.lowerBound < words.firstRange(of: "Another note of mine.")!.lowerBound)
  }

  /// A template that Word wrote, without footnotes and lists, with marks in a cell, over runs, in a title and on a wide page.
  @Test(.enabled(if: Renderer(name: "python").isInstalled)) func templateOfWord() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let scripts = Program.root.appending(path: "Scripts/renderers").path
    try Renderer.python([scripts + "/make_word.py", "report.docx"], in: scratch)
    let filled = try embed(scratch, "report.docx")
    #expect(filled.status == 0, "\(filled.errors)")
    #expect(try embed(scratch, "report.docx", "--check").status == 0)
    let json = try Renderer.python([scripts + "/word.py", "report.docx"], in: scratch)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let paragraphs = try #require(read["paragraphs"] as? [[String]])
    // The mark in the style of a title has lost it, and what is set behind it is no title either.
    #expect(paragraphs.filter { $0[0].hasPrefix("Heading") }.map { $0[1] } == ["A report"], "\(paragraphs)")
    #expect((read["footnotes"] as? [String])?.isEmpty == false)
    try Renderer.libreOffice.run(["--headless", "--convert-to", "pdf", "report.docx"], in: scratch)
    let words = try scratch.text(ofPDF: "report.pdf").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for told in [
      "Figure 1: The Regional", "participants: 6", "Meeting of the SCO Expert Group on IIS", "SCO cooperates with UN",
    ] {
      #expect(words.contains(told), "\(told) in \(words)")
    }
    #expect(!words.contains("{{") && words.contains("Last words."))
  }

  @Test func programsThatAreMissing() throws {
    let scratch = try report(by: "pandoc")
    defer { scratch.remove() }
    func embed(path: String) throws -> Program.Result {
      try Program.run(["embed", "report.docx"] + Self.graph, in: scratch.url, environment: ["PATH": path])
    }
    let old = try Data(contentsOf: scratch.url.appending(path: "report.docx"))
    let bare = try embed(path: scratch.url.path)
    #expect(
      bare.status == 69 && bare.errors.contains("gzip, which is not installed: apt-get install gzip"), "\(bare.errors)")
    let gzip = try #require(Renderer(name: "gzip").location)
    try FileManager.default.createSymbolicLink(at: scratch.url.appending(path: "gzip"), withDestinationURL: gzip)
    let pictureless = try embed(path: scratch.url.path)
    #expect(
      pictureless.status == 69 && pictureless.errors.contains("apt-get install librsvg2-bin"), "\(pictureless.errors)")
    #expect(try Data(contentsOf: scratch.url.appending(path: "report.docx")) == old)
  }

  /// What LibreOffice writes of it is still known, and not stale.
  @Test func savedByAnother() throws {
    let scratch = try report(by: "pandoc")
    defer { scratch.remove() }
    #expect(try embed(scratch, "report.docx", "-o", "full.docx").status == 0)
    try Renderer.libreOffice.run(["--headless", "--convert-to", "docx", "--outdir", "saved", "full.docx"], in: scratch)
    let check = try embed(scratch, "saved/full.docx", "--check")
    #expect(check.status == 0, "\(check.errors)")
  }

  private func expectPythonReads(_ file: String, in scratch: Scratch) throws {
    guard Renderer(name: "python").isInstalled else { return }
    let script = Program.root.appending(path: "Scripts/renderers/word.py").path
    let json = try Renderer.python([script, file], in: scratch)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let paragraphs = try #require(read["paragraphs"] as? [[String]])
    #expect(
      paragraphs.contains { $0[0].lowercased() == "caption" && $0[1].hasPrefix("Figure 1: The Regional") },
      "\(paragraphs)")
    let pictures = try #require(read["pictures"] as? [[String: Any]])
    #expect(pictures.count == 2)
    for picture in pictures {
      #expect((picture["alternative"] as? String)?.contains("entities and") ?? false)
      #expect(picture["type"] as? String == "image/png")
      let column = try #require(read["column"] as? Double)
      #expect(try abs(#require(picture["width"] as? Double) - column) < 0.05)
    }
    let table = try #require((read["tables"] as? [[[String]]])?.first)
    #expect(
      table.count > 5 && table[0].contains("state") && table.contains { $0[0] == "china" && $0[1] == "signatory" })
    let notes = try #require(read["footnotes"] as? [String])
    #expect(notes.first?.trimmingCharacters(in: .whitespaces) == "A note of mine.")
    #expect(notes.last?.trimmingCharacters(in: .whitespaces) == "Another note of mine.")
    #expect(notes.count { $0.contains("S001 United Nations Institute") } == 1, "a source is told of once")
  }
}
