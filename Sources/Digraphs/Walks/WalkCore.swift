/// The vertices of a graph that lie between cycles or on them, and those that lead to no cycle.
struct WalkCore {
  /// The vertices of the core, those that most arcs enter first, so that what is read most lies close together.
  private(set) var vertices: [Int32] = []
  /// The vertices that a cycle leads to, and that lead to none: the head of an arc before its tail.
  private(set) var tail: [Int32] = []
  /// For each vertex its number in the core, −1 if it is in the tail, or −2 if it was peeled.
  private var numbers: [Int32]
  /// How many arcs leave each vertex of the core, those out of the core too.
  private let leaving: [Double]
  /// Where in `tails` the arcs begin that enter each vertex of the core from the core.
  private var offsets: [Int] = [0]
  private var tails: [Int32] = []

  /// Finds the core of what peeling has left.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ graph: Adjacency, without peeling: borrowing Peeling) {
    numbers = [Int32](repeating: -2, count: graph.order)
    tail = Self.tail(of: graph, without: peeling)
    for vertex in 0..<graph.order where peeling.waiting[vertex] > 0 { numbers[vertex] = 0 }
    for vertex in tail { numbers[Int(vertex)] = -1 }
    vertices = Self.byEntering((0..<Int32(graph.order)).filter { [numbers] in numbers[Int($0)] == 0 }, peeling)
    for (number, vertex) in vertices.enumerated() { numbers[Int(vertex)] = Int32(number) }
    leaving = vertices.map { Double(graph.outgoing.range(of: Int($0)).count) }
    collectArcs(of: graph.incoming)
  }

  /// Whether a vertex is in the tail.
  func isTail(of vertex: Int32) -> Bool { numbers[Int(vertex)] == -1 }

  /// Peels the graph from its other end, among what is left.
  private static func tail(of graph: Adjacency, without peeling: borrowing Peeling) -> [Int32] {
    var leaving = (0..<graph.order).map { UInt32(graph.outgoing.range(of: $0).count) }
    var tail = (0..<Int32(graph.order)).filter { leaving[Int($0)] == 0 && peeling.waiting[$0] > 0 }
    var position = 0
    while position < tail.count {
      for vertex in graph.incoming.targets(of: Int(tail[position])) where peeling.waiting[vertex] > 0 {
        leaving[Int(vertex)] -= 1
        if leaving[Int(vertex)] == 0 { tail.append(vertex) }
      }
      position += 1
    }
    return tail
  }

  /// The vertices by falling number of arcs that enter them, by counting.
  private static func byEntering(_ vertices: [Int32], _ peeling: borrowing Peeling) -> [Int32] {
    var most: UInt32 = 0
    for vertex in vertices { most = max(most, peeling.waiting[vertex]) }
    var next = [Int](repeating: 0, count: Int(most) + 2)
    for vertex in vertices { next[Int(most - peeling.waiting[vertex]) + 1] += 1 }
    for place in 1..<next.count { next[place] += next[place - 1] }
    var sorted = [Int32](repeating: 0, count: vertices.count)
    for vertex in vertices {
      let place = Int(most - peeling.waiting[vertex])
      sorted[next[place]] = vertex
      next[place] += 1
    }
    return sorted
  }

  private mutating func collectArcs(of incoming: Rows) {
    offsets.reserveCapacity(vertices.count + 1)
    tails = [Int32](unsafeUninitializedCapacity: incoming.targets.count + 1) { tails, count in
      incoming.withPointers { rows in
        numbers.withUnsafeBufferPointer { numbers in
          for vertex in vertices {
            for entry in rows.range(of: vertex) {
              let number = numbers[Int(rows.targets[entry])]
              tails[count] = number
              count &+= number >= 0 ? 1 : 0
            }
            offsets.append(count)
          }
        }
      }
    }
  }
}

extension WalkCore {
  /// Solves the equation on the core by rounds of Gauss and Seidel's method, each value made of the latest of the
  /// others.
  ///
  /// Before each round all values are scaled so that as much leaves the core as enters it, which takes away at once the
  /// part of the error that shrinks most slowly.
  ///
  /// Where a round changed the values by *x* altogether, each arc carries at most *d* · *x* that was not up to date: that
  /// bounds what is left of the equation, and *d* · *x* / (1 − *d*) the error; scaling the sum to 1 at most doubles it.
  func solve(
    _ values: borrowing Scratch<Double>, damping: Double, besides solved: Double, within tolerance: Double,
    on work: Work
  ) throws(CancellationError) {
    let given = vertices.map { values[$0] }
    let received = given.reduce(0, +)
    let shares = leaving.map { damping / $0 }
    let current = Scratch<Double>(repeating: 0, count: vertices.count)
    let passed = Scratch<Double>(repeating: 0, count: vertices.count)
    let lost = self.lost(shares)
    for number in vertices.indices { current[number] = Double(offsets[number + 1] - offsets[number] + 1) }
    var (change, sum, least, stale) = (0.0, 0.0, Double.infinity, 0)
    var isScaled = true
    repeat {
      try work.check()
      let scale = isScaled ? received / vertices.indices.reduce(0) { $0 + current[$1] * lost[$1] } : 1
      for number in vertices.indices {
        current[number] *= scale
        passed[number] = current[number] * shares[number]
      }
      (change, sum) = round(given, current, passed, shares)
      // Rounds without scaling converge on every graph, so where scaling does not help, it ends.
      isScaled = isScaled && change < least
      stale = change < least ? 0 : stale + 1
      least = min(least, change)
      // With a damping factor near 1 only rounding may be left before the tolerance is reached.
    } while change * damping * 2 > tolerance * (1 - damping) * (sum + solved) && (stale < 5 || change > 1e-13 * sum)
    for (number, vertex) in vertices.enumerated() { values[vertex] = current[number] }
  }

  /// For each vertex the part of its value that does not stay in the core.
  private func lost(_ shares: [Double]) -> [Double] {
    var staying = [Double](repeating: 0, count: vertices.count)
    for number in tails { staying[Int(number)] += 1 }
    return vertices.indices.map { 1 - staying[$0] * shares[$0] }
  }

  /// One round: how much it changed, and the sum of the values.
  private func round(
    _ given: [Double], _ current: borrowing Scratch<Double>, _ passed: borrowing Scratch<Double>, _ shares: [Double]
  ) -> (change: Double, sum: Double) {
    var (change, sum) = (0.0, 0.0)
    tails.withUnsafeBufferPointer { tails in
      var entry = 0
      for number in 0..<given.count {
        let end = offsets[number + 1]
        var (value, other) = (given[number], 0.0)
        // Two sums, so that one addition need not wait for the other.
        while entry &+ 1 < end {
          value += passed[tails[entry]]
          other += passed[tails[entry &+ 1]]
          entry &+= 2
        }
        if entry < end {
          value += passed[tails[entry]]
          entry &+= 1
        }
        value += other
        change += abs(value - current[number])
        current[number] = value
        passed[number] = value * shares[number]
        sum += value
      }
    }
    return (change, sum)
  }
}
