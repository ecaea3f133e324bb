import Digraphs
import Testing

@Suite struct WeightedRowsTests {
  /// Against Bellman and Ford's way: relax all arcs, as often as there are vertices.
  @Test func distancesOfAThousandGraphs() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() where graph.order > 0 {
      let weights = graph.arcs.indices.map { Double(($0 &* 7919 &+ seed) % 10) }
      var expected = [Double](repeating: .infinity, count: graph.order)
      expected[0] = 0
      for _ in 0..<graph.order {
        for (arc, (tail, head)) in graph.arcs.enumerated() {
          expected[head] = min(expected[head], expected[tail] + weights[arc])
        }
      }
      let rows = try WeightedRows(graph.adjacency(), weights: weights)
      #expect(rows.distances(from: 0) == expected, "seed \(seed)")
      for target in 0..<graph.order {
        let path = rows.shortestPath(from: 0, to: Int32(target))
        #expect(path?.length == (expected[target] < .infinity ? expected[target] : nil), "seed \(seed)")
        guard let path else { continue }
        #expect(path.arcs.reduce(0) { $0 + weights[$1] } == path.length)
        let ends = path.arcs.map { graph.arcs[$0] }
        #expect(zip(ends, ends.dropFirst()).allSatisfy { $0.1 == $1.0 })
        #expect((ends.first?.0 ?? target) == 0 && (ends.last?.1 ?? 0) == target)
      }
    }
  }

  @Test func weightsThatCannotBeAreRefused() throws {
    let graph = try graph(2, [(0, 1), (1, 0)])
    #expect(throws: WeightError.negative(-1, arc: 1)) { try WeightedRows(graph.adjacency, weights: [0, -1]) }
    #expect(throws: WeightError.notANumber(arc: 0)) {
      try graph.lightestPath(from: 0, to: 1) { $0 == 0 ? .nan : 1 }
    }
    #expect(WeightError.negative(-1, arc: 1).description == "arc 1 has a weight below 0: -1.0")
  }

  @Test func lightestPathMayBeLongAndWalkBackwards() throws {
    let graph = try graph(4, [(0, 3), (0, 1), (2, 1), (2, 3)])
    let found = try #require(try graph.lightestPath(from: 0, to: 3, following: .either) { $0 == 0 ? 10 : 2.5 })
    #expect(found.weight == 7.5 && found.path.vertices == [0, 1, 2, 3])
    #expect(found.path.steps.map(\.isBackward) == [false, true, false])
    #expect(try graph.lightestPath(from: 3, to: 0) { _ in 1 } == nil)
  }
}
