import Testing

@testable import Relations

@Suite("The diagrams that a graph wants drawn")
struct ViewTests {
  private static let views =
    "views:\n  one: { drawing: lineage, of: pact, via: [builds-on, implements] }\n  two: { drawing: network }\n"

  @Test("Views in the order of the file, with their options")
  func views() throws {
    let dataset = try Graphs.dataset("", header: Graphs.header + Self.views)
    #expect(dataset.views.map(\.name) == ["one", "two"])
    let view = try dataset.view(called: "one")
    #expect(view.value("drawing") == "lineage" && view.values("via") == ["builds-on", "implements"])
    #expect(view.values("depth").isEmpty && view.value("depth") == nil)
    #expect("\(view.position(of: "of"))" == "g/graph.yaml:4:32" && view.position(of: "depth") == view.position)
    #expect { try dataset.view(called: "tow") } throws: {
      ($0 as? UnknownName)?.near == ["two", "one"] || ($0 as? UnknownName)?.near == ["two"]
    }
  }

  @Test(
    "What does not fit",
    arguments: [
      ("x: lineage", "4:6: error: a view is '{ drawing: …, of: … }'"),
      ("X: { drawing: network }", "4:3: error: a view's name is"),
      ("x: { drawing: network, colour: red }", "4:26: error: a view has no 'colour'"),
      ("x: { of: [a, { b: c }] }", "4:16: error: an option of a view is a text or a list of texts"),
    ])
  func misfits(view: String, finding: String) {
    let found = Graphs.findings("", header: Graphs.header + "views:\n  \(view)\n")
    #expect(found.map { $0.hasPrefix("g/graph.yaml:" + finding) } == [true], "\(found)")
  }

  @Test("A view names no revisions, and is told why")
  func revisions() {
    let header = "stemma: 1\ntitle: T\nviews: { v: { drawing: difference, revisions: a..b } }\n"
    let found = Graphs.findings("", header: header)
    #expect(found.count == 1 && found[0].contains("a view names no revisions, which a shallow clone"), "\(found)")
  }
}
