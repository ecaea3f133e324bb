/// What is left of a graph for betweenness to search, under numbers of its own, and what its vertices stand for.
struct Core: Sendable {
  /// For each number the vertex of the graph.
  let vertices: [Int32]
  /// For each vertex of the graph its number, or −1 if it is not in the core.
  let numbers: [Int32]
  let outgoing: CompactRows
  let incoming: CompactRows
  /// For each number how many vertices of the graph end a path where it does: itself and the trees folded into it.
  let weights: [Double]
  /// For each number how many vertices, itself included, have its neighbours and its weight.
  let copies: [Double]

  var order: Int { vertices.count }

  /// The whole of a directed graph, each vertex standing for itself, in an order given or else hubs first.
  init(of graph: Adjacency, in order: [Int32]? = nil, merging: Bool) {
    vertices = order ?? graph.hubsFirst()
    let numbers = vertices.inverted(count: graph.order)
    self.numbers = numbers
    let vertices = vertices
    let outgoing = graph.incoming.withPointers {
      CompactRows(vertices, numbered: numbers, from: $0, merging: merging)
    }
    self.outgoing = outgoing
    // Paths in an acyclic graph, for which an order is given, are only ever followed forwards.
    incoming =
      order != nil || !graph.isDirected
      ? outgoing
      : graph.outgoing.withPointers { CompactRows(vertices, numbered: numbers, from: $0, merging: merging) }
    weights = [Double](repeating: 1, count: graph.order)
    copies = weights
  }

  /// What folding and twins leave of an undirected graph, whose rows are these.
  init(of rows: CompactRows, folded: TreeFolding, twins: Twins) {
    vertices = (0..<Int32(rows.count))
      .filter { folded.degrees[Int($0)] > 0 && twins.standIns[Int($0)] == $0 }
      .sorted { (folded.degrees[Int($0)], $1) > (folded.degrees[Int($1)], $0) }
    let numbers = vertices.inverted(count: rows.count)
    self.numbers = numbers
    let vertices = vertices
    outgoing = rows.withPointers { CompactRows(vertices, numbered: numbers, from: $0, merging: false) }
    incoming = outgoing
    weights = vertices.map { folded.weights[Int($0)] }
    copies = vertices.map { twins.copies[Int($0)] }
  }

  /// Adds what those in between contribute to pairs of twins, between which no search from a stand-in goes: twins are
  /// two steps apart, by each of their neighbours.
  func addPairsOfTwins(to sums: inout [Double]) {
    for vertex in 0..<order where copies[vertex] > 1 {
      let neighbours = outgoing.targets(of: vertex)
      let ways = neighbours.reduce(0) { $0 + copies[Int($1)] }
      let pairs = copies[vertex] * (copies[vertex] - 1) * weights[vertex] * weights[vertex]
      for neighbour in neighbours { sums[Int(neighbour)] += pairs / ways }
    }
  }
}

extension Adjacency {
  /// The vertices by the number of their arcs, so that those read most lie close together in memory.
  fileprivate func hubsFirst() -> [Int32] {
    let degrees = (0..<order).map { outgoing.range(of: $0).count + incoming.range(of: $0).count }
    return (0..<Int32(order)).sorted { (degrees[Int($0)], $1) > (degrees[Int($1)], $0) }
  }
}

extension [Int32] {
  /// For each of so many values its position, or −1 if it is not in the array.
  func inverted(count: Int) -> [Int32] {
    var positions = [Int32](repeating: -1, count: count)
    for (position, value) in enumerated() { positions[Int(value)] = Int32(position) }
    return positions
  }
}

/// A core as bare buffers, for loops that run once per arc; threads share it because none writes.
struct CorePointers: @unchecked Sendable {
  let outgoing: RowPointers
  let incoming: RowPointers
  let weights: UnsafeBufferPointer<Double>
  let copies: UnsafeBufferPointer<Double>

  var order: Int { weights.count }
}

extension Core {
  /// Calls the closure with pointers to the core.
  func withPointers<Result>(_ body: (CorePointers) throws -> Result) rethrows -> Result {
    try outgoing.withPointers { outgoing in
      try incoming.withPointers { incoming in
        try weights.withUnsafeBufferPointer { weights in
          try copies.withUnsafeBufferPointer { copies in
            try body(CorePointers(outgoing: outgoing, incoming: incoming, weights: weights, copies: copies))
          }
        }
      }
    }
  }
}
