/// Wasserman and Faust's closeness estimated from the distances of vertices drawn at random.
///
/// Those drawn tell what share of all vertices reaches one, and those of them that reach it tell the mean of their
/// distances, which are at least 1 and at most what `distanceBounds` says. Both means lie within a `MeanBound`, and the
/// score, the share over the mean, between what their ends make. (Eppstein and Wang, Fast approximation of centrality,
/// 2004, whose bound is of the sum of distances in a connected graph; here it is carried over to the score itself.) No
/// vertex is drawn twice, and once all are drawn the scores are exact.
///
/// - Complexity: O(*m*) for each of the vertices drawn, 512 searches sharing what they have in common; at most all.
extension WassermanFaustCloseness: ApproximableCentrality {
  /// What is drawn, and who proved how far off that may be.
  public var method: String {
    "Distances from vertices drawn at random (Eppstein and Wang 2004), the margin a fraction of the greatest score, 1, "
      + "by Hoeffding's inequality (1963, theorems 1 and 4)."
  }
  /// What is drawn.
  public var sampleNoun: String { "vertices" }

  /// Estimates the score of each vertex.
  public func estimate(of graph: Adjacency, by sampling: Sampling, on work: Work) throws -> Estimate {
    let order = graph.order
    let rounds = Adjacency.drawingRounds(of: order)
    let bound = MeanBound(confidence: sampling.confidence, means: 2 * order, rounds: rounds.count)
    let furthest = graph.distanceBounds()
    var sample = try SampledNearness(graph.drawnOrder(seed: sampling.seed), in: graph, on: work)
    for round in rounds {
      try sample.draw(upTo: round)
      let drawn = Drawn(count: round, of: order, bound: bound)
      if sample.sums.indices.allSatisfy({
        drawn.isWithin(sampling.epsilon, sample.sums[$0], furthest: furthest[$0])
      }) {
        break
      }
    }
    try sample.finish()
    let drawn = Drawn(count: sample.count, of: order, bound: bound)
    let isExact = sample.count == order
    return Estimate(
      scores: sample.sums.map(drawn.score), margin: isExact ? 0 : sampling.epsilon,
      confidence: isExact ? 1 : sampling.confidence, samples: sample.count)
  }
}

/// How scores follow from what so many of all vertices have told.
private struct Drawn {
  let count: Int
  let order: Int
  let bound: MeanBound

  init(count: Int, of order: Int, bound: MeanBound) {
    self.count = count
    self.order = order
    self.bound = bound
  }

  /// The score that what was drawn has; of all vertices, that which they have.
  func score(_ nearness: Nearness) -> Double {
    guard nearness.count > 0 else { return 0 }
    let share = Double(nearness.count) / Double(count) * Double(order) / Double(order - 1)
    return share * Double(nearness.count) / Double(nearness.distance)
  }

  func isWithin(_ epsilon: Double, _ nearness: Nearness, furthest: Int) -> Bool {
    guard count < order else { return true }
    let shares = bound.range(around: Double(nearness.count) / Double(count), of: count)
    let means = bound.distances(nearness, furthest: furthest)
    let (score, factor) = (score(nearness), Double(order) / Double(order - 1))
    // Where shares are small their upper end decides, which is had sooner than a mean.
    return shares.upperBound * factor / means.lowerBound - score <= epsilon
      && score - shares.lowerBound * factor / means.upperBound <= epsilon
  }
}

extension MeanBound {
  /// The least and the greatest mean of the distances of all that reach a vertex, given those of some of them.
  func distances(_ nearness: Nearness, furthest: Int) -> ClosedRange<Double> {
    let span = Double(furthest - 1)
    guard span > 0 else { return 1...1 }
    let mean = nearness.count == 0 ? 0 : (Double(nearness.distance) / Double(nearness.count) - 1) / span
    let range = range(around: min(max(mean, 0), 1), of: nearness.count)
    return (1 + span * range.lowerBound)...(1 + span * range.upperBound)
  }
}
