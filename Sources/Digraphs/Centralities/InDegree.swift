/// How many arcs enter a vertex.
///
/// - Direction: arcs are counted at their heads; in an undirected graph it is the degree.
/// - Normalisation: none, a count.
/// - Parallel arcs: each counts.
/// - Loops: each counts once, and in an undirected graph twice.
/// - Unconnected: a vertex that no arc enters scores 0.
/// - Complexity: O(*n*), or O(*n* + *m*) if the graph is undirected.
public struct InDegree: Centrality {
  /// What it is called.
  public let name = "in-degree"
  /// What a score says.
  public let summary = "How many arcs enter the vertex."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    let scores = graph.degrees(along: graph.incoming)
    try work.note(1, of: 1)
    return scores
  }
}
