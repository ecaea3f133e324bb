extension Degree {
  /// An arc more is one more.
  public var isMonotone: Bool { true }

  /// The neighbours, each with the arcs to it and from it: those that share most arcs first.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try graph.countedArcs(of: vertex, following: [.forward, .backward], scored: scores, on: work)
  }
}

extension InDegree {
  /// An arc more is one more.
  public var isMonotone: Bool { true }

  /// The neighbours from which arcs enter, those with most of them first.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try graph.countedArcs(of: vertex, following: [.backward], scored: scores, on: work)
  }
}

extension OutDegree {
  /// An arc more is one more.
  public var isMonotone: Bool { true }

  /// The neighbours to which arcs lead, those with most of them first.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try graph.countedArcs(of: vertex, following: [.forward], scored: scores, on: work)
  }
}

extension Adjacency {
  /// A score that counts arcs, by neighbours, those with most arcs first and equal ones in their order; in an undirected
  /// graph every edge is followed either way.
  fileprivate func countedArcs(
    of vertex: Int32, following directions: [Direction], scored scores: [Double], on work: Work
  ) throws -> Explanation {
    try work.note(0, of: 1)
    let parts = (isDirected ? directions : [.either]).flatMap { countedParts(of: vertex, following: $0) }
    let ordered = parts.enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
    try work.note(1, of: 1)
    return Explanation(of: scores[Int(vertex)], ordered.map(\.element))
  }

  /// A part for each neighbour this way, its share being how many arcs there are; an edge from a vertex to itself has
  /// two ends there.
  private func countedParts(of vertex: Int32, following direction: Direction) -> [Explanation.Part] {
    tally(vertex, in: direction == .backward ? incoming : outgoing).map { neighbour, arcs in
      let ends = !isDirected && neighbour == vertex ? 2 * arcs : arcs
      return .init(.neighbour(neighbour, following: direction, arcs: arcs), share: Double(ends))
    }
  }
}
