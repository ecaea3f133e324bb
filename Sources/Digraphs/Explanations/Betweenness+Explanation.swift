extension Betweenness {
  /// The pairs of other vertices between which the vertex lies: those of whose shortest paths most pass through it first,
  /// then those nearest one another, then in vertex order.
  ///
  /// A pair (*s*, *t*) adds *σ*(*s*, *v*) · *σ*(*v*, *t*) / *σ*(*s*, *t*) where *d*(*s*, *v*) + *d*(*v*, *t*) =
  /// *d*(*s*, *t*). (Freeman 1977; Brandes 2001, section 2.)
  ///
  /// - Complexity: O(*r* · *m*) for the *r* vertices that reach the vertex; memory for `limit` pairs a thread.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    let graph = countsParallelArcs ? graph : graph.simple()
    let found: FoundPairs
    do {
      found = try PairSearch<Double>.pairs(about: vertex, in: graph, atMost: limit, on: work)
    } catch is TooManyPaths {
      found = try PairSearch<WideCount>.pairs(about: vertex, in: graph, atMost: limit, on: work)
    }
    let guide = PathGuide(through: vertex, in: graph)
    let parts = found.mostTelling.map { pair in
      Explanation.Part(.pair(pair.start, pair.end, path: guide.path(from: pair.start, to: pair.end)), share: pair.share)
    }
    return Explanation(of: scores[Int(vertex)], parts, count: found.count, sum: found.sum)
  }
}

/// The pairs between which a vertex lies, as far as they are kept, and what all of them come to.
struct FoundPairs: Sendable {
  /// Two vertices, and what part of the shortest paths from one to the other passes through a third.
  struct Pair: Sendable {
    let start: Int32
    let end: Int32
    let steps: Int32
    let share: Double
  }

  private let limit: Int
  private var kept: [Pair] = []
  private(set) var count = 0
  private(set) var sum = 0.0

  init(atMost limit: Int) { self.limit = limit }

  mutating func add(_ pair: Pair) {
    count += 1
    sum += pair.share
    kept.append(pair)
    if kept.count > 2 * limit + 64 { kept = mostTelling }
  }

  mutating func add(_ other: FoundPairs) {
    count += other.count
    sum += other.sum
    kept += other.kept
    kept = mostTelling
  }

  /// The pairs kept, the most telling first.
  var mostTelling: [Pair] {
    Array(
      kept.sorted { one, other in
        if one.share != other.share { return one.share > other.share }
        return (one.steps, one.start, one.end) < (other.steps, other.start, other.end)
      }.prefix(limit))
  }
}

/// Walks shortest paths that pass through a vertex.
private struct PathGuide {
  private let graph: Adjacency
  private let vertex: Int32
  private let fore: [Int32]
  private let back: [Int32]

  init(through vertex: Int32, in graph: Adjacency) {
    self.graph = graph
    self.vertex = vertex
    func distances(_ rows: Rows) -> [Int32] {
      var search = Search(order: graph.order)
      rows.withPointers { search.run(from: vertex, along: $0) }
      return search.distances.array()
    }
    fore = distances(graph.outgoing)
    back = distances(graph.incoming)
  }

  /// The path whose arcs come first on the way to the vertex, and from the end back to it.
  func path(from start: Int32, to end: Int32) -> [Int32] {
    func walk(_ from: Int32, _ rows: Rows, _ distances: [Int32]) -> [Int32] {
      var walked = [from]
      while let last = walked.last, distances[Int(last)] > 0,
        let next = rows.targets(of: Int(last)).first(where: { distances[Int($0)] == distances[Int(last)] - 1 })
      {
        walked.append(next)
      }
      return walked
    }
    return walk(start, graph.outgoing, back) + walk(end, graph.incoming, fore).reversed().dropFirst()
  }
}
