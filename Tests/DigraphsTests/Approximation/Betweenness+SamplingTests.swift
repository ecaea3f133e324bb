import Digraphs
import Testing

@Suite struct BetweennessSamplingTests {
  /// With a confidence of 0.9, of 200 estimates 20 may be off by more than the margin; the bound is cautious, so that
  /// far fewer are.
  @Test(arguments: [Shape.tree, .grid, .sparse, .tangle, .acyclic, .star, .diamonds, .union])
  func estimatesAreWithinTheMargin(shape: Shape) throws {
    var misses = 0
    for seed in 0..<25 {
      let graph = try shape.graph(seed: UInt64(seed))
      let exact = try Betweenness().scores(of: graph)
      let sampling = Sampling(epsilon: 0.1, confidence: 0.9, seed: UInt64(seed))
      let estimate = try Betweenness().estimate(of: graph, by: sampling)
      misses += zip(estimate.scores, exact).allSatisfy { abs($0 - $1) <= estimate.margin } ? 0 : 1
      // Two vertices have none between them, which needs no draws.
      #expect(estimate.confidence == (graph.order > 2 ? 0.9 : 1))
      #expect(agree([estimate.margin], [graph.order > 2 ? 0.1 * Double(graph.order * (graph.order - 1)) : 0]))
    }
    #expect(misses == 0)
  }

  /// With many draws the estimates come near the exact scores, so that pairs and paths are drawn as often as they should.
  @Test(arguments: [Shape.dense, .tangle, .acyclic])
  func manyDrawsComeNear(shape: Shape) throws {
    for graph in [try shape.graph(seed: 1), try shape.graph(seed: 4).undirected()] {
      let exact = try Betweenness().scores(of: graph)
      let estimate = try Betweenness().estimate(of: graph, by: Sampling(epsilon: 0.012))
      #expect(zip(estimate.scores, exact).allSatisfy { abs($0 - $1) <= estimate.margin / 2 })
    }
  }

  /// Among four vertices in a ring each has half a path; a score is 1 in 12 ordered pairs. What is drawn is fair: the
  /// two ways round come as often.
  @Test func closeEstimatesAreCloseAndFair() throws {
    let ring = try Adjacency(order: 4, tails: [0, 1, 2, 3], heads: [1, 2, 3, 0]).undirected()
    let estimate = try Betweenness().estimate(of: ring, by: Sampling(epsilon: 0.01))
    for score in estimate.scores { #expect(abs(score - 0.5) <= estimate.margin && abs(score - 0.5) > 0) }
    #expect(agree([estimate.margin], [0.06]))
  }

  /// The unit is that of betweenness: in the middle of a star lie all pairs, so that the estimate nearly has no error.
  @Test(arguments: [true, false])
  func middleOfAStar(isDirected: Bool) throws {
    let leaves = 1..<Int32(40)
    let out = try Adjacency(
      order: 40, tails: Array(leaves) + leaves.map { _ in 0 }, heads: leaves.map { _ in 0 } + Array(leaves))
    let graph = isDirected ? out : out.undirected()
    let estimate = try Betweenness().estimate(of: graph, by: Sampling(epsilon: 0.02))
    #expect(abs(estimate.scores[0] - (isDirected ? 39 * 38 : 39 * 19)) <= estimate.margin)
    #expect(estimate.scores.dropFirst().allSatisfy { $0 == 0 })
  }

  @Test func morePathsThanADoubleCounts() throws {
    let arcs = 0..<Int32(256 * 599)
    let tails: [Int32] = arcs.map { $0 / 16 % 16 + $0 / 256 * 16 }
    let heads: [Int32] = arcs.map { ($0 / 256 + 1) * 16 + $0 % 16 }
    let layers = try Adjacency(order: 9600, tails: tails, heads: heads)
    let estimate = try Betweenness().estimate(of: layers, by: Sampling(epsilon: 0.3))
    // Layer after layer one of 16 is drawn: about a third of the pairs have a path, and a third of its length is 200.
    let total = estimate.scores.reduce(0, +) / Double(9600 * 9599)
    #expect(total > 60 && total < 140)
  }

  /// Parallel arcs are paths of their own if asked for: of six ways from one end to the other, three pass through 1.
  @Test func parallelArcsCountIfAskedFor() throws {
    let graph = try Adjacency(order: 4, tails: [0, 0, 0, 0, 1, 2, 2], heads: [1, 1, 1, 2, 3, 3, 3])
    let sampling = Sampling(epsilon: 0.01)
    let counted = try Betweenness(countsParallelArcs: true).estimate(of: graph, by: sampling)
    let exact = try Betweenness(countsParallelArcs: true).scores(of: graph)
    #expect(agree(exact, [0, 0.6, 0.4, 0]))
    #expect(zip(counted.scores, exact).allSatisfy { abs($0 - $1) <= counted.margin })
    #expect(abs(try Betweenness().estimate(of: graph, by: sampling).scores[1] - 0.5) <= counted.margin)
    #expect(try counted != Betweenness().estimate(of: graph, by: sampling))
  }

  @Test func seedDecidesAndThreadsDoNot() throws {
    let graph = try Shape.dense.graph(seed: 2)
    let one = try Betweenness().estimate(of: graph, by: Sampling(epsilon: 0.02, seed: 5))
    #expect(try Betweenness().estimate(of: graph, by: Sampling(epsilon: 0.02, seed: 5), on: Work(threads: 2)) == one)
    #expect(try Betweenness().estimate(of: graph, by: Sampling(epsilon: 0.02, seed: 6)) != one)
  }

  @Test func smallGraphsNeedNoDraws() throws {
    for order in 0...2 {
      let graph = try Adjacency(order: order, tails: [], heads: [])
      let estimate = try Betweenness().estimate(of: graph, by: Sampling(epsilon: 0.1))
      #expect(estimate.samples == 0 && estimate.isExact && estimate.scores == [Double](repeating: 0, count: order))
    }
  }

  @Test func canBeCancelled() throws {
    let graph = try Shape.dense.graph(seed: 2)
    #expect(throws: CancellationError.self) {
      try Betweenness().estimate(of: graph, by: Sampling(epsilon: 0.1), on: Work(isCancelled: { true }))
    }
  }
}
