import Digraphs

/// One thing that the kernel does, and what came out as numbers that a peer's can be compared with.
struct Task: Sendable {
  let name: String
  let run: @Sendable (Adjacency, Work) throws -> [Double]
}

/// Every task that has a graph, by the names that `Scripts/bench_kernel.py` uses: the measures of centrality, and these.
let tasks: [Task] =
  centralities.map { measure in Task(name: measure.name) { try measure.scores(of: $0, on: $1) } } + [
    Task(name: "betweenness-256") { graph, work in
      // Each once, as peers take them.
      var seen: Set<Int32> = []
      let sources = sources(256, of: graph, seed: 5).filter { seen.insert($0).inserted }
      return try Betweenness().dependencies(of: sources, in: graph, on: work)
    },
    Task(name: "closeness-and-harmonic") { graph, work in
      let nearness = try graph.nearness(on: work)
      return nearness.map(\.closeness) + nearness.map(\.harmonic)
    },
    Task(name: "topological-order") { graph, _ in [Double(graph.topologicalOrder()?.count ?? 0)] },
    Task(name: "strong-components") { graph, _ in [Double(graph.strongComponents().count)] },
    Task(name: "reach-of-all") { graph, work in try graph.reach(on: work).counts.map { Double($0 + 1) } },
    Task(name: "transitive-reduction") { graph, _ in
      [Double(graph.redundantArcs()?.count { !$0 } ?? -1)]
    },
    Task(name: "reach-of-1000") { graph, work in
      try graph.reachCounts(from: sources(1000, of: graph, seed: 99), on: work).map { Double($0 + 1) }
    },
    Task(name: "personalised-pagerank") { graph, work in
      var restarts = [Double](repeating: 0, count: graph.order)
      restarts[0] = 1
      return try PageRank(restarts: restarts).scores(of: graph, on: work)
    },
    Task(name: "weighted-distances") { graph, _ in
      var random = SplitMix64(seed: 3)
      let weights = (0..<graph.size).map { _ in Double(1 + random.next(below: 1000)) }
      let rows = try WeightedRows(graph, weights: weights)
      return (0..<20).flatMap { rows.distances(from: Int32($0)).map { $0.isFinite ? $0 : -1 } }
    },
    Task(name: "projection") { graph, work in
      try graph.projection(onto: Array(0..<200), on: work).shared.map(Double.init)
    },
  ]

/// Tasks that make a graph from a file, and tell how many vertices and arcs it has.
let readingTasks: [String: @Sendable (String) throws -> [Double]] = [
  "edge-list": { path in
    let graph = try Adjacency(edgeListFile: path)
    return [Double(graph.order), Double(graph.size)]
  },
  "named-arcs": namedArcs,
  "named-graph": namedArcs,
]

private func namedArcs(path: String) throws -> [Double] {
  let named = try NamedArcs(file: path)
  return [Double(named.names.count), Double(named.adjacency.size), Double(named.labels.count)]
}

/// Vertices drawn by a seed, one as often as it is drawn.
private func sources(_ count: Int, of graph: Adjacency, seed: UInt64) -> [Int32] {
  var random = SplitMix64(seed: seed)
  return (0..<count).map { _ in Int32(random.next(below: graph.order)) }
}
