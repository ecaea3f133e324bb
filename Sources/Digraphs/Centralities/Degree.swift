/// How many arcs a vertex has, those that enter and those that leave together.
///
/// - Direction: both; in an undirected graph, the number of edges at the vertex.
/// - Normalisation: none, a count.
/// - Parallel arcs: each counts.
/// - Loops: each counts twice, once for each of its ends.
/// - Unconnected: a vertex without arcs scores 0.
/// - Complexity: O(*n* + *m*).
public struct Degree: Centrality {
  /// What it is called.
  public let name = "degree"
  /// What a score says.
  public let summary = "How many arcs enter or leave the vertex."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    let leaving = graph.degrees(along: graph.outgoing)
    let scores = graph.isDirected ? zip(leaving, graph.degrees(along: graph.incoming)).map(+) : leaving
    try work.note(1, of: 1)
    return scores
  }
}
