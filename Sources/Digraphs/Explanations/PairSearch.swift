/// A count of paths grew beyond what its type can hold.
struct TooManyPaths: Error {}

/// Finds between which pairs a vertex lies by a search from each vertex that reaches it.
struct PairSearch<Count: PathCount & Sendable>: ~Copyable {
  private let rows: RowPointers
  private var search: Search
  private let counts: Scratch<Count>

  /// How far the vertex is from those that reach it and those it reaches, and by how many ways.
  private struct Side: Sendable {
    let distances: [Int32]
    let counts: [Count]
    let reached: [Int32]
  }

  private init(along rows: RowPointers) {
    self.rows = rows
    let order = rows.offsets.count - 1
    search = Search(order: order)
    counts = Scratch(repeating: .zero, count: order)
  }

  /// The pairs between which a vertex lies, in an undirected graph each once.
  ///
  /// Parallel arcs make ways of their own.
  static func pairs(
    about vertex: Int32, in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> FoundPairs {
    let before = try graph.incoming.withPointers { try side(of: vertex, along: $0) }
    let after = try graph.outgoing.withPointers { try side(of: vertex, along: $0) }
    let progress = try Progress(of: before.reached.count, on: work)
    let size = max(8, (before.reached.count + 31) / 32)
    let found = try graph.outgoing.withPointers { rows in
      try work.sum(
        parts: (before.reached.count + size - 1) / size, onto: FoundPairs(atMost: limit),
        worker: { PairSearch(along: rows) },
        yield: { search, part in
          var found = FoundPairs(atMost: limit)
          for start in before.reached[(part * size)..<min((part + 1) * size, before.reached.count)] {
            try search.add(from: start, about: vertex, before, after, isDirected: graph.isDirected, to: &found)
            try progress.advance(by: 1)
          }
          return found
        },
        add: { $0.add($1) })
    }
    try progress.finish()
    return found
  }

  private static func side(of vertex: Int32, along rows: RowPointers) throws -> Side {
    var search = PairSearch(along: rows)
    try search.run(from: vertex)
    return Side(
      distances: search.search.distances.array(), counts: search.counts.array(), reached: search.search.nearestFirst())
  }

  /// Searches breadth first, and counts the shortest ways to each vertex.
  private mutating func run(from source: Int32) throws {
    search.run(from: source, along: rows)
    for position in 0..<search.count { counts[search.reached[position]] = .zero }
    counts[source] = .one
    for position in 0..<search.count {
      let vertex = search.reached[position]
      guard counts[vertex].isCountable else { throw TooManyPaths() }
      let beyond = search.distances[vertex] + 1
      for entry in rows.range(of: vertex) where search.distances[rows.targets[entry]] == beyond {
        counts[rows.targets[entry]] += counts[vertex]
      }
    }
  }

  private mutating func add(
    from start: Int32, about vertex: Int32, _ before: Side, _ after: Side, isDirected: Bool, to found: inout FoundPairs
  ) throws {
    try run(from: start)
    let there = before.distances[Int(start)]
    for end in after.reached where end != start && (isDirected || end > start) {
      let steps = there + after.distances[Int(end)]
      guard search.distances[end] == steps else { continue }
      let through = before.counts[Int(start)].times(after.counts[Int(end)])
      found.add(.init(start: start, end: end, steps: steps, share: through.share(of: counts[end])))
    }
  }
}
