import Foundation
import Testing

/// Questions in SQL, as people and scripts ask them.
struct SQLVerbTests {
  /// The commands of `docs/sql.md`; a remark stands behind a hash.
  private static let commands: [[String]] = {
    let text = (try? String(contentsOf: Program.root.appending(path: "docs/sql.md"), encoding: .utf8)) ?? ""
    let blocks = text.components(separatedBy: "```sh\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    return blocks.flatMap { $0.split(separator: "\n") }.map { words(of: String($0)) }
  }()

  /// The words of a command; what stands in double quotes is one.
  private static func words(of line: String) -> [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    let last = parts.indices.last ?? 0
    return parts.enumerated().flatMap { place, part in
      if !place.isMultiple(of: 2) { return [part] }
      let command = place == last ? String(part.split(separator: "#", omittingEmptySubsequences: false)[0]) : part
      return command.split(separator: " ").map(String.init)
    }
  }

  @Test func guideHasCommands() { #expect(Self.commands.count > 15) }

  @Test(arguments: commands)
  func guideTellsTheTruth(command: [String]) throws {
    #expect(command.prefix(2) == ["stemma", "sql"])
    let result = try Program.run(Array(command.dropFirst()))
    #expect(result.status == 0, "\(command): \(result.errors)")
    #expect(!result.output.isEmpty)
  }

  @Test func questionsComeFromFilesAndStandardInput() throws {
    let question = "-- who?\nSELECT id\nFROM entity\nWHERE id = 'china'\n"
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(question, to: "q.sql")
    for arguments in [["--file", scratch.url.path + "/q.sql"], ["-"], ["--file", "-"]] {
      let result = try Program.run(["sql", "--format", "csv"] + arguments, input: question)
      #expect(result.status == 0 && result.output == "id\r\nchina\r\n", "\(arguments) \(result.errors)")
    }
    #expect(try Program.run(["sql", "--file", scratch.url.path + "/none.sql"]).status == 74)
    #expect(try Program.run(["sql"]).status == 64)
    #expect(try Program.run(["sql", "SELECT 1", "--file", "x.sql"]).status == 64)
  }

  @Test func mistakesAreShownUnderACaret() throws {
    let result = try Program.run(["sql", "SELECT nam FROM entity"])
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(
      result.errors == """
        stemma: line 1, column 8: no such column: nam; did you mean 'name'?
          SELECT nam FROM entity
                 ^

        """)
    #expect(try Program.run(["sql", "DELETE FROM record"]).status == 64)
  }

  @Test func nothingIsCutInSilence() throws {
    let limited = try Program.run(["sql", "SELECT id FROM entity", "--limit", "2", "--format", "csv"])
    #expect(limited.status == 1 && limited.output.split(separator: "\r\n").count == 3)
    #expect(limited.errors.contains("cut after 2 rows (--limit)"))
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    let slow = try Program.run(["sql", endless, "--timeout", "0.2"])
    #expect(slow.status == 1 && slow.output.isEmpty && slow.errors.contains("--timeout"))
    #expect(try Program.run(["sql", "SELECT id FROM entity WHERE 0"]).status == 1)
  }

  @Test func partsAreAskedAsOtherVerbsAskThem() throws {
    func count(_ arguments: [String]) throws -> String {
      try Program.run(["sql", "SELECT count(*) AS n FROM relation", "--format", "csv"] + arguments).output
    }
    let whole = try count([])
    for arguments in [
      ["--as-of", "2010"], ["--select", "kind:state sco"], ["--only", "stated"], ["--said-by", "press"],
    ] {
      #expect(try count(arguments) != whole, "\(arguments)")
    }
    let relations = try Program.run(["relations", "--as-of", "2010", "--format", "json"]).objects().count
    #expect(try count(["--as-of", "2010"]) == "n\r\n\(relations)\r\n")
    #expect(try Program.run(["sql", "SELECT 1", "--as-of", "2010-13"]).status == 64)
  }

  @Test func sourcesAreNamedInEveryFormat() throws {
    let question = "SELECT from_id, sources FROM hosts WHERE to_id = 'sco-rats'"
    #expect(try Program.run(["sql", question]).output.contains("Sources"))
    #expect(try Program.run(["sql", question, "--format", "markdown"]).output.contains("[^"))
    let rows = try Program.run(["sql", question, "--format", "json"]).objects()
    #expect(rows.first?["from_id"] as? String == "uzbekistan")
  }

  @Test func theTablesAreDescribed() throws {
    let rows = try Program.run(["schema", "sql", "--format", "json"]).objects()
    let names = Set(rows.compactMap { $0["name"] as? String })
    #expect(names.isSuperset(of: ["entity", "name", "relation", "claim", "source", "citation", "party", "builds_on"]))
    // The graph's own kinds of relation have views too.
    #expect(names.contains("speaks_of"))
  }
}
