@testable import Digraphs
import Testing

@Suite struct DistanceBoundsTests {
  @Test(arguments: Shape.allCases)
  func noDistanceExceedsItsBound(shape: Shape) throws {
    for seed in 0..<50 {
      let directed = try shape.graph(seed: UInt64(seed))
      for graph in [directed, directed.undirected()] {
        let bounds = graph.distanceBounds()
        let distances = Textbook(graph).distances
        for vertex in 0..<graph.order { #expect(distances.allSatisfy { $0[vertex] <= bounds[vertex] }) }
      }
    }
  }

  /// Not just any bounds: the end of a chain is its length away, and no leaf of a star further than two steps.
  @Test func boundsAreNear() throws {
    let chain = try Adjacency(order: 5, tails: [0, 1, 2, 3], heads: [1, 2, 3, 4])
    #expect(chain.distanceBounds() == [0, 1, 2, 3, 4])
    let star = try Adjacency(order: 9, tails: [Int32](repeating: 0, count: 8), heads: Array(1...8)).undirected()
    #expect(star.distanceBounds() == [Int](repeating: 2, count: 9))
  }
}
