import Foundation
import Relations
import Testing

@testable import Diagrams

/// The family of drawings.
struct DrawingTests {
  @Test func theListNamesEveryFile() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/Diagrams/Drawings")
    let files = try FileManager.default.contentsOfDirectory(atPath: root.path).map { $0.replacing(".swift", with: "") }
    #expect(files.sorted() == drawings.map { "\(type(of: $0))" }.sorted())
    #expect(Set(drawings.map(\.name)).count == drawings.count)
  }

  @Test(arguments: drawings.map(\.name))
  func everyDrawingDrawsAndNeedsOnlyWhatItHeeds(name: String) throws {
    let drawing = try #require(drawings.first { $0.name == name })
    #expect(drawing.needs.allSatisfy(drawing.options.contains))
    #expect(drawing.options.allSatisfy { option in View.optionNames.contains { $0.name == option } })
    let ends = ["path": ["north", "plan"], "membership": ["commission"]][name] ?? ["plan"]
    let values = ["of": ends, "since": ["1997"], "until": ["2020"]]
    let view = Graphs.view(name, try drawing.needs.map { ($0, try #require(values[$0])) })
    let diagram = try Views.diagram(of: view, in: Graphs.dataset())
    #expect(!diagram.nodes.isEmpty && !(diagram.edges.isEmpty && diagram.chart == nil) && !diagram.title.isEmpty)
    let svg = SVG(diagram, try Graphviz.layout(diagram))
    for node in diagram.nodes { #expect(svg.text.contains(node.label[0].text)) }
  }

  @Test func networkShowsEverything() throws {
    let dataset = try Graphs.dataset()
    let diagram = try Views.diagram(of: View(named: "all", of: dataset), in: dataset)
    #expect(diagram.nodes.map(\.id) == dataset.entities.map(\.id))
    #expect(diagram.edges.count == dataset.relations.count)
    let only = try Views.diagram(of: Graphs.view("network", [("via", ["member-of"])]), in: dataset)
    #expect(only.edges.count == 2 && only.nodes.count == dataset.entities.count)
  }

  @Test func lineageStandsInLinesOfItsYears() throws {
    let dataset = try Graphs.dataset()
    let diagram = try Views.diagram(of: Graphs.view("lineage", [("of", ["treaty"])]), in: dataset)
    #expect(diagram.nodes.map(\.id) == ["treaty", "annex", "protocol", "plan"])
    // The annex builds on the treaty in one year, so that the year has two lines; the plan has no year and no line.
    let labels = diagram.ranks.map(\.label)
    #expect(labels == ["1998", nil, "2010"])
    #expect(diagram.ranks.map(\.nodes) == [[0], [1], [2]])
    #expect(diagram.edges.allSatisfy { $0.laysOutReversed })
    let layout = try Graphviz.layout(diagram)
    for edge in diagram.edges { #expect(layout.nodes[edge.to].y < layout.nodes[edge.from].y, "elders stand above") }
    #expect(diagram.nodes.filter(\.style.isEmphasised).map(\.id) == ["treaty"])
  }

  @Test func neighbourhoodGoesAsManyStepsAsAsked() throws {
    let dataset = try Graphs.dataset()
    let near = try Views.diagram(of: Graphs.view("neighbourhood", [("of", ["commission"])]), in: dataset)
    #expect(near.nodes.map(\.id) == ["north", "south", "commission"])
    let far = try Views.diagram(
      of: Graphs.view("neighbourhood", [("of", ["commission"]), ("depth", ["2"])]), in: dataset)
    #expect(far.nodes.map(\.id) == ["north", "south", "commission", "treaty", "summit"])
    // Relations among the neighbours are shown too.
    #expect(far.edges.contains { $0.classes.contains("signatory") })
  }

  @Test func pathShowsAllShortestWays() throws {
    let dataset = try Graphs.dataset()
    let diagram = try Views.diagram(of: Graphs.view("path", [("of", ["south", "protocol"])]), in: dataset)
    #expect(Set(diagram.nodes.map(\.id)) == ["south", "treaty", "protocol"])
    #expect(diagram.title == "Southland to Protocol")
  }
}
