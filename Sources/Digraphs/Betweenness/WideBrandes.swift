/// Brandes' accumulation of betweenness for one source at a time, for sources with more shortest paths than a `Double`
/// can count, as across a large grid.
///
/// (Brandes, A faster algorithm for betweenness centrality, 2001.)
///
/// - Complexity: O(*n* + *m*) a source.
struct WideBrandes: ~Copyable {
  private let graph: CorePointers
  private var search: Search
  /// How many shortest paths lead from the source to each vertex.
  private let counts: Scratch<WideCount>
  /// What each path to a vertex carries: its share of the vertex and of all that lies beyond.
  private let loads: Scratch<WideCount>

  init(over graph: CorePointers) {
    self.graph = graph
    search = Search(order: graph.order)
    counts = Scratch(repeating: .zero, count: graph.order)
    loads = Scratch(repeating: .zero, count: graph.order)
  }

  /// Adds what a source contributes.
  mutating func add(_ source: Source, to totals: borrowing Scratch<Double>) {
    search.run(from: source.vertex, along: graph.outgoing)
    countPaths(from: source.vertex)
    for position in stride(from: search.count - 1, through: 0, by: -1) {
      let vertex = search.reached[position]
      let beyond = search.distances[vertex] + 1
      var load = WideCount.zero
      for entry in graph.outgoing.range(of: vertex) where search.distances[graph.outgoing.targets[entry]] == beyond {
        load += loads[graph.outgoing.targets[entry]]
      }
      let dependency = counts[vertex].product(load)
      totals[vertex] += (vertex == source.vertex ? source.inner : source.weight) * dependency
      loads[vertex] = WideCount.quotient(
        graph.copies[Int(vertex)] * (graph.weights[Int(vertex)] + dependency), counts[vertex])
    }
  }

  private func countPaths(from source: Int32) {
    for position in 0..<search.count { counts[search.reached[position]] = .zero }
    counts[source] = .one
    for position in 0..<search.count {
      let vertex = search.reached[position]
      let beyond = search.distances[vertex] + 1
      let copies = vertex == source ? 1 : graph.copies[Int(vertex)]
      let passed = counts[vertex].scaled(by: copies)
      for entry in graph.outgoing.range(of: vertex) where search.distances[graph.outgoing.targets[entry]] == beyond {
        counts[graph.outgoing.targets[entry]] += passed
      }
    }
  }
}
