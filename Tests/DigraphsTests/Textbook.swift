import Digraphs

/// What the textbooks say, as plainly as they say it, for comparison with what is fast.
struct Textbook {
  let graph: Adjacency
  /// For each source and target the distance, or −1, and the number of shortest paths.
  private(set) var distances: [[Int]] = []
  private(set) var paths: [[Double]] = []

  /// Searches breadth first from every vertex, paths that differ in a parallel arc counted apart.
  init(_ graph: Adjacency) {
    self.graph = graph
    for source in 0..<graph.order { search(from: source) }
  }

  private mutating func search(from source: Int) {
    var distance = [Int](repeating: -1, count: graph.order)
    var count = [Double](repeating: 0, count: graph.order)
    (distance[source], count[source]) = (0, 1)
    var queue = [source]
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for target in graph.outgoing.targets(of: vertex).map(Int.init) {
        if distance[target] < 0 {
          distance[target] = distance[vertex] + 1
          queue.append(target)
        }
        if distance[target] == distance[vertex] + 1 { count[target] += count[vertex] }
      }
    }
    distances.append(distance)
    paths.append(count)
  }

  /// The share of the shortest paths from a source to all targets on which each vertex lies, its ends left out.
  func dependencies(of source: Int) -> [Double] {
    (0..<graph.order).map { vertex in
      guard vertex != source, distances[source][vertex] >= 0 else { return 0 }
      return (0..<graph.order).filter { $0 != source && $0 != vertex }.reduce(0) { sum, target in
        let isBetween =
          distances[vertex][target] >= 0
          && distances[source][vertex] + distances[vertex][target] == distances[source][target]
        guard isBetween else { return sum }
        return sum + paths[source][vertex] * paths[vertex][target] / paths[source][target]
      }
    }
  }

  func betweenness() -> [Double] {
    var sums = [Double](repeating: 0, count: graph.order)
    for source in 0..<graph.order { sums = zip(sums, dependencies(of: source)).map(+) }
    return graph.isDirected ? sums : sums.map { $0 / 2 }
  }

  /// The distances of those that reach a vertex.
  private func arriving(_ vertex: Int) -> [Int] { distances.map { $0[vertex] }.filter { $0 > 0 } }

  func closeness() -> [Double] {
    (0..<graph.order).map(arriving).map { $0.isEmpty ? 0 : Double($0.count) / Double($0.reduce(0, +)) }
  }

  func wassermanFaust() -> [Double] {
    zip(closeness(), (0..<graph.order).map(arriving)).map { closeness, arriving in
      arriving.isEmpty ? 0 : closeness * Double(arriving.count) / Double(graph.order - 1)
    }
  }

  func harmonic() -> [Double] {
    (0..<graph.order).map(arriving).map { $0.reduce(0) { $0 + 1 / Double($1) } }
  }
}
