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
