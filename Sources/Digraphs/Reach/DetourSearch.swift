/// Finds what a vertex reaches by two arcs or more, as far as its last successor.
struct DetourSearch: ~Copyable {
  /// Where each vertex stands in a topological order.
  private let positions: [Int32]
  /// The source of the latest run that reached each vertex by two arcs or more.
  private let reachedFrom: Scratch<Int32>
  /// The source of the latest run that walked on from each vertex.
  private let expandedFrom: Scratch<Int32>
  private var stack: [Int32] = []
  private var source: Int32 = -1

  init(order positions: [Int32]) {
    self.positions = positions
    reachedFrom = Scratch(repeating: -1, count: positions.count)
    expandedFrom = Scratch(repeating: -1, count: positions.count)
  }

  func hasDetour(to vertex: Int32) -> Bool { reachedFrom[vertex] == source }

  /// Searches from a vertex, and returns how many arcs that took; it gives up when they are more than the limit.
  @discardableResult
  mutating func run(from source: Int32, along rows: RowPointers, atMost limit: Int = .max) -> Int {
    self.source = source
    var last: Int32 = 0
    var arcs = rows.range(of: source).count
    guard arcs > 1 else { return arcs }
    stack.removeAll(keepingCapacity: true)
    for entry in rows.range(of: source) {
      last = max(last, positions[Int(rows.targets[entry])])
      stack.append(rows.targets[entry])
    }
    while arcs <= limit, let vertex = stack.popLast() {
      // Every arc leads on in the order, so nothing from the last successor on can lead to another.
      guard expandedFrom[vertex] != source, positions[Int(vertex)] < last else { continue }
      expandedFrom[vertex] = source
      arcs += rows.range(of: vertex).count
      for entry in rows.range(of: vertex) where reachedFrom[rows.targets[entry]] != source {
        reachedFrom[rows.targets[entry]] = source
        stack.append(rows.targets[entry])
      }
    }
    return arcs
  }
}
