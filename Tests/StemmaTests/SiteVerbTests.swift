import Foundation
import Testing

/// `site` and `serve` as a person at a terminal meets them.
struct SiteVerbTests {
  @Test func writesAFolderWholeAndReplacesItsOwn() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try Program.run(["init", "graph"], in: scratch.url)
    let first = try Program.run(["site", "-g", "graph", "-o", "site"], in: scratch.url)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try scratch.text("site/index.html").hasPrefix("<!DOCTYPE html>"))
    try scratch.write("old", to: "site/states/old.html")
    #expect(try Program.run(["site", "-g", "graph", "-o", "site/"], in: scratch.url).status == 0)
    #expect(try scratch.text("site/states/old.html") == "")
    #expect(!scratch.names.contains { $0.contains(".new-") || $0.contains(".old-") })
  }

  @Test func letsOtherFoldersBe() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try Program.run(["init", "graph"], in: scratch.url)
    try scratch.write("mine", to: "thesis/chapter.txt")
    let result = try Program.run(["site", "-g", "graph", "-o", "thesis"], in: scratch.url)
    #expect(result.status == 74 && result.errors.contains("thesis"))
    #expect(try scratch.text("thesis/chapter.txt") == "mine")
    #expect(try Program.run(["site", "-g", "graph", "-o", "graph/graph.yaml"], in: scratch.url).status == 74)
    #expect(try Program.run(["site", "-g", "graph", "--address", "example.org"], in: scratch.url).status == 64)
    #expect(try Program.run(["serve", "-g", "graph", "--host", "everywhere"], in: scratch.url).status == 64)
    #expect(scratch.names == ["graph", "thesis"] || !scratch.names.contains("Site"))
  }
}
