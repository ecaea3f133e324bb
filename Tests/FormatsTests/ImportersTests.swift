import Relations
import Testing

@testable import Formats

@Suite("The family of importers")
struct ImportersTests {
  /// The errors of an import, or of a reading that stops.
  private func errors(_ text: String, as name: String, _ request: ImportRequest = ImportRequest()) throws -> [String] {
    try errors(Array(text.utf8), as: name, request)
  }

  private func errors(_ bytes: [UInt8], as name: String, _ request: ImportRequest = ImportRequest()) throws -> [String]
  {
    let importer = try #require(importers.first { $0.name == name })
    do {
      let result = request.assemble([try importer.read(bytes, file: "f", for: request)])
      let hasGraph = result.dataset != nil
      #expect(!hasGraph)
      return result.diagnostics.filter { $0.severity == .error }.map(\.description)
    } catch let error as ImportError {
      return ["\(error)"]
    }
  }

  @Test("The list names every file of the folder")
  func everyFile() throws {
    let root = String(#filePath.dropLast("Tests/FormatsTests/ImportersTests.swift".count))
    let files = try Folder(root + "Sources/Formats/Importers").paths().map { String($0.dropLast(".swift".count)) }
    #expect(importers.map { "\(type(of: $0))" }.sorted() == files)
  }

  private static let node = "<node id=\"n\"><data key=\"k\">state</data></node>"
  private static let key = "<key id=\"k\" for=\"node\" attr.name=\"kind\"/>"

  @Test(
    "Bad XML is told at its place, and entities are refused before they can grow",
    arguments: [
      ("graphml", "<graphml><graph>\n<node id=\"a\">", "f:2:"),
      ("graphml", "<graphml><graph></graphml>", "xml-syntax"),
      ("graphml", "", "f:1:1: error: this is no XML"), ("graphml", "plain words", "f:1:"),
      (
        "graphml", "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">]>\n<graphml/>",
        "f:2:1: error: a document type"
      ),
      ("graphml", "<!-- x -->\n <!DOCTYPE g SYSTEM \"file:///etc/passwd\"><graphml/>", "f:2:2: error: a document type"),
      ("graphml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><graphml/>", "f:1:1: error: the encoding is 'utf-7'"),
      ("graphml", "<graphml><graph/></graphml>\n<more/>", "f:2:"), ("graphml", "<svg/>", "no GraphML"),
      ("graphml", "<graphml><graph><node/></graph></graphml>", "'node' has no 'id'"),
      (
        "graphml", "<graphml><graph><node id=\"n\"><data key=\"q\">x</data></node></graph></graphml>",
        "no 'key' has the id 'q'"
      ),
      ("graphml", "<graphml>\(key)<graph>\(node)\n<edge source=\"n\" target=\"m\"/></graph></graphml>", "f:2:"),
      (
        "gexf",
        "<gexf><graph><nodes><node id=\"a\"/></nodes>\n<edges><edge source=\"b\" target=\"a\"/></edges></graph></gexf>",
        "nothing that is imported has the id 'b'"
      ),
      (
        "gexf",
        "<gexf><graph><nodes>\n<node id=\"a\"><attvalues><attvalue for=\"7\" value=\"x\"/></attvalues></node></nodes></graph></gexf>",
        "no 'attribute' has the id '7'"
      ),
      ("gexf", "<graphml/>", "no GEXF"),
    ])
  func xml(format: String, text: String, words: String) throws {
    let found = try errors(text, as: format)
    #expect(found.contains { $0.contains(words) }, "\(found)")
  }

