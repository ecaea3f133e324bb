/// Brandes' accumulation of betweenness, one source after another.
///
/// From a source, paths are counted outwards; then, from the farthest vertex back, each learns what share of the paths
/// to all those beyond passes through it, its *dependency*. (Brandes, A faster algorithm for betweenness centrality,
/// 2001.)
struct Brandes<Count: PathCount>: ~Copyable {
  /// The sum of the dependencies of each vertex on all sources added so far.
  let totals: Scratch<Double>
  private var search: Search
  /// How many shortest paths lead from the source to each vertex.
  private let counts: Scratch<Count>
  /// One and the dependency, divided by the count: what each path to the vertex carries.
  private let loads: Scratch<Count>

  init(order: Int) {
    totals = Scratch(repeating: 0, count: order)
    search = Search(order: order)
    counts = Scratch(repeating: .zero, count: order)
    loads = Scratch(repeating: .zero, count: order)
  }

  /// Adds what a source contributes, or adds nothing and says no if there are more paths than `Count` can count.
  mutating func add(source: Int32, along rows: RowPointers) -> Bool {
    search.run(from: source, along: rows)
    guard countPaths(along: rows) else { return false }
    // From the farthest back; the source itself, first in the list, lies between no pair of others.
    for position in stride(from: search.count - 1, to: 0, by: -1) {
      let vertex = search.reached[position]
      let beyond = search.distances[vertex] + 1
      var load = Count.zero
      for entry in rows.range(of: vertex) where search.distances[rows.targets[entry]] == beyond {
        load += loads[rows.targets[entry]]
      }
      let dependency = counts[vertex].product(load)
      totals[vertex] += dependency
      loads[vertex] = Count.quotient(1 + dependency, counts[vertex])
    }
    return true
  }

  private func countPaths(along rows: RowPointers) -> Bool {
    for position in 0..<search.count { counts[search.reached[position]] = .zero }
    counts[search.reached[0]] = .one
    for position in 0..<search.count {
      let vertex = search.reached[position]
      guard counts[vertex].isCountable else { return false }
      let beyond = search.distances[vertex] + 1
      for entry in rows.range(of: vertex) where search.distances[rows.targets[entry]] == beyond {
        counts[rows.targets[entry]] += counts[vertex]
      }
    }
    return true
  }

  /// Adds the totals of another accumulation.
  func add<Other>(_ other: borrowing Brandes<Other>) {
    for vertex in 0..<totals.count { totals[vertex] += other.totals[vertex] }
  }
}
