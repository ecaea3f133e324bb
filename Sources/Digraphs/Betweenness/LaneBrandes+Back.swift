extension LaneBrandes {
  /// Adds up dependencies from the farthest level back; the first level, the sources, lies between no pair of others.
  mutating func comeBack(weighing weights: Lanes) {
    guard levels.depth > 1 else { return }
    var level = levels.depth - 1
    for position in levels.range(level) { pass(.zero, at: position) }
    swap(&current, &next)
    while level > 1 {
      level -= 1
      let beyond = levels.range(level + 1)
      let arcsBack = beyond.reduce(0) { $0 &+ graph.incoming.range(of: levels.vertices[$1]).count }
      // A read that misses the mark costs less than one that does not, so the balance is not at one half.
      if 2 * arcsBack < leadingOn[level] {
        pushBack(to: levels.range(level), from: beyond, weighing: weights)
      } else {
        pullBack(to: levels.range(level), weighing: weights)
      }
      clear(beyond)
      swap(&current, &next)
    }
    clear(levels.range(1))
  }

  private func pullBack(to level: Range<Int>, weighing weights: Lanes) {
    for position in level {
      let load = graph.outgoing.sum(current.base, over: levels.vertices[position])
      add(load, at: position, weighing: weights)
    }
  }

  private func pushBack(to level: Range<Int>, from beyond: Range<Int>, weighing weights: Lanes) {
    for position in level { marks[levels.vertices[position]] = .met }
    spreadBack(beyond)
    for position in level {
      let vertex = levels.vertices[position]
      marks[vertex] = .unmet
      let load = sums[vertex]
      sums[vertex] = .zero
      add(load, at: position, weighing: weights)
    }
  }

  private func spreadBack(_ beyond: Range<Int>) {
    let (rows, current, sums, marks) = (graph.incoming, current.base, sums.base, marks.base)
    for position in beyond {
      let vertex = levels.vertices[position]
      let load = current[Int(vertex)]
      for entry in rows.range(of: vertex) {
        let target = Int(rows.targets[entry])
        if marks[target] == .met { sums[target] += load }
      }
    }
  }

  @inline(__always)
  private func add(_ load: Lanes, at position: Int, weighing weights: Lanes) {
    totals[levels.vertices[position]] += (load * levels.counts[position] * weights).sum()
    pass(load, at: position)
  }

  /// Passes on what each path to a vertex carries: its share of the vertex and of all that lies beyond.
  @inline(__always)
  private func pass(_ load: Lanes, at position: Int) {
    let vertex = Int(levels.vertices[position])
    let paths = levels.counts[position]
    let share = Lanes(repeating: graph.weights[vertex]) / paths + load
    next.base[vertex] = (share * graph.copies[vertex]).kept(where: paths .!= 0)
  }
}
