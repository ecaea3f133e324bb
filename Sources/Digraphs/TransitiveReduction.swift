extension Digraph {
  /// The graph without the arcs that say nothing new: those whose head their tail reaches by a longer way as well.
  ///
  /// The same vertices have the same ancestors and descendants in both. Parallel arcs stay or go together, since each
  /// may have something of its own to say; follow with `simple()` for the smallest graph. All vertices stay. It throws
  /// the cycle if there is one, because what would remain is then not unique.
  ///
  /// - Complexity: O(*n* · *m* / 512) where much is reached, and otherwise from each vertex with several successors a
  ///   search no deeper than its deepest successor. (Aho, Garey and Ullman, *The transitive reduction of a directed
  ///   graph*, 1972; see `Adjacency.reach(on:)`.)
  public func transitiveReduction() throws(Cycle<Vertex>) -> Digraph {
    guard let isRedundant = adjacency.redundantArcs() else { throw knownCycle() }
    return keeping(arcs.indices.filter { !isRedundant[$0] })
  }
}

extension Adjacency {
  /// For each arc, whether a longer way leads from its tail to its head as well; nil if the graph has a cycle.
  ///
  /// - Complexity: As of `Digraph.transitiveReduction()`.
  public func redundantArcs() -> [Bool]? {
    guard let components = acyclicComponents() else { return nil }
    // Nobody cancels the work, so that it does not fail.
    if !detoursAreShort(order: components.numbers),
      let arcs = try? reach(components: components, on: Work()).redundantArcs
    {
      return arcs
    }
    return arcsWithDetours(order: components.numbers)
  }

  /// Whether searches from each vertex read fewer arcs than the reach of all in blocks of 512, by a sample of 64.
  private func detoursAreShort(order positions: [Int32]) -> Bool {
    guard order > 4 * 512 else { return order < 64 }
    let allowed = (order + size) / 2 * (order / 512) / order * 64
    var search = DetourSearch(order: positions)
    var arcs = 0
    outgoing.withPointers { rows in
      for sample in 0..<64 where arcs <= allowed {
        arcs += search.run(from: Int32((2 * sample + 1) * order / 128), along: rows, atMost: allowed - arcs)
      }
    }
    return arcs <= allowed
  }

  private func arcsWithDetours(order positions: [Int32]) -> [Bool] {
    var isRedundant = [Bool](repeating: false, count: size)
    var search = DetourSearch(order: positions)
    outgoing.withPointers { rows in
      for vertex in 0..<Int32(order) {
        let entries = rows.range(of: vertex)
        guard entries.count > 1 else { continue }
        search.run(from: vertex, along: rows)
        for entry in entries where search.hasDetour(to: rows.targets[entry]) {
          isRedundant[Int(outgoing.arcs[entry])] = true
        }
      }
    }
    return isRedundant
  }
}
