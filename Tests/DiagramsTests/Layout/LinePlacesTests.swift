import Testing

@testable import Diagrams

@Suite struct LinePlacesTests {
  private func layout(_ diagram: Diagram) throws -> Layout {
    var limits = Limits()
    (limits.fault, limits.faultySteps) = (.abort, 4)
    return try Graphviz.layout(diagram, limits: limits)
  }

  @Test(arguments: 0..<60) func nothingOverlapsAndAllIsThere(seed: Int) throws {
    let diagram = Samples.random(seed)
    #expect(Checks.complaints(try layout(diagram), of: diagram) == [])
  }

  @Test func aParentStandsInTheMiddleOfItsChildren() throws {
    let layout = try layout(Samples.diagram(["a", "b", "c", "d"], [(0, 1), (0, 2), (0, 3)]))
    let middles = layout.nodes.map(\.middle.x)
    #expect(abs(middles[0] - middles[2]) < 0.01 && abs(middles[1] + middles[3] - 2 * middles[0]) < 0.01)
  }

  @Test func longEdgesAreStraightAndShareTheirTrunk() throws {
    // A hub whose edges pass the lines of a chain: between the lines they run on one straight line.
    var diagram = Samples.diagram(
      (0..<8).map { "n\($0)" }, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (0, 5), (0, 6), (0, 7)])
    diagram.ranks = [[0], [1], [2], [3], [4], [5, 6, 7]].map { Diagram.Rank(nodes: $0) }
    let layout = try layout(diagram)
    #expect(Checks.complaints(layout, of: diagram) == [])
    let second = layout.nodes[2].middle.y
    let trunks = layout.edges[5...7].map { route in
      Curves.points(of: route.curves, steps: 60).min { abs($0.y - second) < abs($1.y - second) }?.x ?? 0
    }
    #expect(Set(trunks).count == 1)
    for route in layout.edges[5...7] {
      for point in Curves.points(of: route.curves, steps: 60)
      where layout.ranks[1] < point.y && point.y < layout.ranks[4] {
        #expect(abs(point.x - trunks[0]) < 0.01)
      }
    }
  }

  @Test func edgesPassNoNodesOfTheLinesBetween() throws {
    for seed in 0..<30 {
      var diagram = Samples.random(seed)
      diagram.direction = .down
      let layout = try layout(diagram)
      let bands = Dictionary(grouping: layout.nodes.indices) { layout.nodes[$0].middle.y.rounded() }
      for (edge, route) in zip(diagram.edges, layout.edges)
      where layout.nodes[edge.from].middle.y != layout.nodes[edge.to].middle.y {
        let points = Curves.points(of: route.curves, steps: 40)
        for node in bands.values.joined() where node != edge.from && node != edge.to {
          let box = layout.nodes[node]
          let inner = Box(x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2)
          #expect(points.allSatisfy { inner.overlap(Box(middle: $0, width: 0.1, height: 0.1)) == 0 }, "seed \(seed)")
        }
      }
    }
  }
}
