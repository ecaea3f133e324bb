import Testing

@testable import Pages

struct WordMarksTests {
  private func marks(_ body: String) throws -> WordMarks {
    let root = WordFile.root("document", "<w:body>\(body)</w:body>")
    return WordMarks(in: try XMLPart(Array(root.utf8), of: "d.xml"), file: "d.docx")
  }

  private let hidden = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"

  @Test func wordsAreSplitOverRunsAndCorrected() throws {
    let found = try marks(
      WordFile.paragraph("Prose about stemma: it is a tree.")
        + WordFile.paragraph("{{st", "emma: par", "ties x –", "on 2010 —as table –g “a b”}}")
        + WordFile.paragraph(" {{Stemma: list }} "))
    #expect(found.findings.isEmpty)
    #expect(found.regions.map(\.words) == [["parties", "x", "--on", "2010", "--as", "table", "-g", "a b"], ["list"]])
    #expect(
      found.regions.map(\.place) == [
        "d.docx: paragraph 2 '{{stemma: parties x –on 2010 —as table –g “a b”}}'",
        "d.docx: paragraph 3 '{{Stemma: list }}'",
      ])
  }

  @Test func regionsEndInTheirOwnCell() throws {
    let filled =
      WordFile.paragraph("{{stemma: list}}", properties: hidden) + WordFile.paragraph("x")
      + WordFile.paragraph("{{/stemma 12ab}}", properties: hidden)
    let found = try marks(filled)
    #expect(found.regions.map(\.trace) == ["12ab"] && found.findings.isEmpty)
    let torn = try marks(
      "<w:tbl><w:tr><w:tc>\(WordFile.paragraph("{{stemma: list}}"))</w:tc><w:tc>\(WordFile.paragraph("{{/stemma}}"))</w:tc></w:tr></w:tbl>"
    )
    #expect(
      torn.findings.map(\.message) == [
        "here ends a region that no mark begins, or one that begins in another cell or box"
      ])
  }

  @Test(arguments: [
    ("See {{stemma: list}}", "a mark stands in a paragraph of its own"),
    ("{{stemma: list}", "a mark stands in a paragraph"),
    ("{{stemma: }}", "this mark names no question"), ("{{stemma: find “a}}", "a quotation mark"),
    ("{{/stemma}}", "here ends a region that no mark begins"), ("{{/stemma: list}}", "'{{/stemma}}' ends a region"),
  ])
  func brokenMarks(text: String, message: String) throws {
    let found = try marks(WordFile.paragraph("x") + WordFile.paragraph(text)).findings.map(\.description)
    #expect(
      found.count == 1 && found[0].hasPrefix("d.docx: paragraph 2 '") && found[0].contains("error: \(message)"),
      "\(found)")
  }

  @Test func marksThatCannotBeFilled() throws {
    let picture = try marks("<w:p><w:r><w:t>{{stemma: list}}</w:t></w:r><w:r><w:drawing/></w:r></w:p>")
    #expect(picture.findings.count == 1)
    let box = try marks(
      "<w:p><w:r><w:pict><w:txbxContent>\(WordFile.paragraph("{{stemma: list}}"))</w:txbxContent></w:pict></w:r></w:p>")
    #expect(box.findings.map(\.message) == ["a box beside the text cannot be filled, for Word has no footnotes there"])
    let lost = try marks(WordFile.paragraph("{{stemma: list}}", properties: hidden))
    #expect(lost.findings.first?.message.contains("the mark that ends its region is gone") ?? false)
  }
}
