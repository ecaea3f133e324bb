/// How near a vertex is, on average, to those that reach it: one over the mean distance from them.
///
/// Where *r* other vertices reach *v*, the score is *r* / Σ *d*(*u*, *v*) over them. Only those that reach *v* are
/// looked at, so a vertex of a small component may outrank one of a large component; `WassermanFaustCloseness` allows
/// for that. (Bavelas 1950; Freeman, Centrality in social networks, 1979. NetworkX: `wf_improved=False`.)
///
/// - Direction: distances run towards the vertex, along the arcs; reverse the graph for distances from it.
/// - Normalisation: by the number of vertices that reach it, so that 1 is the most.
/// - Parallel arcs: no effect.
/// - Loops: no effect.
/// - Unconnected: a vertex that no other reaches scores 0.
/// - Complexity: O(*n* · *m*), of which 512 sources share what they have in common.
public struct Closeness: Centrality {
  /// What it is called.
  public let name = "closeness"
  /// What a score says.
  public let summary = "One over the mean distance to the vertex from those that reach it."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try graph.nearness(withReciprocals: false, on: work).map(\.closeness)
  }
}
