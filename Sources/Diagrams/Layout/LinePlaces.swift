/// Where the stops stand within ordered lines: near their neighbours, in a picture no wider than it must be.
///
/// Each line in turn is set as near to its neighbours as its order and its gaps allow, squares of distances being
/// least: a regression that keeps an order, by pooling of neighbours (Ayer et al., 1955). Points of long edges weigh
/// more, as in Gansner, Koutsofios, North & Vo (1993), and are made straight in the end where there is room.
struct LinePlaces {
  private let lines: [[Int]]
  private let ways: Ways
  private var places: [Double]

  private static let sweeps = 40
  private static let weightOfTrunk = 8.0

  /// Lines of stops, in order, and the edges between them.
  init(lines: [[Int]], ways: Ways) {
    self.lines = lines
    self.ways = ways
    places = Array(repeating: 0, count: ways.stops.count)
  }

  /// How far from the left the middle of each stop is.
  /// - Complexity: O(s (n + m)) for s sweeps, n stops and m pieces of edges.
  func across() -> [Double] {
    var placing = self
    for line in lines { placing.pack(line) }
    for sweep in 0..<LinePlaces.sweeps {
      for line in sweep % 2 == 0 ? lines : lines.reversed() { placing.settle(line) }
    }
    for _ in 0..<2 { placing.straighten() }
    return placing.places
  }

  /// How far apart the middles of two neighbours on a line are at least.
  private func apart(_ one: Int, _ other: Int) -> Double {
    let (left, right) = (ways.stops[one], ways.stops[other])
    let gap = left.isPoint && right.isPoint ? 4 : left.isPoint || right.isPoint ? Spacing.nodes / 2 : Spacing.nodes
    return (left.width + right.width) / 2 + gap
  }

  /// Sets a line close together, its middle at zero.
  private mutating func pack(_ line: [Int]) {
    var reach = 0.0
    for (index, stop) in line.enumerated() {
      if index > 0 { reach += apart(line[index - 1], stop) }
      places[stop] = reach
    }
    for stop in line { places[stop] -= reach / 2 }
  }

  /// Moves the stops of a line to the means of their neighbours, as far as the order allows.
  private mutating func settle(_ line: [Int]) {
    var blocks: [(mean: Double, weight: Double, count: Int)] = []
    var offset = 0.0
    for (index, stop) in line.enumerated() {
      if index > 0 { offset += apart(line[index - 1], stop) }
      let (wish, weight) = wish(of: stop)
      blocks.append((wish - offset, weight, 1))
      while blocks.count > 1, blocks[blocks.count - 2].mean > blocks[blocks.count - 1].mean {
        let last = blocks.removeLast()
        let before = blocks.removeLast()
        let weight = before.weight + last.weight
        let mean = (before.mean * before.weight + last.mean * last.weight) / weight
        blocks.append((mean, weight, before.count + last.count))
      }
    }
    let settled = blocks.flatMap { Array(repeating: $0.mean, count: $0.count) }
    offset = 0
    for (index, stop) in line.enumerated() {
      if index > 0 { offset += apart(line[index - 1], stop) }
      places[stop] = settled[index] + offset
    }
  }

  /// The mean of the neighbours of a stop, and how much it weighs.
  private func wish(of stop: Int) -> (place: Double, weight: Double) {
    var (sum, weight) = (0.0, 0.0)
    for (neighbours, isAbove) in [(ways.above[stop], true), (ways.below[stop], false)] {
      for other in neighbours {
        let isTrunk = (isAbove ? ways.trunk[other] : ways.trunk[stop]) == (isAbove ? stop : other)
        let pull = isTrunk ? LinePlaces.weightOfTrunk : 1
        sum += pull * places[other]
        weight += pull
      }
    }
    return weight > 0 ? (sum / weight, weight) : (places[stop], 0.001)
  }

  /// Sets the points of each long edge at one place, the longest first, where every line has room for it.
  private mutating func straighten() {
    var ranks = [Int](repeating: 0, count: places.count)
    for line in lines { for (rank, stop) in line.enumerated() { ranks[stop] = rank } }
    for chain in chains.sorted(by: { (-$0.count, $0[0]) < (-$1.count, $1[0]) }) {
      var (low, high) = (-Double.infinity, Double.infinity)
      for stop in chain {
        let line = lines[ways.stops[stop].line]
        let rank = ranks[stop]
        if rank > 0 { low = max(low, places[line[rank - 1]] + apart(line[rank - 1], stop)) }
        if rank < line.count - 1 { high = min(high, places[line[rank + 1]] - apart(stop, line[rank + 1])) }
      }
      guard low <= high else { continue }
      let mean = chain.reduce(0) { $0 + places[$1] } / Double(chain.count)
      for stop in chain { places[stop] = min(max(mean, low), high) }
    }
  }

  /// The points of each long edge, from its first line to its last.
  private var chains: [[Int]] {
    let isLater = Set(ways.trunk.compactMap { $0 })
    return ways.stops.indices.filter { ways.trunk[$0] != nil && !isLater.contains($0) }.map { first in
      Array(sequence(first: first) { ways.trunk[$0] })
    }
  }
}
