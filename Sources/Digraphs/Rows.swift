/// One direction of an adjacency: for each vertex the far ends of its arcs, in arc order, as compressed rows.
///
/// Row `v` is the range `offsets[v]..<offsets[v + 1]` of both `targets` and `arcs`. Offsets are unsigned because an
/// undirected graph keeps each edge in two rows, and twice 2³¹ − 1 fits in 32 bits without a sign only.
public struct Rows: Sendable, Equatable {
  /// Where each row begins, and at the end the number of entries: one value more than there are vertices.
  public let offsets: [UInt32]
  /// The vertex at the far end of each entry.
  public let targets: [Int32]
  /// The number of the arc of each entry.
  public let arcs: [Int32]

  /// How many rows there are, which is the number of vertices.
  public var count: Int { offsets.count - 1 }

  /// The positions in `targets` and `arcs` that belong to a vertex.
  public func range(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  /// The far ends of a vertex's arcs, in arc order, one for each arc.
  public func targets(of vertex: Int) -> ArraySlice<Int32> {
    targets[range(of: vertex)]
  }

  /// The numbers of a vertex's arcs, ascending.
  public func arcs(of vertex: Int) -> ArraySlice<Int32> {
    arcs[range(of: vertex)]
  }
}

extension Rows {
  /// The rows in which each vertex has the entries of both, in arc order, and a loop once.
  ///
  /// - Complexity: O(*n* + *m*), a merge of sorted rows.
  func merged(with other: Rows) -> Rows {
    var offsets: [UInt32] = [0]
    var targets: [Int32] = []
    var arcs: [Int32] = []
    offsets.reserveCapacity(count + 1)
    targets.reserveCapacity(2 * self.targets.count)
    arcs.reserveCapacity(2 * self.targets.count)
    for vertex in 0..<count {
      var theirs = other.range(of: vertex)
      for mine in range(of: vertex) {
        while let first = theirs.first, other.arcs[first] <= self.arcs[mine] {
          theirs.removeFirst()
          // The same arc in both rows of one vertex is a loop, which the entry of this row stands for.
          guard other.arcs[first] != self.arcs[mine] else { continue }
          targets.append(other.targets[first])
          arcs.append(other.arcs[first])
        }
        targets.append(self.targets[mine])
        arcs.append(self.arcs[mine])
      }
      targets += other.targets[theirs]
      arcs += other.arcs[theirs]
      offsets.append(UInt32(targets.count))
    }
    return Rows(offsets: offsets, targets: targets, arcs: arcs)
  }

  /// The rows without loops, and with the first only of the entries that lead to the same vertex.
  ///
  /// - Complexity: O(*n* + *m*).
  func simple() -> Rows {
    var offsets: [UInt32] = [0]
    var targets: [Int32] = []
    var arcs: [Int32] = []
    offsets.reserveCapacity(count + 1)
    var lastRow = [Int32](repeating: -1, count: count)
    for vertex in 0..<count {
      for position in range(of: vertex) {
        let target = Int(self.targets[position])
        guard target != vertex, lastRow[target] != vertex else { continue }
        lastRow[target] = Int32(vertex)
        targets.append(Int32(target))
        arcs.append(self.arcs[position])
      }
      offsets.append(UInt32(targets.count))
    }
    return Rows(offsets: offsets, targets: targets, arcs: arcs)
  }
}

extension Rows {
  /// The rows of some vertices, numbered from 0 in the order given, with the entries that lead to one of them.
  ///
  /// - Complexity: O(*n*) and the length of the rows kept.
  func induced(on kept: [Int32]) -> Rows {
    let numbers = Scratch<Int32>(repeating: -1, count: count)
    for (number, vertex) in kept.enumerated() { numbers[vertex] = Int32(number) }
    var offsets: [UInt32] = [0]
    var targets: [Int32] = []
    var arcs: [Int32] = []
    offsets.reserveCapacity(kept.count + 1)
    for vertex in kept {
      for entry in range(of: Int(vertex)) where numbers[self.targets[entry]] >= 0 {
        targets.append(numbers[self.targets[entry]])
        arcs.append(self.arcs[entry])
      }
      offsets.append(UInt32(targets.count))
    }
    return Rows(offsets: offsets, targets: targets, arcs: arcs)
  }
}

/// The rows as bare buffers, valid inside the closure that receives them, for loops that run once per arc.
struct RowPointers {
  let offsets: UnsafeBufferPointer<UInt32>
  let targets: UnsafeBufferPointer<Int32>

  func range(of vertex: Int32) -> Range<Int> {
    // Offsets never fall, so the check that a range does not run backwards is left out.
    Range(uncheckedBounds: (Int(offsets[Int(vertex)]), Int(offsets[Int(vertex) + 1])))
  }
}

extension Rows {
  /// Calls the closure with pointers to the rows.
  func withPointers<Result, Failure: Error>(
    _ body: (RowPointers) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try offsets.withUnsafeBufferPointer { (offsets) throws(Failure) in
      try targets.withUnsafeBufferPointer { (targets) throws(Failure) in
        try body(RowPointers(offsets: offsets, targets: targets))
      }
    }
  }
}
