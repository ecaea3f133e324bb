/// Takes vertices away one after another, each when no arc enters it any more from those that are left: all of them if
/// there is no cycle, and otherwise those that no cycle leads to.
///
/// (Kahn, Topological sorting of large networks, 1962.)
struct Peeling: ~Copyable {
  /// The vertices taken away, in the order in which they went: the tail of an arc before its head.
  let taken: Scratch<Int32>
  /// How many were taken away.
  private(set) var count = 0
  /// How many arcs enter each vertex from those that are left.
  let waiting: Scratch<UInt32>

  /// Peels a graph, and calls closures with each vertex as it is taken, and with the head of each of its
  /// arcs and what the first returned.
  ///
  /// - Complexity: O(*n* + *m*).
  @inline(__always)
  init(
    _ graph: Adjacency, taking: (Int32) -> Double = { _ in 0 }, passing: (Int32, Double) -> Void = { _, _ in }
  ) {
    // One place more than there are vertices, because the loop writes before it knows whether to keep.
    taken = Scratch(repeating: 0, count: graph.order + 1)
    waiting = Scratch(repeating: 0, count: graph.order)
    graph.incoming.withPointers { rows in
      for vertex in 0..<Int32(graph.order) { add(vertex, entering: UInt32(rows.range(of: vertex).count)) }
    }
    graph.outgoing.withPointers { run(along: $0, taking: taking, passing: passing) }
  }

  private mutating func add(_ vertex: Int32, entering: UInt32) {
    waiting[vertex] = entering
    taken[count] = vertex
    count += entering == 0 ? 1 : 0
  }

  @inline(__always)
  private mutating func run(
    along rows: RowPointers, taking: (Int32) -> Double, passing: (Int32, Double) -> Void
  ) {
    var (position, end) = (0, count)
    while position < end {
      let share = taking(taken[position])
      for entry in rows.range(of: taken[position]) {
        let head = rows.targets[entry]
        passing(head, share)
        let left = waiting[head] &- 1
        waiting[head] = left
        // Written always and kept sometimes: a branch here is foretold wrongly once a vertex.
        taken[end] = head
        end &+= left == 0 ? 1 : 0
      }
      position &+= 1
    }
    count = end
  }
}

extension Adjacency {
  /// The vertices in an order in which the tail of each arc comes before its head, or nil if there is a cycle.
  ///
  /// - Complexity: O(*n* + *m*).
  public func topologicalOrder() -> [Int32]? {
    let peeling = Peeling(self)
    return peeling.count == order ? peeling.taken.array(order) : nil
  }
}
