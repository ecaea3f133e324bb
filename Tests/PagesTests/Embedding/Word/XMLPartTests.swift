import Testing

@testable import Pages

struct XMLPartTests {
  private func part(_ text: String) throws -> XMLPart { try XMLPart(Array(text.utf8), of: "p.xml") }

  @Test func tagsTextsAndAttributes() throws {
    let text =
      "\u{FEFF}<?xml version=\"1.0\"?><!-- <no> --><a b = 'x>\"y' c=\"&lt;1&#x41;&amp;&quot;\"><d/>t&gt;<![CDATA[<e>]]></a>\n"
    let part = try part(text)
    let root = try #require(part.root)
    #expect(part.attribute("b", of: root) == "x>\"y" && part.attribute("c", of: root) == "<1A&\"")
    #expect(part.attribute("d", of: root) == nil)
    #expect(part.source(part.range(of: root)).hasPrefix("<a b") && part.elements("d").count == 1)
    #expect(part.pieces.indices.filter { part.pieces[$0].kind == .text }.map(part.words).contains("<e>"))
    #expect(part.replacing([]) == Array(text.utf8))
    #expect(String(decoding: part.appending("<z/>"), as: UTF8.self).hasSuffix("]]><z/></a>\n"))
    #expect(String(decoding: try self.part("<a x='1'/>").appending("<z/>"), as: UTF8.self) == "<a x='1'><z/></a>")
  }

  @Test(arguments: [
    "", "x", "<a>", "<a></b>", "<a", "</a>", "<a><b></a></b>", "<!DOCTYPE a><a/>", "<a b='<'/>", "<!-- <a/>", "< a/>",
  ])
  func brokenParts(text: String) {
    #expect(throws: ArchiveError.self) { try part(text) }
  }

  @Test func otherEncodings() {
    #expect(throws: ArchiveError("its part 'p.xml' is not UTF-8")) {
      try XMLPart([0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x2F, 0, 0x3E, 0], of: "p.xml")
    }
  }

  @Test func putInWhereSomethingIsTakenAway() throws {
    let part = try part("<a><b/><c/></a>")
    let range = part.range(of: part.elements("b")[0])
    let new = part.replacing([(range, ""), (range.lowerBound..<range.lowerBound, "<n/>")])
    #expect(String(decoding: new, as: UTF8.self) == "<a><n/><c/></a>")
  }
}
