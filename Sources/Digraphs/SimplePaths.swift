extension Digraph {
  /// Every path of at most so many arcs that visits no vertex twice: shortest first, then in arc order at each step.
  ///
  /// Parallel arcs make paths of their own. From a vertex to itself there is the path of no arcs alone. At most `limit`
  /// paths are listed; the longest are left out first.
  ///
  /// - Complexity: Exponential in `longest` at worst; only ways that can still arrive in time are followed.
  public func simplePaths(
    from start: Vertex, to end: Vertex, following direction: Direction = .forward, longest: Int, limit: Int
  ) -> [Path<Vertex, Label>] {
    precondition(limit >= 0 && longest >= 0, "a limit is not negative")
    var search = Search(order: order)
    adjacency.rows(following: direction.reversed).withPointers { search.run(from: number(of: end), along: $0) }
    let walk = SimpleWalk(
      rows: adjacency.rows(following: direction), distances: search.distances.array(), start: number(of: start))
    var paths: [Path<Vertex, Label>] = []
    // One length after the other, so that the limit cuts off the longest and not whichever come last in the search.
    if start == end { return limit > 0 ? [Path(start: start, steps: [])] : [] }
    for length in 1...max(1, min(longest, order)) where paths.count < limit && longest > 0 {
      var walk = walk
      while paths.count < limit, let trail = walk.next(length: length) {
        paths.append(path(from: start, through: trail.map { arcs[$0] }))
      }
    }
    return paths
  }
}

/// Walks that visit no vertex twice, depth first with a stack of its own.
private struct SimpleWalk {
  let rows: Rows
  /// How far each vertex is from the end; below zero where no way leads there.
  let distances: [Int32]
  private var vertices: [Int32]
  private var entries: [Int] = []
  private var untried: [Range<Int>]
  private var isOnWalk: [Bool]

  init(rows: Rows, distances: [Int32], start: Int32) {
    self.rows = rows
    self.distances = distances
    vertices = [start]
    untried = [rows.range(of: Int(start))]
    isOnWalk = [Bool](repeating: false, count: distances.count)
    isOnWalk[Int(start)] = true
  }

  /// The numbers of the arcs of the next walk of exactly so many arcs.
  mutating func next(length: Int) -> [Int]? {
    while let remaining = untried.last {
      let left = length - entries.count
      guard let entry = remaining.first(where: { isOpen(rows.targets[$0], within: left - 1) }) else {
        retreat()
        continue
      }
      untried[untried.count - 1] = (entry + 1)..<remaining.upperBound
      if distances[Int(rows.targets[entry])] == 0 {
        if left == 1 { return (entries + [entry]).map { Int(rows.arcs[$0]) } }
        continue
      }
      advance(along: entry)
    }
    return nil
  }

  private func isOpen(_ vertex: Int32, within left: Int) -> Bool {
    !isOnWalk[Int(vertex)] && distances[Int(vertex)] >= 0 && Int(distances[Int(vertex)]) <= left
  }

  private mutating func advance(along entry: Int) {
    let vertex = rows.targets[entry]
    entries.append(entry)
    vertices.append(vertex)
    untried.append(rows.range(of: Int(vertex)))
    isOnWalk[Int(vertex)] = true
  }

  private mutating func retreat() {
    untried.removeLast()
    isOnWalk[Int(vertices.removeLast())] = false
    _ = entries.popLast()
  }
}
