import Digraphs
import Testing

@Suite struct BetweennessTests {
  @Test(arguments: Oracle.all)
  func countingParallelArcsIsRightToo(oracle: Oracle) throws {
    let ours = try Betweenness(countsParallelArcs: true).scores(of: oracle.adjacency())
    #expect(agree(ours, oracle.betweennessOfArcs), "\(ours) against \(oracle.betweennessOfArcs)")
  }

  @Test func parallelArcsWeighOnlyWhenAskedTo() throws {
    let graph = try Adjacency(order: 4, tails: [0, 0, 1, 0, 2], heads: [1, 1, 3, 2, 3])
    #expect(try Betweenness().scores(of: graph) == [0, 0.5, 0.5, 0])
    #expect(agree(try Betweenness(countsParallelArcs: true).scores(of: graph), [0, 2.0 / 3, 1.0 / 3, 0]))
  }

  /// A chain of *k* diamonds has 2ᵏ shortest paths from end to end, here more than a `Double` can count.
  @Test(arguments: [3, 970])
  func diamondsBeyondNumber(diamonds: Int) throws {
    let starts = (0..<Int32(diamonds)).map { 3 * $0 }
    let graph = try Adjacency(
      order: 3 * diamonds + 1, tails: starts.flatMap { [$0, $0, $0 + 1, $0 + 2] },
      heads: starts.flatMap { [$0 + 1, $0 + 2, $0 + 3, $0 + 3] })
    let scores = try Betweenness().scores(of: graph)
    for diamond in 0..<diamonds {
      // All pairs from before or at the diamond's start to its end or beyond pass half by each side.
      let before = Double(3 * diamond + 1)
      let after = Double(3 * (diamonds - diamond - 1) + 1)
      #expect(abs(scores[3 * diamond + 1] - before * after / 2) <= 1e-9 * before * after)
      #expect(abs(scores[3 * diamond] - 3 * Double(diamond) * (after + 2)) <= 1e-9 * before * after)
    }
  }
}
