import Digraphs
import Testing

@Suite struct ProjectionTests {
  @Test func statesAreJoinedBySharedInstruments() throws {
    // Three states (0, 1, 2) and four instruments; a second signature of the first does not count again.
    let graph = try graph(7, [(0, 3), (0, 3), (1, 3), (1, 4), (2, 4), (1, 5), (2, 5), (6, 0)])
    let projected = try graph.projection(onto: [2, 1, 0])
    #expect(projected.vertices == [2, 1, 0])
    #expect(projected.arcs.map(\.label) == [2, 1])
    #expect(projected.arcs.map { [$0.tail, $0.head] } == [[2, 1], [1, 0]])
  }

  @Test func sharedNeighboursOfAThousandGraphs() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() {
      let chosen = (0..<Int32(graph.order)).filter { ($0 + Int32(seed)) % 3 != 0 }
      var neighbours = [Set<Int>](repeating: [], count: graph.order)
      for (tail, head) in graph.arcs where tail != head {
        neighbours[tail].insert(head)
        neighbours[head].insert(tail)
      }
      var expected: [[Int32]] = []
      for one in chosen.indices {
        for other in chosen.indices where other > one {
          let shared = neighbours[Int(chosen[one])].intersection(neighbours[Int(chosen[other])]).count
          if shared > 0 { expected.append([Int32(one), Int32(other), Int32(shared)]) }
        }
      }
      let found = try graph.adjacency().projection(onto: chosen)
      #expect(zip(zip(found.tails, found.heads), found.shared).map { [$0.0, $0.1, $1] } == expected, "seed \(seed)")
    }
  }
}
