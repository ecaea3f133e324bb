import Digraphs
import Foundation
import Relations
import Testing

@testable import Diagrams

/// Nodes sized and coloured by how central they are in the records.
struct SketchScaleTests {
  private func diagram(_ options: [(String, [String])]) throws -> Diagram {
    try Views.diagram(of: Graphs.view("network", options), in: Graphs.dataset())
  }

  @Test(arguments: centralities.map(\.name)) func everyMeasureSizesNodes(measure: String) throws {
    let diagram = try diagram([("size-by", [measure]), ("colour-by", [measure])])
    let ranking = try Graphs.dataset().ranking(by: measure)
    let scores = Dictionary(uniqueKeysWithValues: ranking.scores.map { ($0.entity.id, $0.score) })
    let sized = diagram.nodes.map { (scores[$0.id] ?? 0, $0.style.scale) }.sorted { $0.0 < $1.0 }
    #expect(sized.map(\.1) == sized.map(\.1).sorted(), "the more central, the larger")
    #expect(sized.allSatisfy { $0.1 >= 1 }, "none is smaller than usual, so that all can be read")
    let steps = diagram.nodes.map { node in
      (scores[node.id] ?? 0, Palette.steps.firstIndex(of: node.style.palette) ?? -1)
    }
    for (one, other) in zip(steps.sorted { $0.0 < $1.0 }, steps.sorted { $0.0 < $1.0 }.dropFirst()) {
      #expect(one.1 >= 0 && one.1 <= other.1)
    }
    #expect(diagram.caption.contains { $0.contains("size and colour by \(measure)") })
  }

  @Test(arguments: centralities.map(\.name)) func everyMeasureWeighsOutlines(measure: String) throws {
    let diagram = try diagram([("weight-by", [measure])])
    let ranking = try Graphs.dataset().ranking(by: measure)
    let scores = Dictionary(uniqueKeysWithValues: ranking.scores.map { ($0.entity.id, $0.score) })
    let outlines = diagram.nodes.map { (scores[$0.id] ?? 0, $0.style.outline) }.sorted { $0.0 < $1.0 }.map(\.1)
    #expect(outlines == outlines.sorted() && outlines.allSatisfy { $0 >= Diagram.NodeStyle.usualWeight })
    #expect(diagram.caption.contains { $0.contains("outline by \(measure)") })
    let samples = diagram.legend.compactMap { entry -> Double? in
      if case .node(let style) = entry.sample, entry.text.hasPrefix(measure + " ") { style.outline } else { nil }
    }
    let isFlat = Set(scores.values).count == 1
    #expect(samples == samples.sorted() && samples.count == (isFlat ? 1 : 3))
  }

  @Test func outlinesAreDrawnAsHeavyAsTheyAreToldToBe() throws {
    let diagram = try diagram([("weight-by", ["degree"])])
    let widths = try Parsed(SVG(diagram, Graphviz.layout(diagram))).values(of: "stroke-width")
    #expect(widths.contains("4.5") && widths.contains("1.1"))
    #expect(diagram.dot.contains("penwidth=\"4.5\""))
    #expect(throws: ViewError.self) { try self.diagram([("weight-by", ["fame"])]) }
  }

  @Test func whatIsShownByOneMeasureIsToldTogether() throws {
    let all = ["size-by", "weight-by", "colour-by"].map { ($0, ["degree"]) }
    let diagram = try diagram(all)
    #expect(diagram.caption.contains { $0.contains("size, outline and colour by degree, over") }, "\(diagram.caption)")
    let told = diagram.nodes[0].tooltip
    #expect(told.components(separatedBy: ", degree ").count == 2, "\(told)")
    #expect(throws: ViewError.self) { try self.diagram([("size-by", ["organisation"])]) }
  }

  @Test func theCaptionSaysOverWhat() throws {
    let caption = try diagram([("size-by", ["degree"])]).caption
    #expect(
      caption.contains(
        "Central in these records, not in the world: size by degree, over 9 relations, of which 1 inferred and 0 disputed."
      ), "\(caption)")
  }

  @Test func theLegendHasTheScale() throws {
    let legend = try diagram([("size-by", ["degree"]), ("colour-by", ["degree"])]).legend
    let sizes = legend.compactMap { entry -> Double? in
      if case .node(let style) = entry.sample, entry.text.hasPrefix("degree"), style.palette == .neutral {
        return style.scale
      }
      return nil
    }
    #expect(sizes == sizes.sorted() && sizes.count == 3 && sizes.last == 2.5)
    let steps = legend.compactMap { entry -> Palette? in
      if case .node(let style) = entry.sample, Palette.steps.contains(style.palette) { return style.palette }
      return nil
    }
    #expect(!steps.isEmpty && steps == Palette.steps.filter(steps.contains))
    // The kinds keep their outlines, and are no longer told by colour.
    #expect(
      legend.allSatisfy { entry in
        if case .node(let style) = entry.sample, entry.text == "state" { return style.palette == .neutral }
        return true
      })
  }

  @Test func scoresAreInTooltipsAndNotInLabels() throws {
    let plain = try diagram([])
    let sized = try diagram([("size-by", ["degree"])])
    #expect(sized.nodes.map(\.label) == plain.nodes.map(\.label))
    #expect(sized.nodes.contains { $0.tooltip.contains(", degree 4, place 1 of ") }, "\(sized.nodes.map(\.tooltip))")
  }

  @Test func sizesAreThoseOfTheLayoutAndTheWords() throws {
    let diagram = try diagram([("size-by", ["degree"])])
    let layout = try Graphviz.layout(diagram)
    let most = try #require(diagram.nodes.indices.max { diagram.nodes[$0].style.scale < diagram.nodes[$1].style.scale })
    #expect(layout.sizes.nodeLabels[most].lines[0].size == TextSize.name * 2.5)
    #expect(SVG(diagram, layout).smallestText >= TextSize.edge)
  }

  @Test func organisationsCanBeColoursInsteadOfBoxes() throws {
    let diagram = try diagram([("clusters", ["organisation"]), ("colour-by", ["organisation"])])
    #expect(diagram.clusters.isEmpty)
    let member = try #require(diagram.nodes.first { $0.id == "north" })
    #expect(member.label.contains(.detail("Commission")), "not by colour alone")
    #expect(diagram.legend.contains { $0.text == "Commission" })
  }

  @Test func aMeasureThatThereIsNotIsAnErrorAtItsPlace() throws {
    let error = try #require(throws: ViewError.self) { try diagram([("size-by", ["betweeness"])]) }
    #expect(error.reason.contains("'betweenness'"))
  }
}
