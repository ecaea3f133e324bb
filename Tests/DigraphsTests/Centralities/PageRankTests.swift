import Digraphs
import Testing

@Suite struct PageRankTests {
  /// Two vertices and one arc: x = (1 − d) / 2 + d · y / 2 and y = x + d · x.
  @Test(arguments: [0, 0.5, 0.85, 0.99, 0.999_999])
  func twoVerticesInClosedForm(damping: Double) throws {
    let graph = try Adjacency(order: 2, tails: [0], heads: [1])
    let scores = try PageRank(damping: damping).scores(of: graph)
    #expect(agree(scores, [1 / (2 + damping), (1 + damping) / (2 + damping)], within: 1e-10))
  }

  @Test func parallelArcsAreFollowedOften() throws {
    let graph = try Adjacency(order: 3, tails: [0, 0, 0, 1, 2], heads: [1, 1, 2, 0, 0])
    let scores = try PageRank().scores(of: graph)
    let rest = 0.15 / 3
    #expect(abs(scores[1] - rest - 0.85 * scores[0] * 2 / 3) < 1e-10)
    #expect(abs(scores[2] - rest - 0.85 * scores[0] / 3) < 1e-10)
  }
}

/// What every solution of the equation must satisfy, on graphs of every shape.
@Suite struct PageRankEquationTests {
  @Test(arguments: [0, 0.5, 0.85, 0.99], [false, true])
  func aRoundOfTheWalkChangesNothing(damping: Double, isPersonal: Bool) throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() where graph.order > 0 {
      let restarts = isPersonal ? (0..<graph.order).map { Double(($0 + seed) % 3 + ($0 == 0 ? 1 : 0)) } : nil
      let scores = try PageRank(damping: damping, restarts: restarts).scores(of: graph.adjacency())
      let weights = restarts ?? [Double](repeating: 1, count: graph.order)
      var leaving = [Double](repeating: 0, count: graph.order)
      for (tail, _) in graph.arcs { leaving[tail] += 1 }
      let dangling = scores.indices.reduce(0) { $0 + (leaving[$1] == 0 ? scores[$1] : 0) }
      let again = 1 - damping + damping * dangling
      var next = weights.map { $0 / weights.reduce(0, +) * again }
      for (tail, head) in graph.arcs { next[head] += damping * scores[tail] / leaving[tail] }
      #expect(zip(scores, next).reduce(0) { $0 + abs($1.0 - $1.1) } < 2e-10, "seed \(seed)")
    }
  }
}
