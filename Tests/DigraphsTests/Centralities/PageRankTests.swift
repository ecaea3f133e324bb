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
