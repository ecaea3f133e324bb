extension Digraph {
  /// The vertices by generation: first those without predecessors, then in each those whose predecessors all came
  /// before.
  ///
  /// A vertex stands as early as it can: its generation is the number of arcs on the longest way to it. Within a
  /// generation vertices are in vertex order. The graph of no vertices has no generations. It throws the cycle if there
  /// is one.
  ///
  /// - Complexity: O(*n* + *m*), by removing sources repeatedly (Kahn 1962).
  public func generations() throws(Cycle<Vertex>) -> [[Vertex]] {
    guard let levels = adjacency.levels() else { throw knownCycle() }
    var generations: [[Vertex]] = []
    for _ in 0..<((levels.max() ?? -1) + 1) { generations.append([]) }
    for (vertex, level) in zip(vertices, levels) { generations[Int(level)].append(vertex) }
    return generations
  }

  /// The vertices in an order in which the tail of each arc comes before its head, generation by generation.
  ///
  /// It throws the cycle if there is one.
  ///
  /// - Complexity: O(*n* + *m*).
  public func topologicalOrder() throws(Cycle<Vertex>) -> [Vertex] {
    try generations().flatMap { $0 }
  }

  /// Whether no walk along the arcs returns to where it began; a loop is such a walk.
  ///
  /// - Complexity: O(*n* + *m*).
  public var isAcyclic: Bool { adjacency.levels() != nil }

  /// The cycle of a graph that is known to have one.
  func knownCycle() -> Cycle<Vertex> {
    guard let cycle = cycle() else { preconditionFailure("a graph without generations has a cycle") }
    return cycle
  }
}

extension Adjacency {
  /// The number of arcs on the longest way to each vertex, or nil if there is a cycle.
  ///
  /// - Complexity: O(*n* + *m*).
  func levels() -> [Int32]? {
    let waiting = Scratch<UInt32>(repeating: 0, count: order)
    let levels = Scratch<Int32>(repeating: 0, count: order)
    let queue = Scratch<Int32>(repeating: 0, count: order)
    var count = 0
    for vertex in 0..<order {
      waiting[vertex] = UInt32(incoming.range(of: vertex).count)
      guard waiting[vertex] == 0 else { continue }
      queue[count] = Int32(vertex)
      count += 1
    }
    outgoing.withPointers { rows in
      var position = 0
      while position < count {
        let vertex = queue[position]
        position += 1
        for entry in rows.range(of: vertex) {
          let head = rows.targets[entry]
          waiting[head] -= 1
          guard waiting[head] == 0 else { continue }
          // Levels never fall along the queue, so the last predecessor to be removed is one of the deepest.
          levels[head] = levels[vertex] + 1
          queue[count] = head
          count += 1
        }
      }
    }
    return count == order ? levels.array() : nil
  }
}
