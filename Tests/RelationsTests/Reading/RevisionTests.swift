import Foundation
import Testing

@testable import Relations

@Suite("A graph as a git revision had it")
struct RevisionTests {
  private static let header = "stemma: 1\ntitle: Test\nsources: { s: { title: S } }\n"

  /// A repository with a graph in `Graph/g`, once with the state a, once with the state b.
  private func sandbox() throws -> GitSandbox {
    let box = try GitSandbox()
    try box.write(RevisionTests.header, to: "Graph/g/graph.yaml")
    try box.write("states: { a: { name: A, sources: [s] } }\n", to: "Graph/g/states.yaml")
    try box.write("x", to: "Graph/g/.hidden/x.yaml")
    try box.commit("2019-12-31T23:30:00-0200", tag: "v1")
    try box.write("states: { b: { name: B, sources: [s] } }\n", to: "Graph/g/states.yaml")
    try box.commit("2021-03-04T12:00:00+0000", tag: "v2")
    return box
  }

  private func entities(_ folder: String, at revision: String) throws -> [String] {
    let (dataset, diagnostics) = Dataset.read(try Revision(of: folder, at: revision))
    return try #require(dataset, "\(diagnostics)").entities.map(\.id)
  }

  private func failure(_ folder: String, at revision: String) -> String {
    do {
      _ = try Revision(of: folder, at: revision)
      return "none"
    } catch { return "\(error)" }
  }

  @Test("Its files, name and day, whatever the folder holds now")
  func files() throws {
    let box = try sandbox()
    let folder = box.path("Graph/g")
    try box.write("states: {", to: "Graph/g/states.yaml")
    let old = try Revision(of: folder, at: "v1")
    #expect(old.name == folder + "@v1")
    let paths = try old.paths()
    #expect(paths == ["graph.yaml", "states.yaml"])
    #expect(old.commit?.day.description == "2019-12-31")
    #expect(old.commit?.id.count == 40)
    #expect(try entities(folder, at: "v1") == ["a"])
    #expect(try entities(folder, at: "HEAD") == ["b"])
    #expect(try entities(folder, at: "main~1") == ["a"])
    let dataset = Dataset.read(old).dataset
    #expect(dataset?.context.last?.value["date"]?.text == "2019-12-31")
    #expect(try dataset?.within { $0.onlyStated = true }.revision == old.commit)
  }

  @Test("Mistakes are shown at their places in the revision")
  func places() throws {
    let box = try sandbox()
    try box.write("states: { a: { name: A, sources: [t] } }\n", to: "Graph/g/states.yaml")
    try box.commit(tag: "bad")
    let found = Dataset.read(try Revision(of: box.path("Graph/g"), at: "bad")).diagnostics.map(\.description)
    #expect(found.contains { $0.hasPrefix(box.path("Graph/g@bad/states.yaml:1:")) }, "\(found)")
  }

  @Test("Links to the folder, work trees, subfolders, the root and bare repositories")
  func ways() throws {
    let box = try sandbox()
    try FileManager.default.createSymbolicLink(atPath: box.path("link"), withDestinationPath: "Graph/g")
    #expect(try entities(box.path("link"), at: "v1") == ["a"])
    try box.git(["worktree", "add", "-q", box.path("tree"), "v2"])
    #expect(try entities(box.path("tree/Graph/g"), at: "v1") == ["a"])
    #expect(try entities(box.path("Graph/../Graph/g/"), at: "v1") == ["a"])
    try box.git(["clone", "-q", "--bare", ".", "bare.git"])
    #expect(try entities(box.path("bare.git/Graph/g"), at: "v1") == ["a"])
    let root = try GitSandbox()
    try root.write(RevisionTests.header + "states: { r: { name: R, sources: [s] } }\n", to: "graph.yaml")
    try root.commit()
    #expect(try entities(root.url.path, at: "HEAD") == ["r"])
  }

