extension Digraph {
  /// The path along which most ways through the graph run: the global main path by search path count.
  ///
  /// Each arc weighs as many paths as run along it from a vertex without predecessors to one without successors. The main
  /// path is the path between two such vertices whose arcs weigh most together; of several, the one whose arcs come first
  /// in arc order, from its end backwards. Parallel arcs weigh each. A graph without arcs has none.
  ///
  /// Counts are kept as `Double`: exact up to 2⁵³ paths, rounded beyond.
  ///
  /// - Throws: The cycle, if there is one.
  /// - Complexity: O(*n* + *m*). Hummon and Doreian, *Connectivity in a citation network: The development of DNA
  ///   theory*, Social Networks 11, 1989, who weigh arcs by their search path counts; Batagelj, *Efficient
  ///   algorithms for citation network analysis*, 2003; Liu and Lu, *An integrated approach for main path analysis*, 2012.
  public func mainPath() throws(Cycle<Vertex>) -> Path<Vertex, Label>? {
    let order = try topologicalOrder().map { Int(number(of: $0)) }
    let before = adjacency.pathCounts(along: adjacency.incoming, in: order)
    let behind = adjacency.pathCounts(along: adjacency.outgoing, in: order.reversed())
    var weight = [Double](repeating: 0, count: self.order)
    var last = [Int](repeating: -1, count: self.order)
    for vertex in order {
      for arc in adjacency.incoming.arcs(of: vertex).map(Int.init).sorted() {
        let tail = Int(number(of: arcs[arc].tail))
        let sum = weight[tail] + before[tail] * behind[vertex]
        if sum > weight[vertex] { (weight[vertex], last[vertex]) = (sum, arc) }
      }
    }
    guard var vertex = order.max(by: { weight[$0] < weight[$1] }), last[vertex] >= 0 else { return nil }
    var steps: [Path<Vertex, Label>.Step] = []
    while last[vertex] >= 0 {
      let arc = arcs[last[vertex]]
      steps.append(.init(arc: arc, isBackward: false))
      vertex = Int(number(of: arc.tail))
    }
    return Path(start: vertices[vertex], steps: steps.reversed())
  }
}

extension Adjacency {
  /// How many paths lead to each vertex along some rows from one that has no arcs in them.
  fileprivate func pathCounts(along rows: Rows, in order: some Sequence<Int>) -> [Double] {
    var counts = [Double](repeating: 1, count: self.order)
    for vertex in order where !rows.range(of: vertex).isEmpty {
      counts[vertex] = rows.targets(of: vertex).reduce(0) { $0 + counts[Int($1)] }
    }
    return counts
  }
}
