/// Finds what a vertex reaches by two arcs or more, as deep as its successors lie.
struct DetourSearch: ~Copyable {
  private let levels: [Int32]
  /// The source of the latest run that reached each vertex by two arcs or more.
  private let reachedFrom: Scratch<Int32>
  /// The source of the latest run that walked on from each vertex.
  private let expandedFrom: Scratch<Int32>
  private var stack: [Int32] = []
  private var source: Int32 = -1

  init(levels: [Int32]) {
    self.levels = levels
    reachedFrom = Scratch(repeating: -1, count: levels.count)
    expandedFrom = Scratch(repeating: -1, count: levels.count)
  }

  func hasDetour(to vertex: Int32) -> Bool { reachedFrom[vertex] == source }

  /// Searches from a vertex, and returns how many arcs that took; it gives up when they are more than the limit.
  @discardableResult
  mutating func run(from source: Int32, along rows: RowPointers, atMost limit: Int = .max) -> Int {
    self.source = source
    var deepest: Int32 = 0
    var arcs = rows.range(of: source).count
    guard arcs > 1 else { return arcs }
    stack.removeAll(keepingCapacity: true)
    for entry in rows.range(of: source) {
      deepest = max(deepest, levels[Int(rows.targets[entry])])
      stack.append(rows.targets[entry])
    }
    while arcs <= limit, let vertex = stack.popLast() {
      // Every arc leads to a deeper level, so nothing at the deepest can lead to another successor.
      guard expandedFrom[vertex] != source, levels[Int(vertex)] < deepest else { continue }
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
