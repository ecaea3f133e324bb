extension Adjacency {
  /// The graph with arcs turned into edges that are there once, and without loops: itself if that is what it is.
  ///
  /// - Complexity: O(*n* + *m*).
  func simpleUndirected() -> Adjacency {
    isSimpleUndirected ? self : undirected().simple()
  }

  /// Whether each edge is there once, and no loops.
  private var isSimpleUndirected: Bool {
    guard !isDirected else { return false }
    let last = Scratch<Int32>(repeating: -1, count: order)
    return outgoing.withPointers { rows in
      for vertex in 0..<Int32(order) {
        for entry in rows.range(of: vertex) {
          let target = rows.targets[entry]
          guard target != vertex, last[target] != vertex else { return false }
          last[target] = vertex
        }
      }
      return true
    }
  }
}
