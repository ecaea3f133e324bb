import Testing

@testable import Diagrams

@Suite struct LabelPlacingTests {
  @Test func labelsOfASmallPictureCoverNothing() throws {
    var diagram = Samples.diagram(
      ["a", "b", "c", "d"], [(0, 1), (0, 1), (1, 2), (0, 2), (2, 3), (1, 3)], label: "[1 2]")
    for arrangement in [Diagram.Arrangement.layered, .organic] {
      diagram.arrangement = arrangement
      diagram.edgeLabels = .overlaid
      let layout = try Graphviz.layout(diagram)
      let labels = layout.edges.compactMap(\.label)
      #expect(labels.count == 6)
      for (index, label) in labels.enumerated() {
        #expect(labels[..<index].allSatisfy { $0.overlap(label) == 0 })
        #expect(layout.nodes.allSatisfy { $0.overlap(label) == 0 })
      }
    }
  }

  @Test func labelsStayNearTheirEdges() throws {
    var diagram = Samples.random(7)
    diagram.edgeLabels = .overlaid
    let layout = try Graphviz.layout(diagram)
    for route in layout.edges {
      guard let label = route.label else { continue }
      let near = Curves.points(of: route.curves).map { $0.distance(to: label.middle) }.min() ?? .infinity
      #expect(near <= label.width / 2 + 4)
    }
  }
}
