import Diagrams
import Relations
import Testing

@testable import Pages

struct WordEmbeddingTests {
  private static let answer = Answer(
    value: [], table: Table(columns: [.init("id"), .init("n", alignment: .right)], rows: [["<a> & 'b'", "1"]]),
    blocks: [
      .heading("Head"),
      .list([.init(Text("One ") + .sources([1]), items: [.init("Under")]), .init(Text("Two ") + .sources([1, 2]))]),
    ],
    sources: [
      .init(id: "s1", text: "First, 2020", url: "https://a.org/1?b=c&d"), .init(id: "s2", text: "Second {{x}}"),
    ])

  private static func picture(_ svg: String = "<svg/>") -> Embedding.Content {
    let part = EmbeddedPicture.Part(svg: Array(svg.utf8), width: 1200, height: 600) { scale in
      #expect(scale > 0.5 && scale < 3)
      return [0x89, 0x50]
    }
    return .picture(.init(title: "Ti<t>le", alternative: "Shows \"a\".", svg: svg, file: nil, data: "d", part: part))
  }

  private func embed(_ bytes: [UInt8], _ answer: Answer = answer) throws -> Embedding {
    try Embedding(of: bytes, file: "d.docx") { words in
      if words[0] == "draw" { return Self.picture(words.last ?? "") }
      if words[0] == "wrong" { throw QuestionError("no question begins with 'wrong'") }
      return .answer(answer, AnswerShape(rawValue: words.last ?? "") ?? .answer)
    }
  }

  private func filled(_ file: WordFile, _ answer: Answer = answer) throws -> [UInt8] {
    let embedding = try embed(file.bytes(), answer)
    #expect(!embedding.findings.haveErrors, "\(embedding.findings)")
    return embedding.bytes
  }

  private static let own = WordFile(
    body: WordFile.paragraph("Before.") + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
      + WordFile.paragraph("{{stemma: q}}") + WordFile.paragraph("Between.") + WordFile.paragraph("{{stemma: q table}}")
      + "<w:p><w:r><w:t>After.</w:t></w:r><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p><w:sectPr/>",
    footnotes:
      "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:type=\"continuationSeparator\" "
      + "w:id=\"1\"><w:p/></w:footnote><w:footnote w:id=\"2\">\(WordFile.paragraph("Mine."))</w:footnote>"
      + "<w:footnote w:id=\"5\">\(WordFile.paragraph("Also mine."))</w:footnote>")

