/// Brandes' accumulation of betweenness for eight sources at once in an acyclic graph, numbered so that every arc leads
/// to a greater number.
///
/// In that order a vertex's distance and number of paths are final when it is come to, so that no levels are needed and
/// each arc is read once outwards and once back, however many distances there are: 8 times as fast as by levels on a
/// graph of 20,000 citations.
///
/// - Complexity: O(*n* / 64 + *m*) a pass over what is reached; 141 bytes for each vertex.
struct AcyclicBrandes: PassAccumulator, ~Copyable {
  let totals: Scratch<Double>
  private let graph: CorePointers
  private let cells: Scratch<Cell>
  /// A bit for each vertex reached and not come to yet.
  private let pending: Scratch<UInt64>
  private let reached: Scratch<Int32>
  private var reachedCount = 0
  private var weights = Lanes.zero
  private var inner = Lanes.zero

  /// How much memory it takes.
  static let bytesPerVertex = 2 * 64 + 8 + 4 + 1

  init(over graph: CorePointers) {
    self.graph = graph
    let order = graph.order
    totals = Scratch(repeating: 0, count: order)
    cells = Scratch(repeating: Cell(), count: order)
    pending = Scratch(repeating: 0, count: order / 64 + 1)
    reached = Scratch(repeating: 0, count: order)
  }

  mutating func add(_ sources: ArraySlice<Source>) -> Bool {
    (weights, inner) = (.zero, .zero)
    for (lane, source) in sources.enumerated() {
      cells[source.vertex].distance[lane] = 0
      cells[source.vertex].value[lane] = 1
      pending[Int(source.vertex >> 6)] |= 1 << UInt64(source.vertex & 63)
      weights[lane] = source.weight
      inner[lane] = source.inner
    }
    reachedCount = 0
    let isCountable = goOut(from: Int(sources[sources.startIndex].vertex))
    if isCountable { comeBack() }
    for position in 0..<reachedCount { cells[reached[position]] = Cell() }
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
        most.replace(with: cells[vertex].value, where: cells[vertex].value .> most)
        relax(vertex)
      }
    }
    return !any(most .>= 0x1p960)
  }

  @inline(__always)
  private func relax(_ vertex: Int32) {
    let (rows, cells, pending) = (graph.outgoing, cells.base, pending.base)
    let (distance, paths) = (cells[Int(vertex)].distance + 1, cells[Int(vertex)].value)
    for entry in rows.range(of: vertex) {
      let target = Int(rows.targets[entry])
      let before = cells[target]
      cells[target] = Cell(
        distance: before.distance.replacing(with: distance, where: distance .< before.distance),
        value: before.value.kept(where: distance .>= before.distance) + paths.kept(where: distance .<= before.distance))
      pending[target >> 6] |= 1 << UInt64(target & 63)
    }
  }

  private func comeBack() {
    let (rows, cells) = (graph.outgoing, cells.base)
    for position in stride(from: reachedCount - 1, through: 0, by: -1) {
      let vertex = reached[position]
      let (distance, paths) = (cells[Int(vertex)].distance, cells[Int(vertex)].value)
      let beyond = distance + 1
      var load = Lanes.zero
      for entry in rows.range(of: vertex) {
        let target = Int(rows.targets[entry])
        load += cells[target].value.kept(where: cells[target].distance .== beyond)
      }
      cells[Int(vertex)].value = (load + 1 / paths).kept(where: paths .!= 0)
      totals[vertex] += (load * paths * weights.replacing(with: inner, where: distance .== 0)).sum()
    }
  }
}

extension AcyclicBrandes {
  /// What is known of a vertex, side by side because it is read together: 1.15 times as fast as in arrays apart.
  private struct Cell: BitwiseCopyable {
    /// How far it is, infinite if it is not reached: as `Double`, to be compared in lanes as wide as the counts'.
    var distance = Lanes(repeating: .infinity)
    /// How many paths lead there; on the way back, once it has been come to, what each of them carries.
    var value = Lanes.zero
  }
}
