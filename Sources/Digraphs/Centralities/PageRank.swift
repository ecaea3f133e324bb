/// How often someone passes who follows arcs at random and, one time in 1 / (1 − damping), starts again anywhere.
///
/// (Page, Brin, Motwani and Winograd, The PageRank citation ranking, 1999.)
///
/// - Direction: along the arcs; in an undirected graph, each edge either way.
/// - Normalisation: the scores sum to 1.
/// - Parallel arcs: each is followed as often as any other.
/// - Loops: followed like other arcs; in an undirected graph a loop is one of the ways on, not two.
/// - Unconnected: from a vertex that no arc leaves, any vertex may come next, all equally likely.
/// - Complexity: O(*n* + *m*) a round. Each round shrinks the error by the damping factor, and rounds end when the sum
///   of all errors is below 10⁻¹⁰: after some 150 of them at the usual factor of 0.85, or fewer.
public struct PageRank: Centrality {
  /// What it is called.
  public let name = "pagerank"
  /// What a score says.
  public let summary =
    "The share of time a random walk along the arcs, now and then begun anew, spends at the vertex."
  /// How likely it is that an arc is followed next, rather than the walk begun anew.
  public let damping: Double

  /// Makes the measure with a damping factor from 0 up to, but not including, 1.
  public init(damping: Double = 0.85) {
    precondition((0..<1).contains(damping), "a damping factor is at least 0 and less than 1")
    self.damping = damping
  }

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    let links = (0..<graph.order).map { Double(graph.outgoing.range(of: $0).count) }
    var scores = [Double](repeating: 1 / Double(graph.order), count: graph.order)
    // Where a round changed the scores by x, all rounds to come change them by at most x · (damping + damping² + …).
    let tolerance = 1e-10 * (1 - damping) / max(damping, .leastNormalMagnitude)
    var changes = (previous: Double.infinity, last: Double.greatestFiniteMagnitude)
    // Changes shrink until nothing but rounding is left of them, which with a damping factor near 1 comes first.
    while changes.last >= tolerance, changes.last < changes.previous {
      try work.check()
      let next = round(after: scores, links: links, along: graph.incoming)
      changes = (changes.last, zip(scores, next).reduce(0) { $0 + abs($1.0 - $1.1) })
      scores = next
    }
    try work.note(1, of: 1)
    return scores
  }

  private func round(after scores: [Double], links: [Double], along incoming: Rows) -> [Double] {
    var dangling = 0.0
    var passed = scores
    for vertex in scores.indices {
      if links[vertex] == 0 {
        dangling += scores[vertex]
      } else {
        passed[vertex] /= links[vertex]
      }
    }
    let base = (1 - damping + damping * dangling) / Double(scores.count)
    return incoming.withPointers { rows in
      scores.indices.map { vertex in
        let received = rows.range(of: Int32(vertex)).reduce(0.0) { $0 + passed[Int(rows.targets[$1])] }
        return base + damping * received
      }
    }
  }
}
