extension Digraph {
  /// A path between two vertices whose arcs weigh least together, and their weight; nil if no walk in this direction
  /// connects the two.
  ///
  /// - Throws: The first arc whose weight is negative or not a number.
  /// - Complexity: As of `WeightedRows.distances(from:)`, Dijkstra's algorithm (1959).
  public func lightestPath(
    from start: Vertex, to end: Vertex, following direction: Direction = .forward, weighing weight: (Label) -> Double
  ) throws(WeightError) -> (path: Path<Vertex, Label>, weight: Double)? {
    let rows = try WeightedRows(adjacency, following: direction, weights: arcs.map { weight($0.label) })
    guard let found = rows.shortestPath(from: number(of: start), to: number(of: end)) else { return nil }
    return (path(from: start, through: found.arcs.map { arcs[$0] }), found.length)
  }
}
