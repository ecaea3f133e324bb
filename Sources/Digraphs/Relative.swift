/// A vertex found from another, and how far away it is.
public struct Relative<Vertex: Sendable>: Sendable {
  /// The vertex found.
  public let vertex: Vertex
  /// The number of arcs on a shortest way to it, at least 1.
  public let distance: Int

  /// Makes a relative at a distance.
  public init(vertex: Vertex, distance: Int) {
    self.vertex = vertex
    self.distance = distance
  }
}

extension Relative: Equatable where Vertex: Equatable {}

extension Digraph {
  /// The vertices from which an arc or a chain of arcs leads to this one, nearest first, then in vertex order.
  ///
  /// The vertex is never its own ancestor, not even when it lies on a cycle. With `within`, only those at most so many
  /// arcs away.
  ///
  /// - Complexity: O(*n* + *m*).
  public func ancestors(of vertex: Vertex, within limit: Int? = nil) -> [Relative<Vertex>] {
    relatives(of: vertex, following: .backward, within: limit)
  }

  /// The vertices to which an arc or a chain of arcs leads from this one, nearest first, then in vertex order.
  ///
  /// The vertex is never its own descendant, not even when it lies on a cycle. With `within`, only those at most so
  /// many arcs away.
  ///
  /// - Complexity: O(*n* + *m*).
  public func descendants(of vertex: Vertex, within limit: Int? = nil) -> [Relative<Vertex>] {
    relatives(of: vertex, following: .forward, within: limit)
  }

  /// The vertices that can be reached from this one by walking arcs the way given, nearest first, then in vertex order.
  ///
  /// The vertex itself is left out. With `within`, only those at most so many arcs away.
  ///
  /// - Complexity: O(*n* + *m*).
  public func relatives(
    of vertex: Vertex, following direction: Direction, within limit: Int? = nil
  ) -> [Relative<Vertex>] {
    precondition(limit ?? 0 >= 0, "a distance is not negative")
    var search = Search(order: order)
    adjacency.rows(following: direction).withPointers { rows in
      search.run(from: number(of: vertex), along: rows, within: limit ?? .max)
    }
    var relatives: [Relative<Vertex>] = []
    relatives.reserveCapacity(search.count - 1)
    for number in search.nearestFirst() {
      relatives.append(Relative(vertex: vertices[Int(number)], distance: Int(search.distances[number])))
    }
    return relatives
  }
}
