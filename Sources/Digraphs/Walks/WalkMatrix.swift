/// One direction of a graph as a matrix to multiply by: rows of targets, the busiest vertices first, and without those
/// that have no arcs.
///
/// In that order what is read most lies together in the nearest memory.
struct WalkMatrix: Sendable {
  private let offsets: [Int]
  private let targets: [Int32]

  var order: Int { offsets.count - 1 }

  /// The rows of some vertices, renumbered.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ rows: Rows, of vertices: [Int32], numbers: [Int32]) {
    var offsets = [0]
    offsets.reserveCapacity(vertices.count + 1)
    targets = [Int32](unsafeUninitializedCapacity: rows.targets.count) { targets, count in
      rows.withPointers { rows in
        numbers.withUnsafeBufferPointer { numbers in
          var end = 0
          for vertex in vertices {
            for entry in rows.range(of: vertex) {
              targets[end] = numbers[Int(rows.targets[entry])]
              end &+= 1
            }
            offsets.append(end)
          }
          count = end
        }
      }
    }
    self.offsets = offsets
  }

  /// For each vertex the sum of the values of its targets, times a factor, plus its own value if `keeping`; returns the
  /// greatest of the sums.
  @discardableResult
  func multiply(
    _ values: UnsafePointer<Double>, into sums: UnsafeMutablePointer<Double>, times factor: Double = 1,
    keeping: Bool = false
  ) -> Double {
    var greatest = 0.0
    targets.withUnsafeBufferPointer { targets in
      offsets.withUnsafeBufferPointer { offsets in
        var entry = 0
        for vertex in 0..<(offsets.count - 1) {
          let end = offsets[vertex + 1]
          // Two sums, so that one addition need not wait for the other.
          var (one, other) = (0.0, 0.0)
          while entry &+ 1 < end {
            one += values[Int(targets[entry])]
            other += values[Int(targets[entry &+ 1])]
            entry &+= 2
          }
          if entry < end {
            one += values[Int(targets[entry])]
            entry &+= 1
          }
          let sum = (one + other) * factor + (keeping ? values[vertex] : 0)
          sums[vertex] = sum
          greatest = max(greatest, sum)
        }
      }
    }
    return greatest
  }
}

/// A graph prepared for repeated multiplication.
struct WalkGraph {
  /// The vertices that have arcs, the busiest first.
  let vertices: [Int32]
  private let order: Int
  private let incoming: WalkMatrix
  private let reverse: WalkMatrix?

  /// Sums along the arcs, from their tails to their heads.
  var forward: WalkMatrix { incoming }
  /// Sums against the arcs, from their heads to their tails.
  var backward: WalkMatrix { reverse ?? incoming }

  init(_ graph: Adjacency, bothWays: Bool) {
    let degrees = (0..<graph.order).map { vertex in
      graph.outgoing.range(of: vertex).count + (graph.isDirected ? graph.incoming.range(of: vertex).count : 0)
    }
    let vertices = Self.busiestFirst(degrees)
    var numbers = [Int32](repeating: 0, count: graph.order)
    for (number, vertex) in vertices.enumerated() { numbers[Int(vertex)] = Int32(number) }
    order = graph.order
    self.vertices = vertices
    incoming = WalkMatrix(graph.incoming, of: vertices, numbers: numbers)
    reverse =
      bothWays && graph.isDirected ? WalkMatrix(graph.outgoing, of: vertices, numbers: numbers) : nil
  }

  /// The vertices of positive degree by falling degree, sorted by counting.
  private static func busiestFirst(_ degrees: [Int]) -> [Int32] {
    let most = degrees.max() ?? 0
    var next = [Int](repeating: 0, count: most + 2)
    for degree in degrees { next[most - degree + 1] += 1 }
    for place in 1..<next.count { next[place] += next[place - 1] }
    var sorted = [Int32](repeating: 0, count: next[most])
    for (vertex, degree) in degrees.enumerated() where degree > 0 {
      sorted[next[most - degree]] = Int32(vertex)
      next[most - degree] += 1
    }
    return sorted
  }

  /// The values of the vertices, 0 for those without arcs, and for those that rounding has left a little below.
  func scores(_ values: borrowing Scratch<Double>) -> [Double] {
    var scores = [Double](repeating: 0, count: order)
    for (number, vertex) in vertices.enumerated() { scores[Int(vertex)] = max(values[number], 0) }
    return scores
  }

  /// Divides values by a number, and returns by how much they then differ at most from those before, which they replace.
  func settle(_ values: borrowing Scratch<Double>, to next: borrowing Scratch<Double>, scaledBy scale: Double) -> Double
  {
    var change = 0.0
    for number in vertices.indices {
      let value = next[number] * scale
      change = max(change, abs(value - values[number]))
      values[number] = value
    }
    return change
  }
}
