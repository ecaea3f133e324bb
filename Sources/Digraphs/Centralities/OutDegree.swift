/// How many arcs leave a vertex.
///
/// - Direction: arcs are counted at their tails; in an undirected graph it is the degree.
/// - Normalisation: none, a count.
/// - Parallel arcs: each counts.
/// - Loops: each counts once, and in an undirected graph twice.
/// - Unconnected: a vertex that no arc leaves scores 0.
/// - Complexity: O(*n*), or O(*n* + *m*) if the graph is undirected.
public struct OutDegree: Centrality {
  /// What it is called.
  public let name = "out-degree"
  /// What a score says.
  public let summary = "How many arcs leave the vertex."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    let scores = graph.degrees(along: graph.outgoing)
    try work.note(1, of: 1)
    return scores
  }
}
