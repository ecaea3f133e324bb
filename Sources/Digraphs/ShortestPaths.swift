extension Digraph {
  /// A shortest path between two vertices, or nil if no walk in this direction connects them.
  ///
  /// Of several it is the one whose arcs come first in arc order, step by step. From a vertex to itself it is the path
  /// without steps.
  ///
  /// - Complexity: O(*n* + *m*).
  public func shortestPath(
    from start: Vertex, to end: Vertex, following direction: Direction = .forward
  ) -> Path<Vertex, Label>? {
    shortestPaths(from: start, to: end, following: direction, limit: 1).first
  }

  /// All shortest paths between two vertices, or as many as the limit; paths that differ in a parallel arc are
  /// different.
  ///
  /// They come in arc order: by their first arcs, those that agree in the first by their second, and so on. There are
  /// none if no walk in this direction connects the two, and one, without steps, from a vertex to itself. To learn
  /// whether there are more than *k*, ask for *k* + 1.
  ///
  /// - Complexity: O(*n* + *m* + *p* · *s*) for *p* paths, where *s* is the number of arcs at the vertices of one path.
  public func shortestPaths(
    from start: Vertex, to end: Vertex, following direction: Direction = .forward, limit: Int
  ) -> [Path<Vertex, Label>] {
    precondition(limit >= 0, "a limit is not negative")
    let rows = adjacency.rows(following: direction)
    var search = Search(order: order)
    adjacency.rows(following: direction.reversed).withPointers {
      search.run(from: number(of: end), along: $0, until: number(of: start))
    }
    return Trails(from: number(of: start), along: rows, by: search).prefix(limit).map { trail in
      path(from: start, through: trail.map { arcs[Int(rows.arcs[$0])] })
    }
  }

  func path(from start: Vertex, through arcs: [Arc]) -> Path<Vertex, Label> {
    var position = start
    let steps = arcs.map { arc in
      let step = Path<Vertex, Label>.Step(arc: arc, isBackward: arc.tail != position)
      position = step.end
      return step
    }
    return Path(start: start, steps: steps)
  }
}
