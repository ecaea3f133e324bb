import Digraphs

/// One thing that the kernel does, and what came out as numbers that a peer's can be compared with.
struct Task: Sendable {
  let name: String
  let run: @Sendable (Adjacency, Work) throws -> [Double]
}

/// Every task, by the names that `Scripts/bench_kernel.py` uses.
let tasks: [Task] = [
  Task(name: "topological-order") { graph, _ in [Double(graph.topologicalOrder()?.count ?? 0)] },
  Task(name: "strong-components") { graph, _ in [Double(graph.strongComponents().count)] },
  Task(name: "pagerank") { graph, work in try PageRank().scores(of: graph, on: work) },
  Task(name: "reach-of-all") { graph, work in try graph.reach(on: work).counts.map { Double($0 + 1) } },
  Task(name: "transitive-reduction") { graph, _ in
    [Double(graph.redundantArcs()?.count { !$0 } ?? -1)]
  },
  Task(name: "reach-of-1000") { graph, work in
    var random = SplitMix64(seed: 99)
    let sources = (0..<1000).map { _ in Int32(random.next(below: graph.order)) }
    return try graph.reachCounts(from: sources, on: work).map { Double($0 + 1) }
  },
]