  @Test func answersStandInThePlacesOfTheirMarks() throws {
    let bytes = try filled(Self.own)
    #expect(
      try WordFile.words(of: bytes) == [
        "Before.", "[Mine.]", "{{stemma: q}}", "Head", "One[s1 First, 2020, https://a.org/1?b=c&d]", "Under",
        "Two[_stemma_\(Trace.hash("s1"))],[s2 Second {{x}}]", "{{/stemma \(try trace(bytes, 0))}}", "Between.",
        "{{stemma: q table}}", "id", "n", "<a> & 'b'", "1", "{{/stemma \(try trace(bytes, 1))}}", "After.[Also mine.]",
      ])
    // The note that is referred to again is the second one, after that of the author.
    let part = try WordPackage(bytes).part("word/document.xml")
    #expect(WordReading(of: part, in: part.pieces.indices).numbers == ["2"])
    let ids = part.elements("w:footnoteReference").compactMap { part.attribute("w:id", of: $0).flatMap { Int($0) } }
    #expect(ids == [2, 3, 4, 5], "in order, for LibreOffice takes notes by it; own ones keep theirs where they can")
  }

  private func trace(_ bytes: [UInt8], _ index: Int) throws -> String {
    try WordFile.words(of: bytes).filter { $0.hasPrefix("{{/stemma ") }[index].dropFirst(10).dropLast(2).description
  }

  @Test func aSecondTimeNothingChangesAndAllElseIsAsItWas() throws {
    let old = try Self.own.bytes()
    let bytes = try filled(Self.own)
    #expect(try filled(Self.own) == bytes, "the same bytes on every run")
    let again = try embed(bytes)
    #expect(again.bytes == bytes && again.stale.isEmpty && again.findings.isEmpty)
    let (before, after) = (try Archive(old), try Archive(bytes))
    for entry in before.entries where !["[Content_Types].xml", "word/document.xml"].contains(entry.name) {
      guard !entry.name.hasSuffix(".rels") || entry.name == "_rels/.rels", !entry.name.contains("notes"),
        !entry.name.contains("styles")
      else { continue }
      let new = try #require(after.entries.first { $0.name == entry.name })
      #expect(old[entry.extent] == bytes[new.extent])
    }
    // What stands before, between and behind the regions.
    let (was, now) = (
      try WordFile.part("word/document.xml", of: old), try WordFile.part("word/document.xml", of: bytes)
    )
    let outer = was.components(around: "<w:p><w:r><w:t xml:space=\"preserve\">{{stemma: q")
    #expect(
      now.hasPrefix(outer[0])
        && now.hasSuffix(String(outer[2].drop { $0 != ">" }.dropFirst().split(separator: "</w:p>", maxSplits: 1)[1])))
    #expect(now.contains("</w:p>" + WordFile.paragraph("Between.") + "<w:p>"))
  }

  @Test func whatHasChangedIsToldAndWrittenAnew() throws {
    let bytes = try filled(Self.own)
    var archive = try Archive(bytes)
    let text = try WordFile.part("word/document.xml", of: bytes)
    // What another program writes otherwise and says the same is not stale.
    let moved = text.replacing(
      "<w:r><w:t xml:space=\"preserve\">Under</w:t></w:r>",
      with: "<w:r w:rsidR=\"1\"><w:t>Un</w:t></w:r><w:proofErr/><w:r><w:t>der</w:t></w:r>")
    #expect(moved != text)
    archive.set("word/document.xml", to: Array(moved.utf8))
    let same = try embed(archive.written())
    #expect(same.stale.isEmpty)
    #expect(try same.bytes == archive.written())
    archive.set("word/document.xml", to: Array(text.replacing("Under", with: "Over").utf8))
    let edited = try embed(archive.written())
    #expect(
      edited.stale.map(\.description) == [
        "d.docx: paragraph 3 '{{stemma: q}}': warning: what stands here is not the answer to 'q': was 'Over', is 'Under'  [stale]"
      ])
    #expect(try WordFile.words(of: edited.bytes) == WordFile.words(of: bytes))
    // A source that is gone takes its note with it, and those of the author stay.
    let less = Answer(value: [], table: Table(columns: [.init("id")], rows: [["x"]]), blocks: [.paragraph("None.")])
    let newer = try embed(bytes, less)
    #expect(newer.stale.count == 2)
    let notes = try WordFile.part("word/footnotes.xml", of: newer.bytes)
    #expect(notes.contains("Mine.") && notes.contains("Also mine.") && !notes.contains("First, 2020"))
    #expect(try embed(newer.bytes, less).stale.isEmpty)
  }

  @Test func picturesHaveCaptionAlternativeAndPixels() throws {
    let section =
      "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:left=\"1000\" w:right=\"906\" w:top=\"1000\" w:bottom=\"1000\"/></w:sectPr>"
    let file = WordFile(
      body: WordFile.paragraph("{{stemma: draw a}}", properties: "<w:pPr><w:pStyle w:val=\"X\"/>\(section)</w:pPr>")
        + WordFile.paragraph("{{stemma: draw b}}") + "<w:sectPr/>")
    let bytes = try filled(file)
    let text = try WordFile.part("word/document.xml", of: bytes)
    #expect(text.contains("cx=\"\(10000 * 635)\" cy=\"\(5000 * 635)\""), "as wide as the column")
    #expect(text.contains("descr=\"Shows &quot;a&quot;.\"") && text.contains("title=\"Ti&lt;t&gt;le\""))
    #expect(text.components(around: "Beschriftung").count == 3, "the style by its name, whatever its id")
    #expect(text.components(around: section).count == 2, "the section still ends there")
    let words = try WordFile.words(of: bytes)
    #expect(words.contains("Figure : Ti<t>le"))
    let part = try WordPackage(bytes).part("word/document.xml")
    #expect(WordReading(of: part, in: part.pieces.indices).numbers == ["1", "2"])
    let names = try Archive(bytes).entries.map(\.name).filter { $0.hasPrefix("word/media/stemma-") }
    #expect(names.count == 4)
    let relations = try WordFile.part("word/_rels/document.xml.rels", of: bytes)
    let types = try WordFile.part("[Content_Types].xml", of: bytes)
    for name in names { #expect(relations.contains(name.dropFirst(5)) && types.contains("/" + name)) }
    #expect(try embed(bytes).stale.isEmpty)
    // Another picture takes the place of the first, whose files are not kept.
    let newer = try Embedding(of: bytes, file: "d.docx") { _ in Self.picture("c") }
    let later = try Archive(newer.bytes).entries.map(\.name).filter { $0.hasPrefix("word/media/") }
    #expect(newer.stale.count == 2 && later.count == 2)
    #expect(try !WordFile.part("word/_rels/document.xml.rels", of: newer.bytes).contains(names[0].dropFirst(5)))
  }

  @Test func partsThatAreMissingAreMade() throws {
    let cell =
      "<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>\(WordFile.paragraph("{{stemma: q}}"))</w:tc>"
    let bytes = try filled(WordFile(body: "<w:tbl><w:tr>\(cell)</w:tr></w:tbl>", styles: ""))
    for part in ["footnotes", "numbering"] {
      #expect(try Archive(bytes).holds("word/\(part).xml"))
      #expect(try WordFile.part("[Content_Types].xml", of: bytes).contains("wordprocessingml.\(part)+xml"))
      #expect(try WordFile.part("word/_rels/document.xml.rels", of: bytes).contains("relationships/\(part)\""))
    }
    let styles = try WordFile.part("word/styles.xml", of: bytes)
    #expect(styles.contains("w:styleId=\"FootnoteText\"") && styles.contains("w:styleId=\"FootnoteReference\""))
    #expect(try embed(bytes).stale.isEmpty)
  }

  @Test func wrongMarksChangeNothing() throws {
    let file = WordFile(
      body: WordFile.paragraph("{{stemma: q}}") + WordFile.paragraph("{{stemma: wrong}}"),
      more: [("header1.xml", "header", WordFile.root("hdr", WordFile.paragraph("{{stemma: q}}")))])
    let bytes = try file.bytes()
    let embedding = try embed(bytes)
    #expect(embedding.bytes == bytes)
    #expect(
      embedding.findings.map(\.description) == [
        "d.docx: word/header1.xml: paragraph 1 '{{stemma: q}}': error: marks are filled in the text, not in headers, footers "
          + "and notes  [broken-mark]",
        "d.docx: paragraph 2 '{{stemma: wrong}}': error: no question begins with 'wrong'  [bad-question]",
      ])
  }

  @Test func filesThatAreNoWordDocuments() throws {
    func message(_ bytes: [UInt8]) throws -> String { try embed(bytes).findings.map(\.description).joined() }
    #expect(try message(Array("text".utf8)) == "d.docx: error: is no Word document: it is no ZIP archive  [unreadable]")
    var writer = ArchiveWriter()
    try writer.add("a.txt", [1])
    #expect(try message(writer.finished()).contains("the list of its parts is missing"))
    var archive = try Archive(Self.own.bytes())
    archive.set("word/document.xml", to: Array("<w:document><w:p></w:document>".utf8))
    #expect(try message(archive.written()).contains("its part 'word/document.xml' is not well-formed XML at byte 18"))
    archive = try Archive(Self.own.bytes())
    archive.set("_xmlsignatures/x", to: [])
    #expect(try message(archive.written()).contains("is signed"))
    archive = try Archive(Self.own.bytes())
    let relations = try WordFile.part("_rels/.rels", of: Self.own.bytes())
    archive.set(
      "_rels/.rels",
      to: Array(
        relations.replacing(WordPackage.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships/").utf8))
    #expect(try message(archive.written()).contains("Strict Open XML"))
  }
}

extension String {
  fileprivate func components(around separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
