import Foundation
import Testing

/// The page that shows the pictures.
struct GalleryTests {
  private func project() throws -> (Scratch, String) {
    let scratch = try Scratch()
    let folder = scratch.url.path + "/Graph/river"
    #expect(try Program.run(["init", folder]).status == 0)
    return (scratch, folder)
  }

  @Test func itHasASectionForEachGraphAndLeavesTheRest() throws {
    let (scratch, folder) = try project()
    defer { scratch.remove() }
    try scratch.write(
      "# Ours\n\nBefore.\n\n<!-- stemma: lake -->\nLake.\n<!-- /stemma -->\n\nAfter.\n", to: "Output/README.md")
    #expect(try Program.run(["draw", "-g", folder]).status == 0)
    let page = try scratch.text("Output/README.md")
    #expect(
      page.hasPrefix(
        "# Ours\n\nBefore.\n\n<!-- stemma: lake -->\nLake.\n<!-- /stemma -->\n\nAfter.\n\n<!-- pictures by stemma: river -->"
      ))
    #expect(page.contains("### Where the protocol of 2010 comes from"))
    #expect(page.contains("](river/lineage.svg)\n") && page.contains("[DOT](river/lineage.dot)"))
    #expect(page.contains("![The Blue River: 5 entities and "))
    #expect(try Program.run(["draw", "-g", folder, "--check"]).status == 0)
    #expect(try Program.run(["draw", "-g", folder]).status == 0)
    #expect(try scratch.text("Output/README.md") == page, "a second time it is the same")
  }

  /// The marks of its sections are not those of questions in documents, which they once were.
  @Test func itIsADocumentToo() throws {
    let (scratch, folder) = try project()
    defer { scratch.remove() }
    let question = "<!-- stemma: list states -->\n<!-- /stemma -->\n"
    try scratch.write("# Ours\n\n<!-- stemma: river -->\nOld.\n<!-- /stemma -->\n\n\(question)", to: "Output/README.md")
    #expect(try Program.run(["draw", "-g", folder]).status == 0)
    let page = try scratch.text("Output/README.md")
    #expect(page.hasPrefix("# Ours\n\n<!-- pictures by stemma: river -->\n\n## The Blue River"))
    #expect(page.hasSuffix("<!-- /pictures by stemma -->\n\n" + question) && !page.contains("Old."))
    let filled = try Program.run(["embed", "Output/README.md", "-g", folder], in: scratch.url)
    #expect(filled.status == 0, "\(filled.errors)")
    #expect(try scratch.text("Output/README.md") != page)
    #expect(try Program.run(["draw", "-g", folder, "--check"]).status == 0, "an answer on the page is no part of it")
  }

  @Test func whatIsStaleOrLeftOverIsToldAndNotDeleted() throws {
    let (scratch, folder) = try project()
    defer { scratch.remove() }
    #expect(try Program.run(["draw", "-g", folder]).status == 0)
    let graph = try scratch.text("Graph/river/graph.yaml")
    try scratch.write(graph.replacingOccurrences(of: "  network:", with: "  whole:"), to: "Graph/river/graph.yaml")
    try scratch.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "Output/river/photo.svg")
    let check = try Program.run(["draw", "-g", folder, "--check"])
    #expect(check.status == 1)
    #expect(check.errors.contains("Output/README.md: is stale"))
    #expect(check.errors.contains("network.svg: is left over") && check.errors.contains("network.dot: is left over"))
    #expect(!check.errors.contains("photo.svg"), "what does not say that it is ours is let be")
    let draw = try Program.run(["draw", "-g", folder])
    #expect(draw.status == 0 && draw.errors.contains("network.svg: is left over"))
    #expect(try scratch.text("Output/river/network.svg").contains("<svg"))
  }

  @Test func picturesThatAreDrawnElsewhereHaveNoPage() throws {
    let (scratch, folder) = try project()
    defer { scratch.remove() }
    #expect(try Program.run(["draw", "-g", folder, "-o", scratch.url.path + "/else"]).status == 0)
    #expect(scratch.names == ["Graph", "else"])
  }
}
