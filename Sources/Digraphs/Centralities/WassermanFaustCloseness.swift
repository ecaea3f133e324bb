/// How near a vertex is to those that reach it, scaled down by how few they are.
///
/// Where *r* of the other *n* − 1 vertices reach *v*, the score is *r* / (*n* − 1) · *r* / Σ *d*(*u*, *v*) over them.
/// In a connected graph it is `Closeness`. (Wasserman and Faust, Social network analysis, 1994, 5.2.3. NetworkX's
/// default.)
///
/// - Direction: distances run towards the vertex, along the arcs; reverse the graph for distances from it.
/// - Normalisation: by the number of vertices that reach it and by their share, so that 1 is the most.
/// - Parallel arcs: no effect.
/// - Loops: no effect.
/// - Unconnected: a vertex that no other reaches scores 0.
/// - Complexity: O(*n* · *m*), of which 512 sources share what they have in common.
public struct WassermanFaustCloseness: Centrality {
  /// What it is called.
  public let name = "wasserman-faust-closeness"
  /// What a score says.
  public let summary = "Closeness times the share of the other vertices that reach the vertex."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    let others = Double(graph.order - 1)
    return try graph.nearness(withReciprocals: false, on: work).map { near in
      near.count > 0 ? Double(near.count) / Double(near.distance) * (Double(near.count) / others) : 0
    }
  }
}
