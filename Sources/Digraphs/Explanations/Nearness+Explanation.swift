extension Closeness {
  /// The vertices that reach the vertex, nearest first, with their distances: how many they are, divided by the sum of
  /// the distances, is the score.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    let parts = try graph.distantParts(of: vertex, on: work) { Double($0) }
    return Explanation(of: scores[Int(vertex)], by: .quotient(of: Double(parts.count)), parts)
  }
}

extension WassermanFaustCloseness {
  /// The vertices that reach the vertex, nearest first, with their distances: how many they are, times their part of
  /// all others, divided by the sum of the distances, is the score.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    let parts = try graph.distantParts(of: vertex, on: work) { Double($0) }
    let dividend = parts.isEmpty ? 0 : Double(parts.count) * Double(parts.count) / Double(graph.order - 1)
    return Explanation(of: scores[Int(vertex)], by: .quotient(of: dividend), parts)
  }
}

extension Harmonic {
  /// Another arc only brings vertices nearer.
  public var isMonotone: Bool { true }

  /// The vertices that reach the vertex, nearest first, each adding one over its distance.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    Explanation(of: scores[Int(vertex)], try graph.distantParts(of: vertex, on: work) { 1 / Double($0) })
  }
}

extension Adjacency {
  /// A part for each vertex that reaches another, nearest first, then in vertex order.
  fileprivate func distantParts(
    of vertex: Int32, on work: Work, share: (Int) -> Double
  ) throws -> [Explanation.Part] {
    try work.note(0, of: 1)
    var search = Search(order: order)
    incoming.withPointers { search.run(from: vertex, along: $0) }
    var parts: [Explanation.Part] = []
    parts.reserveCapacity(search.count - 1)
    for other in search.nearestFirst() {
      let steps = Int(search.distances[other])
      let nearer = outgoing.targets(of: Int(other)).first { Int(search.distances[$0]) == steps - 1 }
      // Whatever the search found, it came to from a vertex one step nearer.
      parts.append(.init(.distant(other, steps: steps, next: nearer!), share: share(steps)))
    }
    try work.note(1, of: 1)
    return parts
  }
}
