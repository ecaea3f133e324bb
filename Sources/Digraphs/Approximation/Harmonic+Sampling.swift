/// Harmonic centrality estimated from the distances of vertices drawn at random.
///
/// One over the distance of a vertex, or 0 if it does not reach, lies between 0 and 1, so that the mean over those drawn
/// is near the mean over all by `SampleBound`. (Eppstein and Wang, Fast approximation of centrality, 2004, for closeness;
/// here no diameter is needed.) No vertex is drawn twice, and once all are drawn the scores are exact.
///
/// - Complexity: O(*m* · ln(*n* / (1 − confidence)) / `epsilon`²) at worst, 512 searches sharing what they have in common.
extension Harmonic: ApproximableCentrality {
  /// What is drawn, and who proved how far off that may be.
  public var method: String {
    "Distances from vertices drawn at random (Eppstein and Wang 2004), the margin a fraction of all other vertices by "
      + "Hoeffding's inequality (1963, theorems 1 and 4)."
  }
  /// What is drawn.
  public var sampleNoun: String { "vertices" }

  /// Estimates the score of each vertex.
  public func estimate(of graph: Adjacency, by sampling: Sampling, on work: Work) throws -> Estimate {
    let order = graph.order
    let others = Double(max(order - 1, 1))
    // Means are over all vertices, itself included: of n · mean, ε · (n − 1) / n is an error of ε · (n − 1).
    let bound = SampleBound(
      Sampling(
        epsilon: sampling.epsilon * others / (others + 1), confidence: sampling.confidence, seed: sampling.seed),
      estimates: order)
    var sample = try SampledNearness(graph.drawnOrder(seed: sampling.seed), in: graph, on: work)
    func score(_ vertex: Int) -> Double { sample.sums[vertex].harmonic / Double(sample.count) * Double(order) }
    // Rounded up to whole searches, which cost the same.
    for round in bound.rounds.map({ min(order, ($0 + 511) / 512 * 512) }) where round > sample.count {
      try sample.draw(upTo: round)
      let shares = sample.sums.map { $0.harmonic / Double(round) }
      if round == order || bound.suffices(shares: shares, of: round) { break }
    }
    try sample.finish()
    guard sample.count < order else {
      return Estimate(scores: sample.sums.map(\.harmonic), margin: 0, confidence: 1, samples: order)
    }
    return Estimate(
      scores: (0..<order).map(score), margin: sampling.epsilon * others, confidence: sampling.confidence,
      samples: sample.count)
  }
}
