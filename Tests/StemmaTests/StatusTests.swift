import Foundation
import Testing

/// Wrong questions, wrong data, wrong places: each has its sentence and its exit status, and leaves no half-written file.
struct StatusTests {
  @Test(arguments: [
    (["show", "iis-agreement-2008"], 64, "'iis-agreement-2009'"), (["path", "china", "nowhere"], 64, "nowhere"),
    (["rank", "--by", "betweeness"], 64, "'betweenness'"), (["list", "planets"], 64, "planets"),
    (["relations", "--relation", "host"], 64, "'hosts'"), (["list", "--as-of", "2023-02-30"], 64, "February 2023"),
    (["list", "--select", "knid:state"], 64, "'kind'"), (["draw", "overviw"], 64, "'overview'"),
    (["frobnicate"], 64, "frobnicate"), (["lineage", "sco", "--depth", "0"], 64, "--depth"),
    (["show", "iis-plan-2022-2023", "--as-of", "2019"], 1, "not in the part"),
    (["check", "-g", "no-such-graph"], 74, "no-such-graph"), (["path", "naiis", "china"], 1, "No way is recorded"),
    (["draw", "--lineage", "sco", "-o", "x.jpeg"], 74, ".svg, .dot"),
    (["draw", "overview", "-o", "x.png", "--scale", "0"], 64, "above 0"),
    (["draw", "-o", "x.png", "--check"], 64, "SVG and DOT"),
    (["draw", "overview", "-o", "x.svg", "--scale", "3"], 64, "for PNG"),
    (["draw", "--around", "sco-rats", "-o", "x.png", "--scale", "400"], 64, "32767"),
    (["draw", "overview", "membership", "-o", "x.svg"], 64, "a folder"),
    (["draw", "overview", "--as-of", "2012"], 64, "-o"),
    (["draw", "overview", "--around", "sco"], 64, "Name views, or"),
    (["draw", "--path", "naiis..china", "-o", "-"], 1, "no way is recorded"), (["init", ""], 64, "Name a folder"),
    (["draw", "--select", "kind:event", "--as-of", "1990", "-o", "-"], 1, "shows nothing"),
  ])
  func saysWhatIsWrong(arguments: [String], status: Int, words: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == Int32(status))
    #expect((result.output + result.errors).contains(words))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let result = try Program.run(["list"], output: "/dev/full")
    #expect(result.status == 74)
    #expect(result.errors.contains("No space left"))
  }

  @Test func devicesAndLinksStayWhatTheyAre() throws {
    #expect(try Program.run(["list", "-o", "/dev/null"]).status == 0)
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(kind == .typeCharacterSpecial)
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("old", to: "file")
    let link = scratch.url.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "file")
    #expect(try Program.run(["list", "-o", link]).status == 0)
    #expect(try scratch.text("file").contains("china"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "file")
  }

  @Test func unwritableOutput() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("", to: "file")
    let result = try Program.run(["list", "-o", scratch.url.path + "/file/answer.txt"])
    #expect(result.status == 74)
    let picture = try Program.run(["draw", "-o", scratch.url.path + "/file/pictures"])
    #expect(picture.status == 74)
    #expect(scratch.names == ["file"])
  }

  @Test(arguments: [
    ("tab", "states:\n\ta: { name: A, sources: [s] }\n", ":2:1: error:", "yaml-syntax"),
    (
      "unknown", "states:\n  a: { name: A, sources: [s], member-of: { b-body: { sources: [s] } } }\n", ":2:44: error:",
      "unknown-entity"
    ),
    ("date", "events:\n  e: { name: E, date: 2023-02-30, sources: [s] }\n", ":2:31: error:", "bad-date"),
    (
      "circle",
      "instruments:\n  a: { name: A, sources: [s], builds-on: { b: { sources: [s] } } }\n"
        + "  b: { name: B, sources: [s], builds-on: { a: { sources: [s] } } }\n", ": error: descent leads in a circle",
      "circular-descent"
    ),
    (
      "itself", "bodies:\n  a: { name: A, sources: [s], cooperates-with: { a: { sources: [s] } } }\n", ":2:50: error:",
      "self-relation"
    ),
  ])
  func badGraph(name: String, records: String, place: String, code: String) throws {
    let scratch = try graph(records)
    defer { scratch.remove() }
    let result = try Program.run(["check", "-g", scratch.url.path])
    #expect(result.status == 65)
    #expect(result.output.contains(place), "\(result.output)")
    #expect(result.output.contains("[\(code)]"), "\(result.output)")
    // Whatever asks of it is refused too, and writes nothing.
    let draw = try Program.run(["draw", "--around", "a", "-g", scratch.url.path, "-o", scratch.url.path + "/a.svg"])
    #expect(draw.status == 65)
    #expect(!scratch.names.contains { $0.hasPrefix("a.svg") })
  }

  @Test func oneIDInTwoFiles() throws {
    let scratch = try graph("states:\n  a: { name: A, sources: [s] }\n")
    defer { scratch.remove() }
    try scratch.write("bodies:\n  a: { name: Another, sources: [s] }\n", to: "more.yaml")
    let result = try Program.run(["check", "-g", scratch.url.path])
    #expect(result.status == 65)
    #expect(result.output.contains("more.yaml:2:3: error: 'a' is also the id of a state at records.yaml:2"))
    #expect(result.output.contains("records.yaml:2:3: error: 'a' is already the id of a body at more.yaml:2"))
  }

  @Test func emptyFolder() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Program.run(["check", "-g", scratch.url.path])
    #expect(result.status == 65)
    #expect(result.output.contains("stemma init"))
  }

  @Test(.disabled(if: geteuid() == 0, "nothing is forbidden to root"))
  func folderWithoutPermission() throws {
    let scratch = try graph("")
    defer { scratch.remove() }
    chmod(scratch.url.path, 0)
    defer { chmod(scratch.url.path, 0o700) }
    let result = try Program.run(["check", "-g", scratch.url.path])
    #expect(result.status == 74)
    #expect(result.output.contains("Permission denied"))
  }

  @Test func warningsAndStrictness() throws {
    let scratch = try graph(
      "bodies:\n  a: { name: A, sources: [s], established: 2010, dissolved: 2001 }\n")
    defer { scratch.remove() }
    #expect(try Program.run(["check", "-g", scratch.url.path]).status == 1)
    #expect(try Program.run(["check", "--strict", "-g", scratch.url.path]).status == 65)
    #expect(try Program.run(["list", "-g", scratch.url.path]).status == 0)
    #expect(try Program.run(["list", "--strict", "-g", scratch.url.path]).status == 65)
  }

  /// A row that is left out, as the graph accepts in writing, is an error for who is strict.
  @Test func skippedRowsAndStrictness() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let table = "{ file: t.csv, makes: state, columns: { id: id, name: name }, sources: [s], on-error: skip }"
    try scratch.write(
      "stemma: 1\ntitle: T\nsources: { s: { title: S } }\ntables:\n  - \(table)\n", to: "graph.yaml")
    try scratch.write("id,name\na,A\n\"b,c\",B\n", to: "t.csv")
    for verb in ["check", "list", "gaps"] {
      #expect(try Program.run([verb, "-g", scratch.url.path]).status == 0)
      let strict = try Program.run([verb, "--strict", "-g", scratch.url.path])
      #expect(strict.status == 65, "\(verb) \(strict.errors)")
    }
    let listed = try Program.run(["list", "-g", scratch.url.path])
    #expect(listed.errors.contains("1 row of a table is skipped: 1 [bad-id]"), "\(listed)")
  }

  private func graph(_ records: String) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("stemma: 1\ntitle: T\nsources: { s: { title: S } }\n", to: "graph.yaml")
    if !records.isEmpty { try scratch.write(records, to: "records.yaml") }
    return scratch
  }
}
