extension Betweenness {
  /// Which way dependencies are found.
  private enum Route {
    /// Arcs all lead one way, in this order of the vertices: one relaxation an arc.
    case acyclic([Int32])
    /// Each edge can be walked both ways, no two are parallel, and all vertices are sources: trees and twins are folded
    /// away first.
    case folded(CompactRows)
    /// Anything else: level by level.
    case general
  }

  private func route(for graph: Adjacency, fromAll: Bool) -> Route {
    if graph.isDirected { return graph.acyclicOrder().map(Route.acyclic) ?? .general }
    guard fromAll else { return .general }
    let rows = graph.outgoing.withPointers { CompactRows(leadingIn: $0, merging: !countsParallelArcs) }
    return countsParallelArcs && rows.hasParallels ? .general : .folded(rows)
  }

  /// The sum of the dependencies on each vertex of some vertices, counted as often as they are named, or of all.
  func dependencies(in graph: Adjacency, on sources: [Int32]?, work: Work) throws -> [Double] {
    let core: Core
    let sums: [Double]
    switch route(for: graph, fromAll: sources == nil) {
    case .folded(let rows):
      return try foldedDependencies(in: rows, componentSizes: graph.componentSizes(), work: work)
    case .acyclic(let order):
      core = Core(of: graph, in: order, merging: !countsParallelArcs)
      sums = try core.dependencies(on: core.sourcesInOrder(sources), isAcyclic: true, work: work)
    case .general:
      core = Core(of: graph, merging: !countsParallelArcs)
      sums = try core.dependencies(on: core.sourcesByNeighbours(sources), isAcyclic: false, work: work)
    }
    return core.numbers.map { sums[Int($0)] }
  }

  private func foldedDependencies(in rows: CompactRows, componentSizes: [Double], work: Work) throws -> [Double] {
    let folded = TreeFolding(of: rows, componentSizes: componentSizes)
    let twins = Twins(of: rows, folded: folded)
    let core = Core(of: rows, folded: folded, twins: twins)
    var sums = try core.dependencies(on: core.sourcesByNeighbours(nil), isAcyclic: false, work: work)
    core.addPairsOfTwins(to: &sums)
    return folded.scores.indices.map { vertex in
      let number = Int(core.numbers[Int(twins.standIns[vertex])])
      return folded.scores[vertex] + (number < 0 ? 0 : sums[number])
    }
  }
}

extension Adjacency {
  /// For each vertex how many there are in its component.
  fileprivate func componentSizes() -> [Double] {
    let components = weakComponents()
    var sizes = [Double](repeating: 0, count: components.count)
    for number in components.numbers { sizes[Int(number)] += 1 }
    return components.numbers.map { sizes[Int($0)] }
  }
}
