/// How near a vertex is to all others, those that do not reach it being infinitely far: Σ 1 / *d*(*u*, *v*).
///
/// (Marchiori and Latora, Harmony in the small-world, 2000; Boldi and Vigna, Axioms for centrality, 2014.)
///
/// - Direction: distances run towards the vertex, along the arcs; reverse the graph for distances from it.
/// - Normalisation: none; *n* − 1 is the most.
/// - Parallel arcs: no effect.
/// - Loops: no effect.
/// - Unconnected: one that does not reach the vertex adds 0.
/// - Complexity: O(*n* · *m*), of which 512 sources share what they have in common.
public struct Harmonic: Centrality {
  /// What it is called.
  public let name = "harmonic"
  /// What a score says.
  public let summary = "The sum, over the vertices that reach the vertex, of one over their distance."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try graph.nearness(withReciprocals: true, on: work).map(\.harmonic)
  }
}
