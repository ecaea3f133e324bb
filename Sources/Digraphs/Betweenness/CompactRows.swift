/// Rows of targets for inner loops: relabelled, ascending, without loops, and without the numbers of arcs.
struct CompactRows: Sendable {
  private(set) var offsets: [UInt32]
  private(set) var targets: [Int32]

  var count: Int { offsets.count - 1 }

  func degree(_ vertex: Int) -> Int { Int(offsets[vertex + 1] - offsets[vertex]) }

  func targets(of vertex: Int) -> ArraySlice<Int32> {
    targets[Int(offsets[vertex])..<Int(offsets[vertex + 1])]
  }

  /// Lists the chosen vertices, for each new number the old, each with those that it leads to among them; the new
  /// number of each old one is given too, or −1.
  ///
  /// The rows given are those that lead to each vertex: read in the order of the new numbers, they fill the rows of
  /// their tails in ascending order, and nothing needs sorting.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ chosen: [Int32], numbered numbers: [Int32], from leadingIn: RowPointers, merging: Bool) {
    offsets = [UInt32](repeating: 0, count: chosen.count + 1)
    targets = []
    numbers.withUnsafeBufferPointer { numbers in
      countTargets(chosen, numbered: numbers, from: leadingIn)
      fill(chosen, numbered: numbers, from: leadingIn)
    }
    tidy(merging: merging)
  }

  /// The rows of a whole graph under its own numbers.
  init(leadingIn rows: RowPointers, merging: Bool) {
    let all = Array(0..<Int32(rows.offsets.count - 1))
    self.init(all, numbered: all, from: rows, merging: merging)
  }

  private mutating func countTargets(
    _ chosen: [Int32], numbered numbers: UnsafeBufferPointer<Int32>, from leadingIn: RowPointers
  ) {
    offsets.withUnsafeMutableBufferPointer { offsets in
      for vertex in chosen {
        for entry in leadingIn.range(of: vertex) {
          let tail = Int(numbers[Int(leadingIn.targets[entry])])
          if tail >= 0 { offsets[tail + 1] += 1 }
        }
      }
      for vertex in 1..<offsets.count { offsets[vertex] += offsets[vertex - 1] }
    }
  }

  private mutating func fill(
    _ chosen: [Int32], numbered numbers: UnsafeBufferPointer<Int32>, from leadingIn: RowPointers
  ) {
    var next = offsets
    targets = [Int32](unsafeUninitializedCapacity: Int(offsets[chosen.count])) { targets, count in
      next.withUnsafeMutableBufferPointer { next in
        for (head, vertex) in chosen.enumerated() {
          for entry in leadingIn.range(of: vertex) {
            let tail = Int(numbers[Int(leadingIn.targets[entry])])
            guard tail >= 0 else { continue }
            targets[Int(next[tail])] = Int32(truncatingIfNeeded: head)
            next[tail] += 1
          }
        }
      }
      count = Int(offsets[chosen.count])
    }
  }

  /// Drops loops and, if asked to, all but one of parallel arcs, which in an ascending row stand side by side.
  private mutating func tidy(merging: Bool) {
    var kept = 0
    targets.withUnsafeMutableBufferPointer { targets in
      offsets.withUnsafeMutableBufferPointer { offsets in
        var start = 0
        for vertex in 0..<(offsets.count - 1) {
          let end = Int(offsets[vertex + 1])
          let first = kept
          for position in start..<end {
            let target = targets[position]
            if Int(target) == vertex || merging && kept > first && targets[kept - 1] == target { continue }
            targets[kept] = target
            kept += 1
          }
          offsets[vertex + 1] = UInt32(kept)
          start = end
        }
      }
    }
    targets.removeLast(targets.count - kept)
  }

  /// Whether any two arcs are parallel.
  var hasParallels: Bool {
    (0..<count).contains { vertex in
      let targets = targets(of: vertex)
      return zip(targets, targets.dropFirst()).contains(where: ==)
    }
  }

  /// Calls the closure with pointers to the rows.
  func withPointers<Result>(_ body: (RowPointers) throws -> Result) rethrows -> Result {
    try offsets.withUnsafeBufferPointer { offsets in
      try targets.withUnsafeBufferPointer { targets in
        try body(RowPointers(offsets: offsets, targets: targets))
      }
    }
  }
}

// Threads share rows, because none writes to them.
extension RowPointers: @unchecked Sendable {}
