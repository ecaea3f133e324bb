import Digraphs
import Testing

@Suite struct AdjacencyTests {
  @Test func rowsHoldArcsInOrder() throws {
    let graph = try Adjacency(order: 3, tails: [1, 0, 1, 1], heads: [2, 0, 0, 2])
    #expect(graph.outgoing.offsets == [0, 1, 4, 4])
    #expect(graph.outgoing.targets == [0, 2, 0, 2])
    #expect(graph.outgoing.arcs == [1, 0, 2, 3])
    #expect(graph.incoming.offsets == [0, 2, 2, 4])
    #expect(graph.incoming.targets == [0, 1, 1, 1])
    #expect(graph.incoming.arcs == [1, 2, 0, 3])
  }

  @Test func moreVerticesThanFitAreRefused() {
    let order = Adjacency.limit + 1
    #expect(throws: GraphError<Int32>.tooManyVertices(order)) { try Adjacency(order: order, tails: [], heads: []) }
  }

  @Test func moreArcsThanFitAreRefused() {
    let ends = repeatElement(Int32(0), count: Adjacency.limit + 1)
    #expect(throws: GraphError<Int32>.tooManyArcs(ends.count)) { try Adjacency(order: 1, tails: ends, heads: ends) }
  }

  @Test func endsOutsideTheGraphAreRefused() {
    #expect(throws: GraphError.unknownVertex(Int32(2), arc: 1)) {
      try Adjacency(order: 2, tails: [0, 1], heads: [1, 2])
    }
    #expect(throws: GraphError.unknownVertex(Int32(-1), arc: 0)) {
      try Adjacency(order: 2, tails: [-1], heads: [5])
    }
    #expect(throws: GraphError.unknownVertex(Int32(0), arc: 0)) { try Adjacency(order: 0, tails: [0], heads: [0]) }
  }

  @Test func undirectedHoldsEachEdgeAtBothEndsAndALoopOnce() throws {
    let graph = try Adjacency(order: 3, tails: [1, 0, 0, 2], heads: [0, 0, 1, 1]).undirected()
    #expect(!graph.isDirected && graph.size == 4 && graph.outgoing == graph.incoming)
    #expect(graph.outgoing.offsets == [0, 3, 6, 7])
    #expect(graph.outgoing.targets == [1, 0, 1, 0, 0, 2, 1])
    #expect(graph.outgoing.arcs == [0, 1, 2, 0, 2, 3, 3])
    #expect(graph.undirected() == graph && graph.reversed() == graph)
  }

  @Test func simpleKeepsTheFirstOfParallelArcsAndNoLoops() throws {
    let graph = try Adjacency(order: 3, tails: [0, 0, 0, 1, 2, 2], heads: [1, 0, 1, 0, 1, 1])
    let simple = graph.simple()
    #expect(simple.size == 3)
    #expect(simple.outgoing.arcs == [0, 3, 4] && simple.incoming.arcs == [3, 0, 4])
    let undirected = graph.undirected().simple()
    #expect(undirected.size == 2 && !undirected.isDirected)
    #expect(undirected.outgoing.targets == [1, 0, 2, 1] && undirected.outgoing.arcs == [0, 0, 4, 4])
  }

  @Test(arguments: Oracle.all)
  func viewsHoldTheSameArcsInBothDirections(oracle: Oracle) throws {
    let graph = try oracle.adjacency()
    for view in [graph, graph.reversed(), graph.simple(), graph.undirected(), graph.undirected().simple()] {
      let leaving = triples(view.outgoing)
      let entering = triples(view.incoming).map { [$0[1], $0[0], $0[2]] }
      #expect(Set(leaving) == Set(entering) && leaving.count == entering.count)
      let loops = leaving.count { $0[0] == $0[1] }
      #expect(view.isDirected ? leaving.count == view.size : leaving.count + loops == 2 * view.size)
    }
  }

  private func triples(_ rows: Rows) -> [[Int32]] {
    (0..<rows.count).flatMap { vertex in
      zip(rows.targets(of: vertex), rows.arcs(of: vertex)).map { [Int32(vertex), $0, $1] }
    }
  }
}
