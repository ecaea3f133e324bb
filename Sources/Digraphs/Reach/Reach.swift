/// What the vertices of a graph reach along its arcs.
public struct Reach: Sendable, Equatable {
  /// How many other vertices each vertex reaches.
  public let counts: [Int]
  /// For each arc whether a longer way leads from its tail to its head as well; nil if the graph has a cycle, since
  /// which arcs say nothing new is then not settled.
  public let redundantArcs: [Bool]?
}

extension Adjacency {
  /// How many vertices each vertex reaches, and which arcs do not matter for that, found in one pass.
  ///
  /// Parallel arcs are redundant together or not at all. For ancestors instead of descendants, reverse the graph.
  ///
  /// - Throws: `CancellationError` if the work is cancelled.
  /// - Complexity: O(*n* · *m* / 512) where much is reached, and O(*n* + *m* + Σ *r*) where little is, *r* being the
  ///   number of arcs among what a vertex reaches. Each thread needs 84 bytes for each vertex and 4 for each arc; where
  ///   there is less memory, the second way is taken, which needs half as much. (Aho, Garey and Ullman, *The transitive
  ///   reduction of a directed graph*, 1972; Habib, Morvan and Rampon, *On the calculation of transitive reduction —
  ///   closure of orders*, 1993.)
  public func reach(on work: Work = Work()) throws -> Reach {
    try reach(components: strongComponents(), on: work)
  }

  /// The same, given the strongly connected components.
  func reach(components: Partition, on work: Work) throws -> Reach {
    let rows = DescendingRows(self, components: components)
    let closure = try Closure(rows, on: work)
    let counts = (0..<order).map { Int(closure.counts[rows.positions[$0]]) - 1 }
    guard components.count == order, !hasLoops else { return Reach(counts: counts, redundantArcs: nil) }
    return Reach(counts: counts, redundantArcs: redundantArcs(by: closure, rows))
  }

  private var hasLoops: Bool {
    (0..<order).contains { outgoing.targets(of: $0).contains(Int32($0)) }
  }

  /// For each arc whether the entry that it became in the rows is redundant.
  private func redundantArcs(by closure: borrowing Closure, _ rows: borrowing DescendingRows) -> [Bool] {
    var isRedundant = [Bool](repeating: false, count: size)
    let rowOfTarget = Scratch<Int32>(repeating: -1, count: order)
    outgoing.withPointers { arcs in
      for vertex in 0..<Int32(order) {
        let row = rows.positions[vertex]
        var isAnyRedundant = false
        for entry in Int(rows.starts[row])..<Int(rows.ends[row]) where closure.isRedundant[entry] != 0 {
          rowOfTarget[rows.targets[entry]] = row
          isAnyRedundant = true
        }
        guard isAnyRedundant else { continue }
        for entry in arcs.range(of: vertex) where rowOfTarget[rows.positions[arcs.targets[entry]]] == row {
          isRedundant[Int(outgoing.arcs[entry])] = true
        }
      }
    }
    return isRedundant
  }
}

extension Digraph {
  /// How many descendants each vertex has, in vertex order, itself not counted.
  ///
  /// - Throws: `CancellationError` if the work is cancelled.
  /// - Complexity: As of `Adjacency.reach(on:)`.
  public func descendantCounts(on work: Work = Work()) throws -> [Int] {
    try adjacency.reach(on: work).counts
  }

  /// How many ancestors each vertex has, in vertex order, itself not counted.
  ///
  /// - Throws: `CancellationError` if the work is cancelled.
  /// - Complexity: As of `Adjacency.reach(on:)`.
  public func ancestorCounts(on work: Work = Work()) throws -> [Int] {
    try adjacency.reversed().reach(on: work).counts
  }
}
