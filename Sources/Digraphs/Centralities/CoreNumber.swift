/// The greatest *k* for which a vertex belongs to a part of the graph where each has *k* neighbours or more.
///
/// (Seidman, Network structure and minimum degree, 1983; Batagelj and Zaveršnik, An O(m) algorithm for cores
/// decomposition of networks, 2003.)
///
/// - Direction: neighbours are counted whichever way the arcs run.
/// - Normalisation: none, a count.
/// - Parallel arcs: no effect, opposite ones neither.
/// - Loops: no effect.
/// - Unconnected: a vertex without neighbours scores 0.
/// - Complexity: O(*n* + *m*): the vertex with the fewest neighbours left is taken away, again and again.
public struct CoreNumber: Centrality {
  /// What it is called.
  public let name = "core-number"
  /// What a score says.
  public let summary = "The greatest number of neighbours that all have in some part of the graph with the vertex."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    let undirected = graph.simpleUndirected()
    let cores = undirected.outgoing.withPointers { Cores(along: $0).numbers.array() }
    try work.note(1, of: 1)
    return cores.map(Double.init)
  }
}

/// The vertices sorted by how many neighbours each has left, in places that change as neighbours go.
private struct Cores: ~Copyable {
  /// How many neighbours each vertex has left, and when it is taken away its core number.
  let numbers: Scratch<Int32>
  private let sorted: Scratch<Int32>
  private let places: Scratch<Int32>
  /// Where in `sorted` those begin that have so many neighbours left.
  private let starts: Scratch<Int32>

  init(along rows: RowPointers) {
    let order = rows.offsets.count - 1
    numbers = Scratch(repeating: 0, count: order)
    sorted = Scratch(repeating: 0, count: order)
    places = Scratch(repeating: 0, count: order)
    var most = 0
    for vertex in 0..<Int32(order) {
      numbers[vertex] = Int32(rows.range(of: vertex).count)
      most = max(most, rows.range(of: vertex).count)
    }
    starts = Scratch(repeating: 0, count: most + 2)
    sort()
    for place in 0..<order { take(sorted[place], along: rows) }
  }

  private func sort() {
    for vertex in 0..<Int32(numbers.count) { starts[numbers[vertex] + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    let next = Scratch(copying: starts.base, count: starts.count)
    for vertex in 0..<Int32(numbers.count) {
      let place = next[numbers[vertex]]
      next[numbers[vertex]] += 1
      sorted[place] = vertex
      places[vertex] = place
    }
  }

  /// Takes away a vertex: each neighbour that had more left than it has one fewer, and changes places with the first of
  /// those that had as many, which the next group then ends with.
  @inline(__always)
  private func take(_ vertex: Int32, along rows: RowPointers) {
    let number = numbers[vertex]
    for entry in rows.range(of: vertex) {
      let neighbour = rows.targets[entry]
      let left = numbers[neighbour]
      guard left > number else { continue }
      let (place, first) = (places[neighbour], starts[left])
      let other = sorted[first]
      sorted[place] = other
      places[other] = place
      sorted[first] = neighbour
      places[neighbour] = first
      starts[left] = first + 1
      numbers[neighbour] = left - 1
    }
  }
}
