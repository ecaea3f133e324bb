/// How good the authorities are to which the vertex leads: the sum of their scores, which are the sums of their hubs'.
///
/// (Kleinberg, Authoritative sources in a hyperlinked environment, 1999.) If several solutions exist, as in a graph of
/// equal parts, it is the one that equal scores lead to.
///
/// - Direction: hubs are the tails of arcs, authorities their heads; in an undirected graph both are the same.
/// - Normalisation: the greatest score is 1.
/// - Parallel arcs: each counts.
/// - Loops: each counts once.
/// - Unconnected: a vertex that no arc leaves scores 0, and so do those outside the strongest part of the graph.
/// - Complexity: O(*n* + *m*) a round; it throws `Unsettled` where 20,000 are not enough.
public struct HubScore: Centrality {
  /// What it is called.
  public let name = "hits-hubs"
  /// What a score says.
  public let summary = "How much the vertex leads to what good hubs lead to, the greatest score being 1."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try graph.reversed().authorities(named: name, on: work)
  }
}
