/// How good the hubs are that lead to the vertex: the sum of their scores, which are the sums of their authorities'.
///
/// (Kleinberg, Authoritative sources in a hyperlinked environment, 1999.) If several solutions exist, as in a graph of
/// equal parts, it is the one that equal scores lead to.
///
/// - Direction: hubs are the tails of arcs, authorities their heads; in an undirected graph both are the same.
/// - Normalisation: the greatest score is 1.
/// - Parallel arcs: each counts.
/// - Loops: each counts once.
/// - Unconnected: a vertex that no arc enters scores 0, and so do those outside the strongest part of the graph.
/// - Complexity: O(*n* + *m*) a round; it throws `Unsettled` where 20,000 are not enough.
public struct AuthorityScore: Centrality {
  /// What it is called.
  public let name = "hits-authorities"
  /// What a score says.
  public let summary = "How much good hubs lead to the vertex, the greatest score being 1."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try graph.authorities(named: name, on: work)
  }
}

extension Adjacency {
  /// The scores of authorities; of the graph with its arcs turned round, those of hubs.
  func authorities(named name: String, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    let scores = outgoing.targets.isEmpty ? Array(repeating: 0, count: order) : try rounds(name, work)
    try work.note(1, of: 1)
    return scores
  }

  /// What arcs carry from authorities back to hubs and on to authorities again is a symmetric matrix.
  private func rounds(_ name: String, _ work: Work) throws -> [Double] {
    let walks = WalkGraph(self, bothWays: true)
    let hubs = Scratch(repeating: 0.0, count: walks.vertices.count)
    let vector = try Lanczos(order: walks.vertices.count).leadingVector(named: name, on: work) { values, products in
      walks.backward.multiply(values, into: hubs.base)
      walks.forward.multiply(hubs.base, into: products)
    }
    return walks.scores(vector)
  }
}
