/// Closeness in an undirected graph estimated from the distances of vertices drawn at random.
///
/// Of each component as many vertices are drawn as of any other, or all if it has no more; the mean of their distances,
/// which are at least 1 and at most what `distanceBounds` says, lies within a `MeanBound`, and the score, one over the
/// mean, between what its ends make. (Eppstein and Wang, Fast approximation of centrality, 2004, whose bound is of the
/// sum of distances in a connected graph; here it is carried over to the score itself.) In a directed graph a vertex
/// that one other reaches may have the greatest score, and hardly ever is one drawn that reaches it.
///
/// - Complexity: O(*m*) for each of the vertices drawn, 512 searches sharing what they have in common; at most all.
extension Closeness: ApproximableCentrality {
  /// What is drawn, and who proved how far off that may be.
  public var method: String {
    "Distances from vertices drawn at random in each component (Eppstein and Wang 2004), the margin a fraction of the "
      + "greatest score, 1, by Hoeffding's inequality (1963, theorems 1 and 4)."
  }
  /// What is drawn.
  public var sampleNoun: String { "vertices" }

  /// Estimates the score of each vertex.
  public func estimate(of graph: Adjacency, by sampling: Sampling, on work: Work) throws -> Estimate {
    guard !graph.isDirected else {
      throw NotEstimable(
        measure: name,
        reason: "in a directed graph a vertex that few reach may have the greatest score, and draws miss those few; "
          + "'wasserman-faust-closeness' and 'harmonic' can be")
    }
    let draws = ComponentDraws(of: graph, seed: sampling.seed)
    let rounds = Adjacency.drawingRounds(of: draws.largest)
    let bound = MeanBound(confidence: sampling.confidence, means: graph.order, rounds: rounds.count)
    let furthest = graph.distanceBounds()
    var sample = try SampledNearness(draws.vertices, in: graph, on: work)
    for round in rounds {
      try sample.draw(upTo: draws.count(round))
      if sample.sums.indices.allSatisfy({ vertex in
        if draws.size(of: vertex) <= round { return true }
        let means = bound.distances(sample.sums[vertex], furthest: furthest[vertex])
        let score = sample.sums[vertex].closeness
        return 1 / means.lowerBound - score <= sampling.epsilon && score - 1 / means.upperBound <= sampling.epsilon
      }) {
        break
      }
    }
    try sample.finish()
    let isExact = sample.count == graph.order
    return Estimate(
      scores: sample.sums.map(\.closeness), margin: isExact ? 0 : sampling.epsilon,
      confidence: isExact ? 1 : sampling.confidence, samples: sample.count)
  }
}

/// All vertices in an order in which each component has its turn as often as any other, until it has no more.
private struct ComponentDraws {
  /// First one of each component, then a second of each that has two, and so on.
  let vertices: [Int32]
  /// How many components have a first vertex, a second, and so on.
  private let ends: [Int]
  private let sizes: [Int]
  private let components: Partition

  /// How many vertices the largest component has.
  var largest: Int { ends.count - 1 }

  init(of graph: Adjacency, seed: UInt64) {
    let components = graph.weakComponents()
    self.components = components
    var sizes = [Int](repeating: 0, count: components.count)
    let order = graph.drawnOrder(seed: seed)
    let turns = order.map { vertex -> Int32 in
      let component = Int(components.numbers[Int(vertex)])
      sizes[component] += 1
      return Int32(sizes[component] - 1)
    }
    self.sizes = sizes
    let rows = Rows(order: sizes.max() ?? 0, near: turns, far: order)
    vertices = rows.targets
    ends = rows.offsets.map(Int.init)
  }

  /// How many vertices have been drawn when each component has had so many turns.
  func count(_ turns: Int) -> Int { ends[turns] }

  func size(of vertex: Int) -> Int { sizes[Int(components.numbers[vertex])] }
}
