/// A graph to measure on: the ends of its arcs, without parallel arcs and loops.
struct BenchmarkGraph {
  private(set) var tails: [Int32] = []
  private(set) var heads: [Int32] = []

  private mutating func add(_ tail: Int, _ head: Int) {
    tails.append(Int32(tail))
    heads.append(Int32(head))
  }

  private mutating func relabel(by numbers: [Int32]) {
    for arc in tails.indices {
      tails[arc] = numbers[Int(tails[arc])]
      heads[arc] = numbers[Int(heads[arc])]
    }
  }
}

extension BenchmarkGraph {
  /// Instruments that build on up to eight older ones each: half of them on what is already built upon, a quarter on any,
  /// a quarter on one of the thousand before.
  static func citations(_ count: Int, seed: UInt64) -> BenchmarkGraph {
    var random = SplitMix64(seed: seed)
    var graph = BenchmarkGraph()
    for vertex in 1..<count {
      let before = graph.heads.count
      var targets: [Int] = []
      for _ in 0..<min(1 + random.next(below: 8), vertex) {
        let drawn = random.next()
        let (kind, number) = (drawn & 3, drawn >> 2)
        let target =
          if kind < 2, before > 0 {
            Int(graph.heads[Int(number % UInt64(before))])
          } else if kind == 3 {
            vertex - 1 - Int(number % UInt64(min(1000, vertex)))
          } else {
            Int(number % UInt64(vertex))
          }
        if !targets.contains(target) { targets.append(target) }
      }
      for target in targets { graph.add(vertex, target) }
    }
    graph.relabel(by: random.permutation(of: count))
    return graph
  }

  /// Two hundred states, the first of them the busiest, and the instruments they signed.
  static func signatures(_ count: Int, seed: UInt64) -> BenchmarkGraph {
    let states = 200
    var random = SplitMix64(seed: seed)
    var sums: [Int] = []
    for state in 1...states { sums.append((sums.last ?? 0) + (1 << 20) / state) }
    var graph = BenchmarkGraph()
    for instrument in 0..<count {
      var size = 2
      while size < states, random.next(below: 100) < 45 { size *= 2 }
      size = min(states, size + random.next(below: size))
      var signed = Set<Int>()
      while signed.count < size {
        let drawn = random.next(below: sums[states - 1])
        signed.insert(sums.firstIndex { $0 > drawn } ?? states - 1)
      }
      for state in signed.sorted() { graph.add(state, states + instrument) }
    }
    return graph
  }

  /// A recursive matrix of 2^scale vertices and eight arcs for each, one byte drawn for each level of an arc.
  ///
  /// (Chakrabarti, Zhan and Faloutsos, R-MAT: a recursive model for graph mining, 2004.)
  static func recursiveMatrix(scale: Int, seed: UInt64) -> BenchmarkGraph {
    let order = 1 << scale
    var random = SplitMix64(seed: seed)
    var keys: [Int] = []
    keys.reserveCapacity(8 * order)
    for _ in 0..<(8 * order) {
      var (tail, head, bytes) = (0, 0, UInt64(0))
      for level in 0..<scale {
        if level % 8 == 0 { bytes = random.next() }
        let byte = bytes & 255
        bytes >>= 8
        tail = 2 * tail + (byte >= 195 ? 1 : 0)
        head = 2 * head + ((146..<195).contains(byte) || byte >= 244 ? 1 : 0)
      }
      keys.append(tail << 32 | head)
    }
    let numbers = random.permutation(of: order)
    keys = keys.filter { $0 >> 32 != $0 & 0xFFFF_FFFF }
    for arc in keys.indices {
      keys[arc] = Int(numbers[keys[arc] >> 32]) << 32 | Int(numbers[keys[arc] & 0xFFFF_FFFF])
    }
    keys.sort()
    var graph = BenchmarkGraph()
    for (position, key) in keys.enumerated() where position == 0 || keys[position - 1] != key {
      graph.add(key >> 32, key & 0xFFFF_FFFF)
    }
    return graph
  }
}
