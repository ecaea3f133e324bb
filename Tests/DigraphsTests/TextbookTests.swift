import Digraphs
import Testing

/// A thousand graphs, twenty shapes of fifty each, directed and undirected.
@Suite struct TextbookTests {
  @Test(arguments: Shape.allCases)
  func scoresAreThoseOfTheTextbook(shape: Shape) throws {
    for seed in 0..<50 {
      let directed = try shape.graph(seed: UInt64(seed))
      for graph in [directed, directed.undirected()] {
        let counted = Textbook(graph)
        let merged = Textbook(graph.simple())
        let note = Comment("\(shape) \(seed) \(graph.isDirected)")
        #expect(agree(try Betweenness().scores(of: graph), merged.betweenness()), note)
        #expect(agree(try Betweenness(countsParallelArcs: true).scores(of: graph), counted.betweenness()), note)
        #expect(agree(try Closeness().scores(of: graph), merged.closeness()), note)
        #expect(agree(try WassermanFaustCloseness().scores(of: graph), merged.wassermanFaust()), note)
        #expect(agree(try Harmonic().scores(of: graph), merged.harmonic()), note)
      }
    }
  }

  @Test(arguments: Shape.allCases.filter { $0 != .empty })
  func dependenciesOfSomeAreThoseOfTheTextbook(shape: Shape) throws {
    for seed in 0..<20 {
      let directed = try shape.graph(seed: UInt64(seed))
      for graph in [directed, directed.undirected()] {
        var chance = Chance(seed: UInt64(seed))
        let sources = (0..<11).map { _ in Int32.random(in: 0..<Int32(graph.order), using: &chance) }
        let counted = Textbook(graph)
        let theirs = sources.map { counted.dependencies(of: Int($0)) }.reduce(
          [Double](repeating: 0, count: graph.order)
        ) {
          zip($0, $1).map(+)
        }
        let ours = try Betweenness(countsParallelArcs: true).dependencies(of: sources, in: graph)
        #expect(agree(ours, theirs), "\(shape) \(seed) \(graph.isDirected)")
      }
    }
  }

  @Test func graphsAreMostlyDifferentAndAlwaysTheSame() throws {
    func drawn() throws -> [Adjacency] {
      try Shape.allCases.dropFirst(4).flatMap { shape in try (0..<5).map { try shape.graph(seed: $0) } }
    }
    let graphs = try drawn()
    #expect(try drawn() == graphs)
    #expect(graphs.indices.count { !graphs[..<$0].contains(graphs[$0]) } > 70)
  }
}
