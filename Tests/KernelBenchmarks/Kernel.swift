import Digraphs

/// One thing that the kernel does, and what came out as numbers that a peer's can be compared with.
struct Task: Sendable {
  let name: String
  let run: @Sendable (Adjacency, Work) throws -> [Double]
}

/// Every task, by the names that `Scripts/bench_kernel.py` uses: the measures of centrality, and these.
let tasks: [Task] =
  centralities.map { measure in Task(name: measure.name) { try measure.scores(of: $0, on: $1) } } + [
    Task(name: "topological-order") { graph, _ in [Double(graph.topologicalOrder()?.count ?? 0)] },
    Task(name: "strong-components") { graph, _ in [Double(graph.strongComponents().count)] },
    Task(name: "reach-of-all") { graph, work in try graph.reach(on: work).counts.map { Double($0 + 1) } },
    Task(name: "transitive-reduction") { graph, _ in
      [Double(graph.redundantArcs()?.count { !$0 } ?? -1)]
    },
    Task(name: "reach-of-1000") { graph, work in
      var random = SplitMix64(seed: 99)
      let sources = (0..<1000).map { _ in Int32(random.next(below: graph.order)) }
      return try graph.reachCounts(from: sources, on: work).map { Double($0 + 1) }
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
