import Digraphs
import Testing

@Suite struct CoreNumberTests {
  /// Against the definition: take away all that have fewer than k neighbours, until none has.
  @Test func coresOfAThousandGraphs() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() {
      var neighbours = [Set<Int>](repeating: [], count: graph.order)
      for (tail, head) in graph.arcs where tail != head {
        neighbours[tail].insert(head)
        neighbours[head].insert(tail)
      }
      var expected = [Double](repeating: 0, count: graph.order)
      var left = Set(0..<graph.order)
      for core in 1...(graph.order + 1) {
        while let vertex = left.first(where: { neighbours[$0].intersection(left).count < core }) { left.remove(vertex) }
        for vertex in left { expected[vertex] = Double(core) }
        if left.isEmpty { break }
      }
      #expect(try CoreNumber().scores(of: graph.adjacency()) == expected, "seed \(seed)")
    }
  }
}
