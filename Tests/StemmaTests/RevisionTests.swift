import Foundation
import Testing

/// Questions about what git revisions recorded, asked as a user asks them.
struct RevisionTests {
  private static let graph =
    "stemma: 1\ntitle: Rivers\nsources: { s: { title: S } }\nviews: { all: { drawing: network } }\n"

  /// A repository with a graph that has one revision, tagged, and changes since.
  private func repository() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      Self.graph + "states:\n  a: { name: Aland, sources: [s] }\n  b: { name: Beland, since: 2010, sources: [s] }\n",
      to: "Graph/g/graph.yaml")
    try git(["init", "-q", "-b", "main"], in: scratch)
    try git(["add", "-A"], in: scratch)
    try git(["commit", "-q", "-m", "x"], in: scratch)
    try git(["tag", "v1"], in: scratch)
    try scratch.write(
      Self.graph + "states:\n  alland: { name: Aland, was: [a], sources: [s] }\n  c: { name: Celand, sources: [s] }\n",
      to: "Graph/g/graph.yaml")
    return scratch
  }

  private func git(_ arguments: [String], in scratch: Scratch) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", scratch.url.path, "-c", "user.name=T", "-c", "user.email=t@example.org"] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_DATE": "2020-05-06T12:00:00+0000",
      "GIT_COMMITTER_DATE": "2020-05-06T12:00:00+0000",
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private func stemma(
    _ arguments: [String], in scratch: Scratch, environment: [String: String] = [:]
  ) throws -> Program.Result {
    try Program.run(arguments, in: scratch.url, environment: environment)
  }

  @Test func questionsAreAskedOfARevisionAndADay() throws {
    let scratch = try repository()
    defer { scratch.remove() }
    let now = try stemma(["list", "--format", "json"], in: scratch).objects()
    #expect(now.map { $0["id"] as? String } == ["alland", "c"])
    let then = try stemma(["list", "--revision", "v1", "--format", "json"], in: scratch)
    #expect(try then.objects().map { $0["id"] as? String } == ["a", "b"])
    #expect(then.errors.contains("\"name\":\"v1\",\"date\":\"2020-05-06\""))
    let both = try stemma(["list", "--revision", "v1", "--as-of", "2009"], in: scratch)
    #expect(!both.output.contains("Beland"))
    #expect(both.output.contains("As of: 2009; as recorded at revision "))
    #expect(both.output.hasSuffix("(2020-05-06).\n"))
    #expect(try stemma(["check", "--revision", "v1"], in: scratch).status == 0)
    #expect(try stemma(["export", "dot", "--revision", "v1"], in: scratch).output.contains("Beland"))
  }

  @Test func hooksOfGitDoNotLeadElsewhere() throws {
    let scratch = try repository()
    defer { scratch.remove() }
    let astray = ["GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/", "GIT_INDEX_FILE": "/nowhere/index"]
    let result = try stemma(["list", "--revision", "v1"], in: scratch, environment: astray)
    #expect(result.status == 0 && result.output.contains("Beland"))
  }

  @Test func failuresAreSentences() throws {
    let scratch = try repository()
    defer { scratch.remove() }
    let unknown = try stemma(["list", "--revision", "v2"], in: scratch)
    #expect(unknown.status == 64 && unknown.errors.contains("did you mean 'v1'?"))
    let gone = try stemma(["list", "-g", "h", "--revision", "v1"], in: scratch)
    #expect(gone.status == 74 && gone.errors.contains("its graphs were in Graph/g"))
    let none = try stemma(["list", "--revision", "v1"], in: scratch, environment: ["PATH": "/nowhere"])
    #expect(none.status == 74 && none.errors.contains("git: the program is not installed"))
    let output = try stemma(["draw", "--revision", "v1"], in: scratch)
    #expect(output.status == 64 && output.errors.contains("do not belong into Output"))
  }

  @Test func picturesSayOfWhichRevisionTheyAre() throws {
    let scratch = try repository()
    defer { scratch.remove() }
    let picture = try stemma(["draw", "all", "--revision", "v1", "-o", "-"], in: scratch).output
    #expect(picture.contains(">As recorded at revision ") && picture.contains("(2020-05-06).<"))
    #expect(picture.contains("\nrevision: ") && picture.contains("Beland") && !picture.contains("Celand"))
  }

  @Test func differencesOfRevisions() throws {
    let scratch = try repository()
    defer { scratch.remove() }
    let text = try stemma(["diff", "--revisions", "v1.."], in: scratch)
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("(2020-05-06) and the files as they are:"))
    #expect(text.output.contains("- Aland (alland), state [1]\n  - was a\n"))
    let same = try stemma(["diff", "--revisions", "v1..main"], in: scratch)
    #expect(same.status == 0 && same.output.hasPrefix("Nothing differs"))
    let early = try stemma(["diff", "--revisions", "v1..", "--as-of", "2009", "--format", "csv"], in: scratch)
    #expect(!early.output.contains("removed"))
    let picture = try stemma(["draw", "--diff-revisions", "v1..", "-o", "-"], in: scratch)
    #expect(picture.output.contains(">+ new</text>") && picture.output.contains(">− gone</text>"))
    #expect(picture.output.contains(">± changed: was a</text>"))
  }

  @Test func differencesOfDays() throws {
    let scratch = try repository()
    defer { scratch.remove() }
    let days = try stemma(["diff", "2009..2011", "--revision", "v1", "--format", "json"], in: scratch)
    let value = try #require(days.json() as? [String: [[String: Any]]])
    #expect(value["added"]?.map { $0["id"] as? String } == ["b"] && value["removed"]?.isEmpty == true)
    for wrong in [
      ["diff"], ["diff", "2009"], ["diff", "2009..2011", "--as-of", "2010"], ["diff", "2011..2009"],
      ["diff", "2009..2011", "--revisions", "v1.."], ["diff", "--revisions", "v1..", "--revision", "v1"],
    ] {
      #expect(try stemma(wrong, in: scratch).status == 64, "\(wrong)")
    }
  }
}
