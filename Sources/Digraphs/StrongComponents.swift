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
    var numbers = [Int32](repeating: -1, count: order)
    for position in 0..<peeling.count { numbers[Int(peeling.taken[position])] = Int32(position) }
    guard peeling.count < order else { return Partition(numbers: numbers, count: order) }
    let pivot = PivotComponent(in: self, without: peeling)
    let count = Remainder(of: self, outside: pivot).number(&numbers, from: peeling.count, around: pivot)
    return Partition(numbers: numbers, count: count)
  }
}
