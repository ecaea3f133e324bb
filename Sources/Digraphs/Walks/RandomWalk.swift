/// Solves the equation of PageRank, (*I* − *d* · *Pᵀ*) · *y* = *b*, where *P* shares out each vertex among its arcs.
///
/// The solution, scaled to sum to 1, is PageRank: a vertex that no arc leaves may give back nothing here, since what it
/// gave to all would only scale the solution. (Gleich, *PageRank beyond the web*, 2015; Del Corso, Gullì and Romani,
/// *Fast PageRank computation via a sparse linear system*, 2005.)
///
/// Vertices that no cycle leads to are solved exactly in the order of peeling, and those that lead to no cycle when all
/// else is known; only the core between them takes rounds.
struct RandomWalk: ~Copyable {
  /// The solution, as far as it is known; before that what has been received.
  let values: Scratch<Double>
  private let damping: Double

  /// Begins with what each vertex gets from nobody: 1 if nothing else is said.
  init(order: Int, restarts: [Double]?, damping: Double) {
    values = Scratch(repeating: 1, count: order)
    if let restarts {
      for vertex in restarts.indices { values[vertex] = restarts[vertex] }
    }
    self.damping = damping
  }

  /// Solves the equation, its error being less than `tolerance` of the sum of the solution.
  ///
  /// - Complexity: O(*n* + *m*), and O(*c*) a round for a core of *c* arcs.
  func solve(_ graph: Adjacency, within tolerance: Double, on work: Work) throws(CancellationError) {
    try graph.outgoing.withPointers { (outgoing) throws(CancellationError) in
      let peeling = peel(graph, along: outgoing)
      guard peeling.count < graph.order else { return }
      let core = WalkCore(graph, without: peeling)
      let solved = (0..<peeling.count).reduce(0) { $0 + values[peeling.taken[$1]] }
      try core.solve(values, damping: damping, besides: solved, within: tolerance, on: work)
      for vertex in core.vertices { passOn(from: vertex, along: outgoing) { core.isTail(of: $0) } }
      for vertex in core.tail.reversed() { passOn(from: vertex, along: outgoing) }
    }
  }

  /// Solves the vertices that no cycle leads to as they are peeled; of the others it is known then what they get from
  /// those.
  ///
  /// Values stand beside the numbers of arcs that are waited for, so that both are at hand together: 0.85 of the time
  /// on a million citations.
  private func peel(_ graph: Adjacency, along outgoing: RowPointers) -> Peeling {
    let scratch = Scratch<Cell>(repeating: Cell(), count: graph.order)
    let cells = scratch.base
    let taken = Peeling.room(for: graph)
    let count = Peeling.take(from: graph, into: taken.base) {
      cells[$0] = Cell(value: values[$0], waiting: $1)
    } taking: {
      let count = outgoing.range(of: $0).count
      return count == 0 ? 0 : cells[Int($0)].value * damping / Double(count)
    } passing: { head, share in
      cells[head].value += share
      cells[head].waiting &-= 1
      return cells[head].waiting
    }
    let waiting = Scratch<UInt32>(repeating: 0, count: graph.order)
    for vertex in 0..<graph.order {
      values[vertex] = cells[vertex].value
      waiting[vertex] = cells[vertex].waiting
    }
    return Peeling(taken: taken, count: count, waiting: waiting)
  }

  /// The value of a vertex, and how many arcs it still gets something from.
  private struct Cell: BitwiseCopyable {
    var value = 0.0
    var waiting: UInt32 = 0
  }

  /// Shares out a vertex whose value is known.
  @inline(__always)
  private func passOn(
    from vertex: Int32, along rows: RowPointers, where takes: (Int32) -> Bool = { _ in true }
  ) {
    let share = share(of: vertex, along: rows)
    for entry in rows.range(of: vertex) where takes(rows.targets[entry]) { values[rows.targets[entry]] += share }
  }

  /// What each arc of a vertex carries.
  @inline(__always)
  private func share(of vertex: Int32, along rows: RowPointers) -> Double {
    let count = rows.range(of: vertex).count
    return count == 0 ? 0 : values[vertex] * damping / Double(count)
  }
}
