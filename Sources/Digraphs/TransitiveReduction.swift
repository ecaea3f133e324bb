extension Digraph {
  /// The graph without the arcs that say nothing new: those whose head their tail reaches by a longer way as well.
  ///
  /// The same vertices have the same ancestors and descendants in both. Parallel arcs stay or go together, since each
  /// may have something of its own to say; follow with `simple()` for the smallest graph. All vertices stay. It throws
  /// the cycle if there is one, because what would remain is then not unique.
  ///
  /// - Complexity: O(*n* · *m*) at worst: from each vertex with several successors, a search no deeper than its deepest
  ///   successor. (Aho, Garey and Ullman, The transitive reduction of a directed graph, 1972.)
  public func transitiveReduction() throws(Cycle<Vertex>) -> Digraph {
    guard let levels = adjacency.levels() else { throw knownCycle() }
    let isRedundant = adjacency.redundantArcs(levels: levels)
    return keeping(arcs.indices.filter { !isRedundant[$0] })
  }
}

extension Adjacency {
  /// For each arc of an acyclic graph, whether a longer way leads from its tail to its head as well.
  func redundantArcs(levels: [Int32]) -> [Bool] {
    var isRedundant = [Bool](repeating: false, count: size)
    var search = DetourSearch(levels: levels)
    outgoing.withPointers { rows in
      for vertex in 0..<Int32(order) {
        let entries = rows.range(of: vertex)
        guard entries.count > 1 else { continue }
        search.run(from: vertex, along: rows)
        for entry in entries where search.hasDetour(to: rows.targets[entry]) {
          isRedundant[Int(outgoing.arcs[entry])] = true
        }
      }
    }
    return isRedundant
  }
}

/// Finds what a vertex reaches by two arcs or more, as deep as its successors lie.
private struct DetourSearch: ~Copyable {
  private let levels: [Int32]
  /// The source of the latest run that reached each vertex by two arcs or more.
  private let reachedFrom: Scratch<Int32>
  /// The source of the latest run that walked on from each vertex.
  private let expandedFrom: Scratch<Int32>
  private var stack: [Int32] = []
  private var source: Int32 = -1

  init(levels: [Int32]) {
    self.levels = levels
    reachedFrom = Scratch(repeating: -1, count: levels.count)
    expandedFrom = Scratch(repeating: -1, count: levels.count)
  }

  func hasDetour(to vertex: Int32) -> Bool { reachedFrom[vertex] == source }

  mutating func run(from source: Int32, along rows: RowPointers) {
    self.source = source
    var deepest: Int32 = 0
    for entry in rows.range(of: source) {
      deepest = max(deepest, levels[Int(rows.targets[entry])])
      stack.append(rows.targets[entry])
    }
    while let vertex = stack.popLast() {
      // Every arc leads to a deeper level, so nothing at the deepest can lead to another successor.
      guard expandedFrom[vertex] != source, levels[Int(vertex)] < deepest else { continue }
      expandedFrom[vertex] = source
      for entry in rows.range(of: vertex) where reachedFrom[rows.targets[entry]] != source {
        reachedFrom[rows.targets[entry]] = source
        stack.append(rows.targets[entry])
      }
    }
  }
}
