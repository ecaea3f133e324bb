extension Adjacency {
  /// How many other vertices each of some vertices reaches.
  ///
  /// 512 of them at a time: from component to component along the arcs, each passes on which of the 512 reach it.
  ///
  /// - Throws: `CancellationError` if the work is cancelled.
  /// - Complexity: O((*n* + *m*) · *k* / 512) for *k* sources; 64 bytes for each vertex and thread.
  public func reachCounts(from sources: [Int32], on work: Work = Work()) throws -> [Int] {
    let blocks = (sources.count + 511) / 512
    let progress = try Progress(of: blocks, on: work)
    let graph = CondensedGraph(self)
    let counts = try work.sum(parts: blocks, onto: [Int]()) {
      ReachSweep(order: graph.components.count)
    } yield: { sweep, part in
      let block = sources[(512 * part)..<min(512 * (part + 1), sources.count)]
      let counts = sweep.run(from: block, in: graph)
      try progress.advance(by: 1)
      return counts
    } add: {
      $0 += $1
    }
    try progress.finish()
    return counts
  }
}

/// A graph, its components in topological order, and the vertices of each.
struct CondensedGraph: Sendable {
  let outgoing: Rows
  let components: Partition
  /// The vertices, those of each component together, in the order of the components.
  let members: [Int32]
  /// Where in `members` each component begins, and at the end the number of vertices.
  let starts: [Int32]

  init(_ graph: Adjacency) {
    outgoing = graph.outgoing
    components = graph.strongComponents()
    var starts = [Int32](repeating: 0, count: components.count + 1)
    for number in components.numbers { starts[Int(number) + 1] += 1 }
    for number in 0..<components.count { starts[number + 1] += starts[number] }
    var next = starts
    var members = [Int32](repeating: 0, count: graph.order)
    for (vertex, number) in components.numbers.enumerated() {
      members[Int(next[Int(number)])] = Int32(vertex)
      next[Int(number)] += 1
    }
    self.starts = starts
    self.members = members
  }
}

/// One thread's sweeps over the components, each for 512 sources.
private struct ReachSweep: ~Copyable {
  /// Which of the sources reach each component; all empty between two sweeps.
  private let reaching: Scratch<Columns>

  init(order: Int) {
    reaching = Scratch(repeating: .zero, count: order)
  }

  func run(from sources: ArraySlice<Int32>, in graph: CondensedGraph) -> [Int] {
    let numbers = graph.components.numbers
    var first = numbers.count
    for (column, source) in sources.enumerated() {
      let number = Int(numbers[Int(source)])
      reaching.base[number].insert(column)
      first = min(first, number)
    }
    var tally = ColumnTally()
    graph.outgoing.withPointers { rows in
      for component in first..<graph.components.count {
        let columns = reaching[component]
        guard !columns.isEmpty else { continue }
        let members = Int(graph.starts[component])..<Int(graph.starts[component + 1])
        for member in members { pass(columns, along: rows, from: graph.members[member], numbers) }
        reaching[component] = .zero
        tally.add(columns, times: members.count)
      }
    }
    return tally.counts(sources.count).map { $0 - 1 }
  }

  @inline(__always)
  private func pass(_ columns: Columns, along rows: RowPointers, from vertex: Int32, _ numbers: [Int32]) {
    for entry in rows.range(of: vertex) { reaching.base[Int(numbers[Int(rows.targets[entry])])] |= columns }
  }
}
