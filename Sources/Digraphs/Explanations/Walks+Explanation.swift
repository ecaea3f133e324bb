extension Eigenvector {
  /// The neighbours from which arcs come, each with its score divided by the greatest eigenvalue, once for each arc.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try work.note(0, of: 1)
    let sums = graph.sums(of: scores, along: graph.incoming)
    let value = sums.reduce(0, +) / scores.reduce(0, +)
    let parts =
      scores[Int(vertex)] == 0
      ? [] : graph.parts(entering: vertex) { (Double($1) * scores[Int($0)] / value, scores[Int($0)]) }
    try work.note(1, of: 1)
    return Explanation(of: scores[Int(vertex)], parts)
  }
}

extension Katz {
  /// Another arc makes more walks, if the attenuation stays what it is.
  public var isMonotone: Bool { attenuation != nil }

  /// The measure with the attenuation that it would choose for this graph.
  public func settled(for graph: Adjacency) -> any Centrality { Katz(attenuation: attenuation(in: graph)) }

  /// The neighbours from which arcs come, each with the attenuation for its own arc and for all walks that end at it, the
  /// attenuation times 1 and its score, once for each arc.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try work.note(0, of: 1)
    let factor = attenuation(in: graph)
    let parts = graph.parts(entering: vertex) { (Double($1) * factor * (1 + scores[Int($0)]), scores[Int($0)]) }
    try work.note(1, of: 1)
    return Explanation(of: scores[Int(vertex)], parts)
  }
}

extension AuthorityScore {
  /// The hubs that lead to the vertex, each with its hub score, scaled alike, once for each arc.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try graph.explanation(of: vertex, authorities: scores, on: work)
  }
}

extension HubScore {
  /// The authorities to which the vertex leads, each with its authority score, scaled alike, once for each arc.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    let explanation = try graph.reversed().explanation(of: vertex, authorities: scores, on: work)
    guard graph.isDirected else { return explanation }
    return Explanation(
      of: explanation.score,
      explanation.parts.map { part in
        guard case .neighbour(let neighbour, _, let arcs) = part.cause else { return part }
        return .init(
          .neighbour(neighbour, following: .forward, arcs: arcs), share: part.share, basis: part.basis)
      })
  }
}

extension Adjacency {
  /// For each vertex the sum of the values at the far ends of its entries.
  fileprivate func sums(of values: [Double], along rows: Rows) -> [Double] {
    (0..<order).map { rows.targets(of: $0).reduce(0) { $0 + values[Int($1)] } }
  }

  /// Where *a* are authorities and *h* = *A a* what makes hubs of those that lead to them, *a* is *Aᵀ h* divided by
  /// |*h*|² / |*a*|².
  fileprivate func explanation(of vertex: Int32, authorities: [Double], on work: Work) throws -> Explanation {
    try work.note(0, of: 1)
    let hubs = sums(of: authorities, along: outgoing)
    let value = hubs.reduce(0) { $0 + $1 * $1 } / authorities.reduce(0) { $0 + $1 * $1 }
    let greatest = hubs.max() ?? 0
    let parts =
      authorities[Int(vertex)] == 0
      ? [] : self.parts(entering: vertex) { (Double($1) * hubs[Int($0)] / value, hubs[Int($0)] / greatest) }
    try work.note(1, of: 1)
    return Explanation(of: authorities[Int(vertex)], parts)
  }
}
