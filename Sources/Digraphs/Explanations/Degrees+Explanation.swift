extension Degree {
  /// An arc more is one more.
  public var isMonotone: Bool { true }

  /// The neighbours, each with the arcs to it and from it: those that share most arcs first.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try work.note(0, of: 1)
    var parts = graph.countedParts(of: vertex, following: graph.isDirected ? .forward : .either)
    if graph.isDirected { parts += graph.countedParts(of: vertex, following: .backward) }
    try work.note(1, of: 1)
    return Explanation(of: scores[Int(vertex)], parts.mostFirst())
  }
}

extension InDegree {
  /// An arc more is one more.
  public var isMonotone: Bool { true }

  /// The neighbours from which arcs enter, those with most of them first.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try work.note(0, of: 1)
    let parts = graph.countedParts(of: vertex, following: graph.isDirected ? .backward : .either)
    try work.note(1, of: 1)
    return Explanation(of: scores[Int(vertex)], parts.mostFirst())
  }
}

extension OutDegree {
  /// An arc more is one more.
  public var isMonotone: Bool { true }

  /// The neighbours to which arcs lead, those with most of them first.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try work.note(0, of: 1)
    let parts = graph.countedParts(of: vertex, following: graph.isDirected ? .forward : .either)
    try work.note(1, of: 1)
    return Explanation(of: scores[Int(vertex)], parts.mostFirst())
  }
}

extension Adjacency {
  /// A part for each neighbour this way, its share being how many arcs there are; an edge from a vertex to itself has
  /// two ends there.
  fileprivate func countedParts(of vertex: Int32, following direction: Direction) -> [Explanation.Part] {
    tally(vertex, in: direction == .backward ? incoming : outgoing).map { neighbour, arcs in
      let ends = !isDirected && neighbour == vertex ? 2 * arcs : arcs
      return .init(.neighbour(neighbour, following: direction, arcs: arcs), share: Double(ends))
    }
  }
}

extension [Explanation.Part] {
  /// The parts by falling share, equal ones in their order.
  fileprivate func mostFirst() -> [Explanation.Part] {
    enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }.map(\.element)
  }
}