  @Test("Names with spaces, line breaks, other scripts and brackets; files of any size")
  func names() throws {
    let box = try GitSandbox()
    try box.write(RevisionTests.header, to: "Гра ф/[g]*/graph.yaml")
    try box.write("states: { a: { name: A, sources: [s] } }\n", to: "Гра ф/[g]*/one\n\"two\" 三.yaml")
    let many = (0..<20_000).map { "  b\($0): { name: \(String(repeating: "long ", count: 12)), sources: [s] }\n" }
    try box.write("states:\n" + many.joined(), to: "Гра ф/[g]*/many.yaml")
    try box.commit()
    #expect(try entities(box.path("Гра ф/[g]*"), at: "HEAD").count == 20_001)
  }

  @Test("Links are followed within the revision, and told where they lead out of it")
  func links() throws {
    let box = try sandbox()
    let folder = box.path("Graph/g")
    try box.write("states: { c: { name: C, sources: [s] } }\n", to: "shared/c.yaml")
    try FileManager.default.createSymbolicLink(atPath: folder + "/c.yaml", withDestinationPath: "../../shared/c.yaml")
    try box.commit(tag: "linked")
    #expect(try entities(folder, at: "linked") == ["b", "c"])
    try FileManager.default.createSymbolicLink(atPath: folder + "/d.yaml", withDestinationPath: "/etc/hostname")
    try box.commit(tag: "outside")
    let found = Dataset.read(try Revision(of: folder, at: "outside")).diagnostics.map(\.description)
    #expect(
      found.contains { $0.contains("d.yaml:1:1") && $0.contains("leads to nothing in this revision") }, "\(found)")
  }

  @Test("Files that nobody reads first are read when they are asked for")
  func others() throws {
    let box = try sandbox()
    try box.write("hello", to: "Graph/g/copies/note.txt")
    try box.commit(tag: "noted")
    let revision = try Revision(of: box.path("Graph/g"), at: "noted")
    let bytes = try revision.contents(of: "copies/note.txt")
    #expect(bytes == Array("hello".utf8))
    #expect(throws: FileError.self) { try revision.contents(of: "copies/none.txt") }
  }

  @Test("A name that is none is told, with those that come near")
  func unknown() throws {
    let folder = try sandbox()
    let path = folder.path("Graph/g")
    #expect(failure(path, at: "v3") == "'v3' is the name of no revision; did you mean 'v1' or 'v2'?")
    #expect(failure(path, at: "mian").contains("did you mean 'main'?"))
  }

  @Test(
    "Hostile names are names and no options",
    arguments: [
      "--help", "-x", "--output=/tmp/x", "", " ", "HEAD:Graph", "v1..v2", "^v1", "v1 v2", "v1\nv2", "@{-1}", "*",
    ])
  func hostile(name: String) throws {
    let box = try sandbox()
    #expect(failure(box.path("Graph/g"), at: name).contains("is the name of no revision"))
  }

  @Test("A folder that the revision does not have, with those of its graphs; one that is gone now can be read")
  func renamed() throws {
    let box = try sandbox()
    try box.git(["mv", "Graph/g", "Graph/h"])
    try box.commit(tag: "v3")
    #expect(
      failure(box.path("Graph/h"), at: "v1").hasSuffix(
        "the revision 'v1' had no folder 'Graph/h'; its graphs were in Graph/g"))
    #expect(try entities(box.path("Graph/g"), at: "v1") == ["a"])
    #expect(try entities(box.path("Graph/h"), at: "v3") == ["b"])
  }

  @Test("Where there is no repository, and in a shallow clone that lacks the revision")
  func missing() throws {
    let none = FileManager.default.temporaryDirectory.path
    #expect(failure(none, at: "v1") == "\(none): is in no git repository, and so has no revisions")
    let box = try sandbox()
    try box.git(["clone", "-q", "--depth", "1", "file://" + box.url.path, "shallow"])
    #expect(failure(box.path("shallow/Graph/g"), at: "HEAD~1").contains("git fetch --unshallow"))
    #expect(try entities(box.path("shallow/Graph/g"), at: "HEAD") == ["b"])
  }

  @Test("A submodule is not passed over")
  func submodule() throws {
    let (box, other) = (try sandbox(), try sandbox())
    try box.git(["-c", "protocol.file.allow=always", "submodule", "add", "-q", other.url.path, "Graph/g/other"])
    try box.commit(tag: "with")
    #expect(failure(box.path("Graph/g"), at: "with").contains("Graph/g@with/other: is a submodule"))
  }
}
