import Testing

@testable import Diagrams

/// Edges between nodes that stand anywhere.
struct LengthsTests {
  private func network(_ count: Int, _ edges: [(Int, Int)]) -> Diagram {
    var diagram = Samples.diagram((0..<count).map { "n\($0)" }, edges)
    diagram.arrangement = .organic
    return diagram
  }

  @Test func aHubHasRoomForWhatHangsAtIt() {
    let few = Lengths.edges(of: network(3, [(0, 1), (0, 2)]))
    let many = Lengths.edges(of: network(31, (1...30).map { (0, $0) }))
    #expect(Set(many).count == 1 && many[0] > 2 * few[0])
    #expect(many[0] < 5 * few[0], "the ring grows with its radius")
  }

  @Test func theOnlyNeighbourOfAHubStandsNearIt() throws {
    // Two groups of six, all joined among themselves and to a hub, at which one more hangs.
    let groups = [1...6, 7...12].flatMap { group in
      group.flatMap { one in [(0, one)] + group.filter { $0 > one }.map { (one, $0) } }
    }
    let diagram = network(14, groups + [(0, 13)])
    let lengths = Lengths.edges(of: diagram)
    let toGroups = lengths.indices.filter { diagram.edges[$0].from == 0 && diagram.edges[$0].to < 13 }
    #expect(toGroups.allSatisfy { lengths[$0] > lengths[lengths.count - 1] })
    let layout = try Graphviz.layout(diagram)
    #expect(Checks.complaints(layout, of: diagram) == [])
    let hub = layout.nodes[0].middle
    let furthest = try #require(layout.nodes.map { $0.middle.distance(to: hub) }.max())
    #expect(layout.nodes[13].middle.distance(to: hub) < furthest)
  }

  @Test func theMoreTwoShareTheNearerTheyStand() {
    var diagram = network(3, [(0, 1), (1, 2), (2, 0)])
    diagram.edges[0].style.weight = 10
    let lengths = Lengths.edges(of: diagram)
    #expect(lengths[0] < lengths[1] && lengths[1] == lengths[2])
    #expect(lengths.allSatisfy { $0 > 0 })
  }

  @Test func layersHaveNone() {
    #expect(Sizes(Samples.diagram(["a", "b"], [(0, 1)])).lengths.isEmpty)
  }
}
