/// A breadth-first search that can be run again and again, each time at the cost of what it reaches.
///
/// - Complexity: a run is O(*n* + *m*) over what it reaches and what the run before it reached.
struct Search: ~Copyable {
  /// How many steps away each vertex is; −1 if it was not reached.
  let distances: Scratch<Int32>
  /// The vertices reached, nearest first.
  let reached: Scratch<Int32>
  /// How many vertices were reached, the source included.
  private(set) var count = 0
  /// Where in `reached` those at each distance begin: at distance 0 the source alone.
  private(set) var levels: [Int] = []

  init(order: Int) {
    distances = Scratch(repeating: -1, count: order)
    reached = Scratch(repeating: 0, count: order)
  }

  /// The positions in `reached` of the vertices at a distance.
  func level(_ distance: Int) -> Range<Int> {
    levels[distance]..<(distance + 1 < levels.count ? levels[distance + 1] : count)
  }

  /// Finds what lies within so many steps of the source, or stops as soon as the target is found.
  ///
  /// When it stops at a target, everything nearer than the target has been found.
  mutating func run(from source: Int32, along rows: RowPointers, within limit: Int = .max, until target: Int32 = -1) {
    for position in 0..<count { distances[reached[position]] = -1 }
    distances[source] = 0
    reached[0] = source
    count = 1
    levels.removeAll(keepingCapacity: true)
    levels.append(0)
    guard source != target else { return }
    while levels.count <= limit {
      let frontier = levels[levels.count - 1]..<count
      let found = expand(frontier, at: Int32(levels.count), along: rows, until: target)
      guard count > frontier.upperBound else { return }
      levels.append(frontier.upperBound)
      if found { return }
    }
  }

  private mutating func expand(
    _ frontier: Range<Int>, at distance: Int32, along rows: RowPointers, until target: Int32
  ) -> Bool {
    for position in frontier {
      for entry in rows.range(of: reached[position]) {
        let vertex = rows.targets[entry]
        guard distances[vertex] < 0 else { continue }
        distances[vertex] = distance
        reached[count] = vertex
        count += 1
        if vertex == target { return true }
      }
    }
    return false
  }

  /// The vertices reached, without the source, nearest first and those at one distance in vertex order.
  ///
  /// - Complexity: O(*n*), placing vertices instead of sorting them.
  func nearestFirst() -> [Int32] {
    var next = levels
    var ordered = [Int32](repeating: 0, count: count)
    for vertex in 0..<distances.count where distances[vertex] >= 0 {
      let distance = Int(distances[vertex])
      ordered[next[distance]] = Int32(vertex)
      next[distance] += 1
    }
    return Array(ordered.dropFirst())
  }
}
