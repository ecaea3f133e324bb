extension Adjacency {
  /// How many arc ends of these rows each vertex has; in an undirected graph a loop has both its ends at one vertex.
  ///
  /// - Complexity: O(*n*), or O(*n* + *m*) if the graph is undirected.
  func degrees(along rows: Rows) -> [Double] {
    (0..<order).map { vertex in
      let loops = isDirected ? 0 : rows.targets(of: vertex).count { $0 == vertex }
      return Double(rows.range(of: vertex).count + loops)
    }
  }
}
