/// The order of the stops within lines that makes edges cross least.
///
/// Sweeps down and up by the middles of neighbours (Sugiyama, Tagawa & Toda, 1981) from two beginnings, as given and
/// depth first, the best order met being kept (Gansner, Koutsofios, North & Vo, 1993); then neighbours change places
/// where that helps.
struct LineOrder {
  private let above: [[Int]]
  private let below: [[Int]]
  private var lines: [[Int]]
  private var ranks: [Double]

  private static let sweeps = 24
  /// Sweeps without a better order, after which it is enough.
  private static let patience = 6

  /// The lines in the best order that was found.
  /// - Complexity: O(s m log n) for s sweeps, m pieces of edges between neighbouring lines and n stops.
  static func best(_ lines: [[Int]], above: [[Int]], below: [[Int]]) -> [[Int]] {
    let count = above.count
    var best = lines
    var least = Int.max
    for start in [lines, depthFirst(lines, above, below)] where least > 0 {
      var order = LineOrder(above: above, below: below, lines: start, ranks: Array(repeating: 0, count: count))
      order.numberAll()
      let (found, crossings) = order.swept()
      if crossings < least { (best, least) = (found, crossings) }
    }
    var order = LineOrder(above: above, below: below, lines: best, ranks: Array(repeating: 0, count: count))
    order.numberAll()
    for _ in 0..<8 where least > 0 { if !order.exchange() { break } }
    return order.lines
  }

  /// How many pieces of edges cross between lines.
  static func crossings(_ lines: [[Int]], below: [[Int]]) -> Int {
    var ranks = [Int](repeating: 0, count: below.count)
    for line in lines { for (place, stop) in line.enumerated() { ranks[stop] = place } }
    return zip(lines, lines.dropFirst()).reduce(0) { sum, pair in
      var tree = [Int](repeating: 0, count: pair.1.count + 1)
      var total = 0
      var crossings = 0
      for stop in pair.0 {
        let heads = below[stop].map { ranks[$0] }.sorted()
        // Pieces that start further left and end further right, counted in a tree of sums (Fenwick, 1994).
        for head in heads { crossings += total - LineOrder.sum(tree, upTo: head + 1) }
        for head in heads { LineOrder.add(&tree, at: head + 1) }
        total += heads.count
      }
      return sum + crossings
    }
  }

  private static func sum(_ tree: [Int], upTo place: Int) -> Int {
    var (sum, place) = (0, place)
    while place > 0 {
      sum += tree[place]
      place &= place - 1
    }
    return sum
  }

  private static func add(_ tree: inout [Int], at place: Int) {
    var place = place
    while place < tree.count {
      tree[place] += 1
      place += place & -place
    }
  }

  private static func depthFirst(_ lines: [[Int]], _ above: [[Int]], _ below: [[Int]]) -> [[Int]] {
    var found = [[Int]](repeating: [], count: lines.count)
    var line = [Int](repeating: 0, count: above.count)
    for (index, stops) in lines.enumerated() { for stop in stops { line[stop] = index } }
    var seen = [Bool](repeating: false, count: above.count)
    for root in lines.joined() where !seen[root] {
      var ready = [root]
      while let stop = ready.popLast() {
        if seen[stop] { continue }
        seen[stop] = true
        found[line[stop]].append(stop)
        ready += above[stop].reversed()
        ready += below[stop].reversed()
      }
    }
    return found
  }

  private func swept() -> (lines: [[Int]], crossings: Int) {
    var order = self
    var best = (lines: order.lines, crossings: LineOrder.crossings(order.lines, below: below))
    var waited = 0
    for sweep in 0..<LineOrder.sweeps where best.crossings > 0 && waited < LineOrder.patience {
      order.sweep(down: sweep % 2 == 0)
      let crossings = LineOrder.crossings(order.lines, below: below)
      waited += 1
      if crossings < best.crossings { (best, waited) = ((order.lines, crossings), 0) }
    }
    return best
  }

  private mutating func numberAll() { for line in lines.indices { number(line) } }

  private mutating func number(_ line: Int) {
    for (place, stop) in lines[line].enumerated() { ranks[stop] = Double(place) }
  }

  private mutating func sweep(down: Bool) {
    for line in down ? Array(lines.indices) : lines.indices.reversed() {
      let keys = lines[line].map { stop in
        let neighbours = down ? above[stop] : below[stop]
        return neighbours.isEmpty
          ? ranks[stop] : neighbours.reduce(0) { $0 + ranks[$1] } / Double(neighbours.count)
      }
      let order = lines[line].indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      lines[line] = order.map { lines[line][$0] }
      number(line)
    }
  }

  /// Lets neighbours change places where fewer edges cross then; answers whether any did.
  private mutating func exchange() -> Bool {
    var isBetter = false
    for line in lines.indices {
      for place in lines[line].indices.dropLast() {
        let (left, right) = (lines[line][place], lines[line][place + 1])
        let fewer = [above, below].reduce(0) { $0 + gain(of: left, $1[left], before: right, $1[right]) }
        guard fewer > 0 else { continue }
        lines[line].swapAt(place, place + 1)
        (ranks[left], ranks[right]) = (ranks[right], ranks[left])
        isBetter = true
      }
    }
    return isBetter
  }

  /// How many crossings fewer there are when two neighbours change places.
  private func gain(of left: Int, _ lefts: [Int], before right: Int, _ rights: [Int]) -> Int {
    guard !lefts.isEmpty, !rights.isEmpty else { return 0 }
    let (one, other) = (lefts.map { ranks[$0] }.sorted(), rights.map { ranks[$0] }.sorted())
    return LineOrder.pairs(one, over: other) - LineOrder.pairs(other, over: one)
  }

  /// How many pairs have their first from one sorted list greater than their second from the other.
  private static func pairs(_ one: [Double], over other: [Double]) -> Int {
    var (pairs, smaller) = (0, 0)
    for place in one {
      while smaller < other.count, other[smaller] < place { smaller += 1 }
      pairs += smaller
    }
    return pairs
  }
}
