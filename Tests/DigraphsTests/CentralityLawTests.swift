import Digraphs
import Testing

/// What must hold whatever the numbers are.
@Suite struct CentralityLawTests {
  @Test(arguments: Oracle.all, measures)
  func relabellingCarriesScoresAlong(oracle: Oracle, name: String) throws {
    guard oracle.isSettled(name) else { return }
    let last = Int32(oracle.vertices.count) - 1
    let mirrored = try Adjacency(
      order: oracle.vertices.count, tails: oracle.tails.map { last - $0 }, heads: oracle.heads.map { last - $0 })
    let scores = try measure(name).scores(of: oracle.directed ? mirrored : mirrored.undirected())
    #expect(agree(scores.reversed(), try measure(name).scores(of: oracle.adjacency())))
  }

  /// PageRank and Wasserman and Faust's closeness look at the whole graph; the others see only what is connected.
  @Test(arguments: Oracle.random, measures.filter { !["pagerank", "wasserman-faust-closeness"].contains($0) })
  func twoCopiesScoreLikeOne(oracle: Oracle, name: String) throws {
    guard oracle.isSettled(name) else { return }
    let order = Int32(oracle.vertices.count)
    let twice = try Adjacency(
      order: 2 * Int(order), tails: oracle.tails + oracle.tails.map { $0 + order },
      heads: oracle.heads + oracle.heads.map { $0 + order })
    let scores = try measure(name).scores(of: oracle.directed ? twice : twice.undirected())
    let once = try measure(name).scores(of: oracle.adjacency())
    #expect(agree(scores, once + once))
  }

  /// Side by side with another graph, a graph keeps its scores, or its share of what is divided among all.
  @Test(arguments: Shape.allCases.filter { $0 != .empty })
  func unionWithAnotherGraphChangesLittle(shape: Shape) throws {
    for seed in 0..<10 {
      let (one, other) = (try shape.graph(seed: UInt64(seed)), try Shape.dense.graph(seed: UInt64(seed)))
      let union = try one.union(with: other)
      for measure in [Betweenness(), Closeness(), Harmonic(), Degree(), CoreNumber()] as [any Centrality] {
        let apart = try measure.scores(of: one) + measure.scores(of: other)
        #expect(agree(try measure.scores(of: union), apart), "\(measure.name) \(seed)")
      }
      let share = Double(one.order - 1) / Double(union.order - 1)
      let faust = try WassermanFaustCloseness().scores(of: one).map { $0 * share }
      #expect(agree(Array(try WassermanFaustCloseness().scores(of: union).prefix(one.order)), faust))
      let ranks = try PageRank().scores(of: union).prefix(one.order)
      #expect(agree(ranks.map { $0 / ranks.reduce(0, +) }, try PageRank().scores(of: one), within: 1e-9))
    }
  }

  @Test(arguments: Oracle.directed)
  func reversingExchangesInAndOut(oracle: Oracle) throws {
    let graph = try oracle.adjacency()
    #expect(try InDegree().scores(of: graph) == OutDegree().scores(of: graph.reversed()))
    #expect(try Degree().scores(of: graph) == Degree().scores(of: graph.reversed()))
    #expect(agree(try Betweenness().scores(of: graph), try Betweenness().scores(of: graph.reversed())))
  }

  @Test(arguments: Oracle.all.filter { !$0.vertices.isEmpty })
  func pageRankSumsToOne(oracle: Oracle) throws {
    #expect(abs(try PageRank().scores(of: oracle.adjacency()).reduce(0, +) - 1) < 1e-12)
  }
}

extension Adjacency {
  /// Both graphs side by side, this one's vertices first.
  fileprivate func union(with other: Adjacency) throws -> Adjacency {
    func ends(_ graph: Adjacency, from first: Int) -> [(Int32, Int32)] {
      (0..<graph.order).flatMap { tail in
        graph.outgoing.targets(of: tail).map { (Int32(tail + first), $0 + Int32(first)) }
      }
    }
    let arcs = ends(self, from: 0) + ends(other, from: order)
    return try Adjacency(order: order + other.order, tails: arcs.map(\.0), heads: arcs.map(\.1))
  }
}
