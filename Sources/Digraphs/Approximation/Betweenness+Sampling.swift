/// Betweenness estimated from shortest paths drawn at random.
///
/// A pair of vertices is drawn, and one of the shortest paths between them, all equally likely; the share of such paths
/// that pass through a vertex is its betweenness as a fraction of all pairs. (Riondato and Kornaropoulos, Fast
/// approximation of betweenness centrality through sampling, 2016; searches from both ends as in KADABRA, Borassi and
/// Natale, 2016.) How many paths are enough says `SampleBound`, which needs no estimate of the graph's diameter and no
/// constant found by experiment.
///
/// - Complexity: a search from both ends for each path drawn, O(*m*) at worst, and of the order of √*m* reads on
///   graphs whose distances are small. As many paths are drawn as the largest score needs: about ln(*n* / (1 −
///   confidence)) / `epsilon` if all are small, and never more than that divided by 2 · `epsilon`.
extension Betweenness: ApproximableCentrality {
  /// What is drawn, and who proved how far off that may be.
  public var method: String {
    "Shortest paths between vertices drawn at random (Riondato and Kornaropoulos 2016; Borassi and Natale 2016), the "
      + "margin a fraction of all pairs by Hoeffding's inequality (1963, theorem 1)."
  }
  /// What is drawn.
  public var sampleNoun: String { "paths" }

  /// Estimates the score of each vertex; pairs without a path are drawn too, and counted among the samples.
  public func estimate(of graph: Adjacency, by sampling: Sampling, on work: Work) throws -> Estimate {
    let progress = try Progress(of: 1_000_000, on: work)
    let graph = countsParallelArcs ? graph : graph.simple()
    let bound = SampleBound(sampling, estimates: graph.inBetweenCount)
    var hits = [Int](repeating: 0, count: graph.order)
    var samples = 0
    if graph.order > 2 {
      for round in bound.rounds {
        let drawn = try draw(samples..<round, by: sampling.seed, in: graph, noting: progress, of: bound.most, on: work)
        hits = zip(hits, drawn).map(+)
        samples = round
        if bound.suffices(shares: hits.map { Double($0) / Double(samples) }, of: samples) { break }
      }
    }
    try progress.finish()
    let order = Double(graph.order)
    let pairs = max(0, order * (order - 1)) / (graph.isDirected ? 1 : 2)
    return Estimate(
      scores: hits.map { samples == 0 ? 0 : Double($0) / Double(samples) * pairs },
      margin: samples == 0 ? 0 : sampling.epsilon * pairs, confidence: samples == 0 ? 1 : sampling.confidence,
      samples: samples)
  }

  /// How many of the drawn paths with these numbers pass through each vertex.
  private func draw(
    _ numbers: Range<Int>, by seed: UInt64, in graph: Adjacency, noting progress: Progress, of most: Int, on work: Work
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
