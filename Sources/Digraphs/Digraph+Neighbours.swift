extension Digraph {
  /// The position of a vertex in `vertices`, or nil if the graph does not have it.
  ///
  /// - Complexity: O(1) expected.
  public func index(of vertex: Vertex) -> Int? {
    numbers[vertex].map(Int.init)
  }

  /// Whether the graph has this vertex.
  ///
  /// - Complexity: O(1) expected.
  public func contains(_ vertex: Vertex) -> Bool {
    numbers[vertex] != nil
  }

  /// The arcs of which the vertex is the tail, in arc order.
  ///
  /// - Complexity: O(*k*) for *k* arcs.
  public func outgoing(of vertex: Vertex) -> [Arc] {
    adjacency.outgoing.arcs(of: Int(number(of: vertex))).map { arcs[Int($0)] }
  }

  /// The arcs of which the vertex is the head, in arc order.
  ///
  /// - Complexity: O(*k*) for *k* arcs.
  public func incoming(of vertex: Vertex) -> [Arc] {
    adjacency.incoming.arcs(of: Int(number(of: vertex))).map { arcs[Int($0)] }
  }

  /// The heads of the arcs that leave the vertex, each once, in the order of the first arc to each.
  ///
  /// A vertex with a loop is its own successor.
  ///
  /// - Complexity: O(*k*) expected, for *k* arcs.
  public func successors(of vertex: Vertex) -> [Vertex] {
    distinct(adjacency.outgoing.targets(of: Int(number(of: vertex))))
  }

  /// The tails of the arcs that enter the vertex, each once, in the order of the first arc from each.
  ///
  /// A vertex with a loop is its own predecessor.
  ///
  /// - Complexity: O(*k*) expected, for *k* arcs.
  public func predecessors(of vertex: Vertex) -> [Vertex] {
    distinct(adjacency.incoming.targets(of: Int(number(of: vertex))))
  }

  private func distinct(_ numbers: ArraySlice<Int32>) -> [Vertex] {
    var seen: Set<Int32> = []
    return numbers.filter { seen.insert($0).inserted }.map { vertices[Int($0)] }
  }

  func number(of vertex: Vertex) -> Int32 {
    guard let number = numbers[vertex] else { preconditionFailure("not a vertex of this graph: \(vertex)") }
    return number
  }
}