  @Test(
    "Bad JSON and tables are told at their places",
    arguments: [
      ("json", "{\"nodes\": [", "f:1:12: error: the JSON ends too early"), ("json", "{}", "'nodes' and 'links'"),
      ("json", "{\"nodes\":[],\n \"links\":[1]}", "f:2:11"), ("json", "{\"nodes\":[]} x", "more follows"),
      ("json", "{\"format\":\"stemma\",\"version\":2,\"nodes\":[]}", "use a newer one"),
      ("json", "{\"nodes\":[{\"id\":\"a\",\"kind\":\"\\ud800\"}]}", "half of a character"),
      ("json", "{\"nodes\":[{\"id\":\"a\",\"kind\":\"river\"}]}", "'river' is no kind of record"),
      ("json", "{\"nodes\":[{\"id\":\"a\",\"kind\":\"state\",\"name\":\"A\"}]}", "missing-source"),
      ("json", String(repeating: "[", count: 200), "nested deeper"),
      ("csv", "id,name\na,A\n", "nothing says what a row"), ("csv", "", "the table is empty"),
    ])
  func jsonAndTables(format: String, text: String, words: String) throws {
    let found = try errors(text, as: format)
    #expect(found.contains { $0.contains(words) }, "\(found)")
  }

  @Test("Rows of tables are told by line and column, and left out where that is wanted")
  func rows() throws {
    var request = ImportRequest()
    request.makes = "instrument"
    (request.source, request.sourceEntries) = ("import", [.init("title", .text("List"))])
    request.columns = [("id", "treaty"), ("name", "Title"), ("signed", "Signature")]
    request.values = [("NA", "")]
    let table = """
      treaty,Title,Signature,page
      a,"Treaty ""A"", of 1998",1998-05-04,3
      b,Treaty B,May 1999,4
      Bad Id,C,NA,5
      d,D
      e,E,NA,6
      """
    let found = try errors(table, as: "csv", request)
    #expect(found.map { String($0.prefix(6)) } == ["f:3:12", "f:4:1:", "f:5:1:"], "\(found)")
    request.skips = true
    let importer = try #require(importers.first { $0.name == "csv" })
    let result = request.assemble([try importer.read(Array(table.utf8), file: "f", for: request)])
    #expect(result.skipped == 3)
    #expect(try #require(result.dataset).entities.map(\.id) == ["a", "e"])
    #expect(result.dataset?.record("a")?.name == "Treaty \"A\", of 1998")
    #expect(result.diagnostics.contains { $0.code == "unused-column" && $0.message.contains("'page'") })
    let left = result.diagnostics.filter { $0.code == "skipped-row" }
    #expect(
      left.map { "\($0.position)" } == ["f:3:12", "f:4:1", "f:5:1"] && left.allSatisfy { $0.severity == .warning })
  }

  @Test("Other encodings and bytes that are no text are told at their place")
  func encodings() throws {
    #expect(try errors([0xFF, 0xFE, 0x3C, 0], as: "graphml").first?.contains("UTF-16") ?? false)
    #expect(
      try errors(Array("{\n \"a".utf8) + [0xE9, 0x22], as: "json").first?.hasPrefix("f:2:4: error: a byte") ?? false)
    #expect(try errors([0x80], as: "csv").first?.hasPrefix("f:1:1: error: a byte") ?? false)
    #expect(try errors(Array("no database".utf8), as: "sqlite").first?.hasPrefix("f:1:1: error: ") ?? false)
  }

  @Test("A cell that never ends, or is too long, is told at its beginning")
  func endlessCell() throws {
    let line = "id\n" + String(repeating: "x", count: CSVFile.cellLimit + 10)
    var request = ImportRequest()
    request.makes = "state"
    #expect(try errors(line, as: "csv", request).first?.hasPrefix("f:2:1: error: a cell of 1048586 bytes") ?? false)
    #expect(
      try errors("id\n\"abc", as: "csv", request) == ["f:2:1: error: a quote that is never closed  [csv-syntax]"])
  }

  @Test("Ids of other registers are kept, and the files that are written say so")
  func keptIDs() throws {
    var request = ImportRequest()
    request.makes = "instrument"
    (request.source, request.sourceEntries) = ("import", [.init("title", .text("List"))])
    let importer = try #require(importers.first { $0.name == "csv" })
    let table = Array("id,name,was\nMARPOL_1973A,Marpol,OLD/1\n".utf8)
    let dataset = try #require(request.assemble([try importer.read(table, file: "f", for: request)]).dataset)
    #expect(dataset.entities.map(\.id) == ["MARPOL_1973A"])
    let files = Dictionary(dataset.written.files.map { ($0.path, $0.text) }) { first, _ in first }
    #expect(files["graph.yaml"]?.contains("ids: kept\n") ?? false)
    #expect(Dataset.read(MemoryTree(files)).dataset?.record("OLD/1")?.id == "MARPOL_1973A")
    let bad = try errors("id,name\n\"a,b\",Comma\n", as: "csv", request)
    #expect(bad.count == 1 && bad[0].hasPrefix("f:2:2: error: 'a,b' is no id: one from another register"), "\(bad)")
  }

  @Test("What an element does not say itself is what its declaration says for all", arguments: ["graphml", "gexf"])
  func defaults(format: String) throws {
    var request = ImportRequest()
    request.relation = "part-of"
    (request.source, request.sourceEntries) = ("import", [.init("title", .text("Map"))])
    let texts = [
      "graphml": """
      <graphml><key id="k" for="node" attr.name="kind"><default>body</default></key>
      <key id="n" for="all" attr.name="note"><default>seen</default></key>
      <key id="m" for="node" attr.name="name"/><key id="s" for="node" attr.name="start"/>
      <graph><node id="a"><data key="m">a</data><data key="s">2001-02-03</data></node><node id="b"><data key="m">b</data>
      <data key="n">heard</data></node><edge source="a" target="b"/></graph></graphml>
      """,
      "gexf": """
      <gexf><graph><attributes class="node"><attribute id="0" title="kind"><default>body</default></attribute>
      <attribute id="1" title="note"><default>seen</default></attribute></attributes>
      <attributes class="edge"><attribute id="0" title="note"><default>seen</default></attribute></attributes>
      <nodes><node id="a" label="a" start="2001-02-03"/><node id="b" label="b"><attvalues>
      <attvalue for="1" value="heard"/></attvalues></node></nodes>
      <edges><edge source="a" target="b" weight="2.0"/></edges></graph></gexf>
      """,
    ]
    let importer = try #require(importers.first { $0.name == format })
    request.columns = [("established", "start")]
    let bytes = Array((texts[format] ?? "").utf8)
    let result = request.assemble([try importer.read(bytes, file: "f", for: request)])
    let dataset = try #require(result.dataset, "\(result.diagnostics)")
    #expect(dataset.entities.map { [$0.kind, $0.support.note] } == [["body", "seen"], ["body", "heard"]])
    #expect(dataset.relations.map(\.support.note) == ["seen"])
    #expect(dataset.record("a")?.fact("established")?.claims.map(\.value.description) == ["2001-02-03"])
    let unused = result.diagnostics.filter { $0.code == "unused-column" }.map { String($0.message.prefix(8)) }
    #expect(unused == (format == "gexf" ? ["'weight'"] : []))
  }

  @Test("Graphs of NetworkX and of Gephi become records with a kind, a relation and dates")
  func foreign() throws {
    var request = ImportRequest()
    (request.makes, request.relation) = ("body", "part-of")
    (request.source, request.sourceEntries) = ("import", [.init("title", .text("Map"))])
    let gexf = """
      <gexf version="1.2"><graph mode="dynamic"><nodes><node id="a" label="Alpha"/><node id="b" label="Beta"/></nodes>
      <edges><edge source="a" target="b" start="2001-02-03" end="2004-12-31"/></edges></graph></gexf>
      """
    let importer = try #require(importers.first { $0.name == "gexf" })
    let result = request.assemble([try importer.read(Array(gexf.utf8), file: "f", for: request)])
    let dataset = try #require(result.dataset, "\(result.diagnostics.map(\.description))")
    let relation = try #require(dataset.relations.first)
    #expect(relation.id == "a/part-of/b" && dataset.record("a")?.name == "Alpha")
    #expect(relation.text("since") == "2001-02-03" && relation.text("until") == "2005-01-01")
    #expect(relation.support.sources.map(\.source) == ["import"])
  }
}
