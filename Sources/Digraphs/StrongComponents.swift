extension Adjacency {
  /// The strongly connected components, numbered so that no arc leads from a higher number to a lower one.
  ///
  /// A graph without cycles is answered by peeling alone. In another, what no cycle leads to is peeled; the component
  /// of a busy vertex, in most graphs by far the largest, is where its searches forwards and backwards meet; the rest is
  /// peeled once more, and what is left goes to Tarjan's algorithm.
  ///
  /// - Complexity: O(*n* + *m*). Tarjan, *Depth-first search and linear graph algorithms*, 1972; Fleischer, Hendrickson
  ///   and Pınar, *On identifying strongly connected components in parallel*, 2000; McLendon et al., *Finding strongly
  ///   connected components in distributed graphs*, 2005 (peeling).
  public func strongComponents() -> Partition {
    let peeling = Peeling(self)
    var numbers = peeling.positions()
    guard peeling.count < order else { return Partition(numbers: numbers, count: order) }
    let pivot = PivotComponent(in: self, without: peeling)
    let count = Remainder(of: self, outside: pivot).number(&numbers, from: peeling.count, around: pivot)
    return Partition(numbers: numbers, count: count)
  }
}

extension Adjacency {
  /// The vertices, each a component of its own, in topological order; nil if there is a cycle.
  func acyclicComponents() -> Partition? {
    let peeling = Peeling(self)
    return peeling.count == order ? Partition(numbers: peeling.positions(), count: order) : nil
  }
}

extension Peeling {
  /// For each vertex when it was taken away, or −1.
  fileprivate func positions() -> [Int32] {
    var positions = [Int32](repeating: -1, count: waiting.count)
    for position in 0..<count { positions[Int(taken[position])] = Int32(position) }
    return positions
  }
}
