import Relations
import Testing

@testable import Diagrams

/// Charts as pictures: every head and mark is there, named and spoken.
struct ChartPaintingTests {
  private func picture(_ drawing: String, _ options: [(String, [String])] = []) throws -> (Diagram, SVG) {
    let diagram = try Views.diagram(
      of: Graphs.view(drawing, options), in: Graphs.dataset(ChartDrawingsTests.records))
    return (diagram, SVG(diagram, try Graphviz.layout(diagram)))
  }

  @Test(arguments: [
    ("membership", [("of", ["league"])]), ("matrix", []), ("matrix", [("across", ["indicators"])]), ("timeline", []),
  ])
  func everyMarkIsDrawnOnceAndSaysWhatItTells(drawing: String, options: [(String, [String])]) throws {
    let (diagram, svg) = try picture(drawing, options)
    let parsed = try Parsed(svg)
    let marks = try #require(diagram.chart?.marks)
    #expect(parsed.count(ofClass: "mark") == marks.count)
    #expect(parsed.count(ofClass: "edge") == 0)
    for mark in marks { #expect(parsed.values(of: "aria-label").contains(mark.tooltip)) }
    let ids = parsed.values(of: "id")
    #expect(Set(ids).count == ids.count)
    #expect(svg.text.contains("Sources") && svg.smallestText >= 9)
  }

  @Test func barsWithoutABoundAreOpenOnThatSide() throws {
    let (diagram, svg) = try picture("membership", [("of", ["league"])])
    let marks = try #require(try Graphviz.layout(diagram).chart?.marks)
    #expect(marks.map(\.opensLeft) == [false, false, true, true])
    #expect(marks.map(\.opensRight) == [false, false, false, true])
    #expect(diagram.legend.contains { $0.sample == .openBar && $0.text.hasPrefix("open:") })
    let parsed = try Parsed(svg)
    let broken = parsed.elements.filter { $0.attributes["stroke-dasharray"] != nil }
    #expect(broken.filter { $0.name == "rect" }.count == 1, "the inferred membership alone has a broken box")
    // An open bar is one line that does not come back to where it began; one open to both sides is two.
    let lines = broken.filter { $0.name == "path" }.compactMap { $0.attributes["d"] }
    #expect(lines.count { $0.split(separator: "L").count == 4 && !$0.hasSuffix("Z") } == 2, "one is in the legend")
    #expect(lines.count { $0.split(separator: "L").count == 2 } >= 2)
  }

  @Test func whatHeadsARowAndAColumnHasItsIdOnce() throws {
    let more = """
      stemma: 1
      title: Bodies
      sources: { s: { title: Gazette } }
      bodies:
        league: { name: League, sources: [s], cooperates-with: { guild: { since: 2010, sources: [s] } } }
        guild: { name: Guild, sources: [s] }
      """
    let diagram = try Views.diagram(of: Graphs.view("matrix", [("via", ["cooperates-with"])]), in: Graphs.dataset(more))
    let parsed = try Parsed(SVG(diagram, try Graphviz.layout(diagram)))
    #expect(parsed.count(ofClass: "mark") == 2 && parsed.count(ofClass: "node") == 4)
    let ids = parsed.values(of: "id")
    #expect(Set(ids).count == ids.count)
  }

  @Test func whatIsDrawnIsInTheDOTTooAndInTheDigest() throws {
    let (diagram, svg) = try picture("membership", [("of", ["league"])])
    #expect(diagram.dot.contains("\"south\" -> \"league\""))
    let other = try Views.diagram(
      of: Graphs.view("membership", [("of", ["league"])]),
      in: Graphs.dataset(ChartDrawingsTests.records.replacing("2001-07-01", with: "2001-08-01")))
    let digest = { (diagram: Diagram) in diagram.metadata.first { $0.key == "data" }?.value }
    #expect(digest(diagram) != nil && digest(diagram) != digest(other))
    #expect(SVG.facts(in: svg.bytes).contains { $0.key == "drawing" && $0.value == "membership" })
  }

  @Test func theDescriptionTellsEachMark() throws {
    let (_, svg) = try picture("timeline", [("select", ["kind:instrument"])])
    #expect(svg.text.contains("2 June 2004: Code, adopted, disputed [1]"))
  }
}
