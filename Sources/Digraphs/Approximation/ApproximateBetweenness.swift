/// Betweenness estimated from paths drawn at random, with a guarantee of how far off it may be.
///
/// A pair of vertices is drawn, and one of the shortest paths between them, all equally likely; the share of such paths
/// that pass through a vertex is its betweenness as a fraction of all pairs. (Riondato and Kornaropoulos, Fast
/// approximation of betweenness centrality through sampling, 2016; searches from both ends as in KADABRA, Borassi and
/// Natale, 2016.) With probability `confidence` at least, taken over the draws, *every* estimate is within `epsilon`
/// times the number of pairs of the exact score: see `SampleBound`, which needs no estimate of the graph's diameter and
/// no constant found by experiment. The same seed gives the same answer, on any number of threads.
///
/// Directions, loops and unconnected pairs are as in `Betweenness`; parallel arcs count as one.
///
/// - Complexity: a search from both ends for each path drawn, O(*m*) at worst, and of the order of √*m* reads on
///   graphs whose distances are small. As many paths are drawn as the largest score needs: about ln(*n* / (1 −
///   confidence)) / `epsilon` if all are small, and never more than that divided by 2 · `epsilon`.
public struct ApproximateBetweenness: Sendable {
  /// How far an estimate may be from the exact score, as a fraction of all pairs.
  public let epsilon: Double
  /// How likely it is that no estimate is further off.
  public let confidence: Double
  /// What the draws depend on.
  public let seed: UInt64

  /// Makes the measure; an epsilon and a confidence are between 0 and 1.
  public init(epsilon: Double, confidence: Double = 0.95, seed: UInt64 = 1) {
    precondition(epsilon > 0 && epsilon < 1, "an epsilon is between 0 and 1")
    precondition(confidence > 0 && confidence < 1, "a confidence is between 0 and 1")
    self.epsilon = epsilon
    self.confidence = confidence
    self.seed = seed
  }

  /// What was estimated, and how sure it is.
  public struct Estimate: Sendable, Equatable {
    /// The estimated score of each vertex, in the unit of `Betweenness`.
    public let scores: [Double]
    /// How far a score may be from the exact one, in the same unit.
    public let margin: Double
    /// How likely it is, at least, that no score is further off than the margin.
    public let confidence: Double
    /// How many paths were drawn, pairs without a path included.
    public let samples: Int
  }

  /// Estimates the score of each vertex.
  public func estimate(of graph: Adjacency, on work: Work = Work()) throws -> Estimate {
    let progress = try Progress(of: 1_000_000, on: work)
    let graph = graph.simple()
    let bound = SampleBound(epsilon: epsilon, confidence: confidence, estimates: graph.inBetweenCount)
    var hits = [Int](repeating: 0, count: graph.order)
    var samples = 0
    if graph.order > 2 {
      for round in bound.rounds {
        let drawn = try draw(samples..<round, in: graph, noting: progress, of: bound.most, on: work)
        hits = zip(hits, drawn).map(+)
        samples = round
        if bound.suffices(hits: hits, of: samples) { break }
      }
    }
    try progress.finish()
    let order = Double(graph.order)
    let pairs = max(0, order * (order - 1)) / (graph.isDirected ? 1 : 2)
    return Estimate(
      scores: hits.map { samples == 0 ? 0 : Double($0) / Double(samples) * pairs }, margin: epsilon * pairs,
      confidence: confidence, samples: samples)
  }

  /// How many of the drawn paths with these numbers pass through each vertex.
  private func draw(
    _ numbers: Range<Int>, in graph: Adjacency, noting progress: Progress, of most: Int, on work: Work
  ) throws -> [Int] {
    try graph.outgoing.withPointers { outgoing in
      try graph.incoming.withPointers { incoming in
        let size = max(256, (numbers.count + 31) / 32)
        return try work.sum(
          parts: (numbers.count + size - 1) / size, onto: [Int](repeating: 0, count: graph.order),
          worker: { Samplers(along: outgoing, against: incoming) },
          yield: { samplers, part in
            let start = numbers.lowerBound + part * size
            let mine = start..<min(start + size, numbers.upperBound)
            for number in mine {
              samplers.draw(by: SplitMix64(seed: seed, stream: number))
              try progress.advance(by: (number + 1) * 1_000_000 / most - number * 1_000_000 / most)
            }
            return samplers.takeHits()
          },
          add: { hits, yield in
            for vertex in hits.indices { hits[vertex] += yield[vertex] }
          })
      }
    }
  }
}

/// The samplers of one thread.
private struct Samplers: ~Copyable {
  private let outgoing: RowPointers
  private let incoming: RowPointers
  private var plain: PathSampler<Double>
  /// For pairs that have more paths than a `Double` can count.
  private var wide: PathSampler<WideCount>?

  init(along outgoing: RowPointers, against incoming: RowPointers) {
    self.outgoing = outgoing
    self.incoming = incoming
    plain = PathSampler(along: outgoing, against: incoming)
  }

  mutating func draw(by generator: SplitMix64) {
    guard !plain.draw(by: generator) else { return }
    if wide == nil { wide = PathSampler(along: outgoing, against: incoming) }
    _ = wide?.draw(by: generator)
  }

  mutating func takeHits() -> [Int] {
    let hits = plain.takeHits()
    guard let more = wide?.takeHits() else { return hits }
    return zip(hits, more).map(+)
  }
}

extension Adjacency {
  /// How many vertices an arc enters and an arc leaves, so that they may lie between others.
  fileprivate var inBetweenCount: Int {
    (0..<order).count { !outgoing.range(of: $0).isEmpty && !incoming.range(of: $0).isEmpty }
  }
}
