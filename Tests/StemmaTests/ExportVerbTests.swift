import Foundation
import Testing

/// Graphs as files for other programs: what `export` writes, and where.
struct ExportVerbTests {
  @Test func theGuideTellsOfEveryFormatWhatTheProgramTells() throws {
    let formats = try Program.run(["schema", "formats", "--format", "json"]).objects()
    let guide = try String(contentsOf: Program.root.appending(path: "docs/formats.md"), encoding: .utf8)
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.split(separator: "|").count == 3 }
    let wanted = try formats.map { format in
      let cells = try ["ending", "keeps", "leaves out"].map { try #require(format[$0] as? String) }
      return "| `\(try #require(format["name"] as? String))` (\(cells[0])) | \(cells[1]) | \(cells[2]) |"
    }
    #expect(rows.map(String.init) == wanted)
  }

  @Test func theEndingTellsTheFormatAndTheWordTheView() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.appending(path: "lineage.graphml").path
    #expect(try Program.run(["export", "iis-agreement-lineage", "-o", file]).status == 0)
    let text = try scratch.text("lineage.graphml")
    #expect(text.contains("<node id=\"iis-agreement-2009\">") && !text.contains("<node id=\"china\">"))
    #expect(text.contains("cpp-agreement") && !text.contains("rozoff-2012"), "idle sources are left out")
    let named = try Program.run(["export", "graphml", "iis-agreement-lineage"])
    #expect(named.output == text)
  }

  @Test func partsAreChosenAsInQuestions() throws {
    let json = try #require(
      Program.run(["export", "json", "--select", "kind:state sco", "--as-of", "2012-06-30"]).json() as? [String: Any])
    let nodes = try #require(json["nodes"] as? [[String: Any]])
    #expect(nodes.count { $0["kind"] as? String == "body" } == 1)
    let links = try #require(json["links"] as? [[String: Any]])
    let members = links.filter { $0["relation"] as? String == "member-of" }.compactMap { $0["source"] as? String }
    #expect(members.contains("china") && !members.contains("india"))
  }

  @Test func aFolderOfTablesIsWrittenWholeOrNotAtAll() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let folder = scratch.url.appending(path: "tables").path
    #expect(try Program.run(["export", "csv", "-o", folder]).status == 0)
    let tables = [
      "graph.yaml", "states.csv", "bodies.csv", "instruments.csv", "events.csv", "sources.csv", "relations.csv",
    ]
    let present = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(tables.allSatisfy(present.contains))
    #expect(try Program.run(["export", "csv", "-o", folder]).status == 0, "over itself")
    try scratch.write("x", to: "tables/other.csv")
    let refused = try Program.run(["export", "csv", "-o", folder])
    #expect(refused.status == 74 && refused.errors.contains("other.csv"))
    try scratch.write("a file", to: "blocked/states.csv/in-the-way")
    let blocked = try Program.run(["export", "r", "-o", scratch.url.appending(path: "blocked").path])
    #expect(blocked.status == 74)
    #expect(scratch.names == ["blocked", "tables"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path + "/blocked") == ["states.csv"])
  }

  @Test(
    arguments: [
      (["export"], "Name a format"), (["export", "yaml"], "There is no format 'yaml'"),
      (["export", "csv"], "name one with -o"), (["export", "json", "--title", "x"], "are for 'dot'"),
      (["export", "mermaid"], "choose a part"), (["export", "json", "no-such-view"], "no-such-view"),
      (["export", "a-view", "b-view", "-o", "x.gexf"], "one view too many"),
    ])
  func whatIsAskedWronglySaysSo(arguments: [String], words: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 64 && result.errors.contains(words), "\(result.errors)")
    #expect(result.output.isEmpty)
  }
}
