@testable import Digraphs
import Testing

@Suite struct TwinsTests {
  /// Twins are told by their neighbours, not by the hash of these: here all have the same.
  @Test(arguments: [Shape.twins, .star, .bipartite, .tree, .sparse, .union])
  func collidingHashesMakeNoTwins(shape: Shape) throws {
    for seed in 0..<20 {
      let graph = try shape.graph(seed: UInt64(seed)).undirected().simple()
      let rows = graph.outgoing.withPointers { CompactRows(leadingIn: $0, merging: true) }
      let folded = TreeFolding(of: rows, componentSizes: [Double](repeating: 0, count: graph.order))
      let honest = Twins(of: rows, folded: folded)
      let colliding = Twins(of: rows, folded: folded) { _, _ in 0 }
      #expect(honest.standIns == colliding.standIns && honest.copies == colliding.copies)
      for vertex in 0..<graph.order {
        let standIn = Int(colliding.standIns[vertex])
        let left = graph.outgoing.targets(of: vertex).filter { folded.degrees[Int($0)] > 0 }
        let theirs = graph.outgoing.targets(of: standIn).filter { folded.degrees[Int($0)] > 0 }
        #expect(Set(left) == Set(theirs) && folded.weights[vertex] == folded.weights[standIn])
      }
    }
  }

  /// From two twins of a ring of four hang three vertices each, as a path from the one and a star from the other: alike
  /// to the rest of the graph, but each has its own score.
  @Test func treesOfOneWeightMayDiffer() throws {
    let graph = try Adjacency(
      order: 10, tails: [0, 1, 2, 3, 0, 4, 5, 2, 2, 2], heads: [1, 2, 3, 0, 4, 5, 6, 7, 8, 9]
    ).undirected()
    let scores = try Betweenness().scores(of: graph)
    #expect(agree(scores, Textbook(graph).betweenness()))
    #expect(scores[2] - scores[0] == 3)
    #expect(scores[1] == scores[3])
  }
}
