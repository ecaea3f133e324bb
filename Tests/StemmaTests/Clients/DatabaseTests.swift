import Foundation
import Testing

/// What SQLite's own program and pandas find in an exported database.
struct DatabaseTests {
  private let clients = ClientTests()

  /// The rows that SQLite's program answers, as it prints them in JSON.
  private func rows(_ question: String, of file: String, in scratch: Scratch) throws -> [[String: Any]] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-readonly", "-json", file, question]
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("rows.json"))
    process.standardError = try FileHandle(forWritingTo: scratch.file("errors"))
    try process.run()
    process.waitUntilExit()
    let errors = try scratch.text("errors")
    try #require(process.terminationStatus == 0 && errors.isEmpty, "\(question): \(errors)")
    let text = try scratch.text("rows.json")
    // It prints nothing where there are no rows.
    if text.isEmpty { return [] }
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  private static let hasSQLite = ["/usr/bin", "/usr/local/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/sqlite3")
  }

  @Test(.enabled(if: hasSQLite))
  func sqlitesOwnProgramAnswersAsOurVerbsDo() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try clients.export("sqlite", to: "sco.db", in: scratch)
    let rows = { (question: String) in try self.rows(question, of: file, in: scratch) }
    #expect(try rows("PRAGMA integrity_check").compactMap { $0["integrity_check"] as? String } == ["ok"])
    #expect(try rows("PRAGMA foreign_key_check").isEmpty)
    let (entities, relations) = try clients.expected()
    #expect(Set(try rows("SELECT id FROM entity").compactMap { $0["id"] as? String }) == entities)
    #expect(Set(try rows("SELECT id FROM relation").compactMap { $0["id"] as? String }) == Set(relations.keys))
    for view in try rows("SELECT name FROM sqlite_master WHERE type = 'view'").compactMap({ $0["name"] as? String }) {
      _ = try rows("SELECT * FROM \"\(view)\" LIMIT 1")
    }
    let parties = try Program.run(["parties", "iis-agreement-2009", "--format", "json"]).objects()
    let theirs = try rows("SELECT state, status FROM party WHERE instrument = 'iis-agreement-2009'")
    let pairs = { (rows: [[String: Any]], key: String) in
      rows.map { "\($0["state"] ?? "") \($0[key] ?? "")" }.sorted()
    }
    #expect(pairs(theirs, "status") == pairs(parties, "is") && !parties.isEmpty)
    let elders = try rows("SELECT elder FROM lineage WHERE younger = 'iis-plan-2022-2023'")
    let lineage = try #require(
      Program.run(["lineage", "iis-plan-2022-2023", "--up", "--format", "json"]).json() as? [String: Any])
    let ours = (lineage["entities"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    #expect(Set(elders.compactMap { $0["elder"] as? String }) == Set(ours) && !ours.isEmpty)
  }

  @Test(.enabled(if: ClientTests.isInstalled))
  func pandasReadsEveryTableAndView() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try clients.export("sqlite", to: "sco.db", in: scratch)
    let tables = try clients.read(["pandas-sqlite", file], in: scratch)
    let rows = { (name: String) in (tables[name] as? [String: Any])?["rows"] as? Int ?? -1 }
    let (entities, relations) = try clients.expected()
    #expect(rows("entity") == entities.count && rows("relation") == relations.count && rows("graph") == 1)
    #expect(rows("source") == (try Program.run(["sources", "--format", "json"]).objects().count))
    #expect(
      rows("participant")
        == relations.values.count { ["participant", "signatory"].contains($0["relation"] as? String) })
    let graph = (tables["graph"] as? [String: Any])?["first"] as? [[String: Any]]
    #expect(graph?.first?["language"] as? String == "en")
  }
}
