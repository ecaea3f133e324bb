/// Tarjan's search for strongly connected components (Depth-first search and linear graph algorithms, 1972), with a
/// stack of its own, so that the depth of a graph is no concern.
///
/// - Complexity: O(*n* + *m*).
struct Tarjan: ~Copyable {
  /// When each vertex was first visited, from 1; 0 if not yet.
  private let visits: Scratch<UInt32>
  /// The earliest visit known to be reachable from each vertex within its component.
  private let earliest: Scratch<UInt32>
  /// The component of each vertex; −1 while it is not known.
  private let components: Scratch<Int32>
  /// Vertices visited whose component is not known yet.
  private let open: Scratch<Int32>
  private var openCount = 0
  /// The vertices on the walk from the root, and where in its row each has got to.
  private let walk: Scratch<Int32>
  private let positions: Scratch<UInt32>
  private var depth = 0
  private var visitCount: UInt32 = 0
  private var componentCount: Int32 = 0

  /// Runs the search over all rows.
  init(_ rows: Rows) {
    self.init(order: rows.count)
    rows.withPointers { rows in
      for vertex in 0..<Int32(visits.count) where visits[vertex] == 0 { visit(from: vertex, along: rows) }
    }
  }

  private init(order: Int) {
    visits = Scratch(repeating: 0, count: order)
    earliest = Scratch(repeating: 0, count: order)
    components = Scratch(repeating: -1, count: order)
    open = Scratch(repeating: 0, count: order)
    walk = Scratch(repeating: 0, count: order)
    positions = Scratch(repeating: 0, count: order)
  }

  private mutating func visit(from root: Int32, along rows: RowPointers) {
    enter(root, along: rows)
    while depth > 0 {
      let vertex = walk[depth - 1]
      if let target = nextUnvisited(from: vertex, along: rows) {
        enter(target, along: rows)
      } else {
        leave(vertex)
      }
    }
  }

  private mutating func enter(_ vertex: Int32, along rows: RowPointers) {
    visitCount += 1
    visits[vertex] = visitCount
    earliest[vertex] = visitCount
    open[openCount] = vertex
    openCount += 1
    walk[depth] = vertex
    depth += 1
    positions[vertex] = rows.offsets[Int(vertex)]
  }

  /// Goes on along the row of a vertex to the next target never visited, noting the open ones on the way.
  private func nextUnvisited(from vertex: Int32, along rows: RowPointers) -> Int32? {
    let end = rows.offsets[Int(vertex) + 1]
    while positions[vertex] < end {
      let target = rows.targets[Int(positions[vertex])]
      positions[vertex] += 1
      if visits[target] == 0 { return target }
      if components[target] < 0 { earliest[vertex] = min(earliest[vertex], visits[target]) }
    }
    return nil
  }

  private mutating func leave(_ vertex: Int32) {
    depth -= 1
    if depth > 0 { earliest[walk[depth - 1]] = min(earliest[walk[depth - 1]], earliest[vertex]) }
    guard earliest[vertex] == visits[vertex] else { return }
    repeat {
      openCount -= 1
      components[open[openCount]] = componentCount
    } while open[openCount] != vertex
    componentCount += 1
  }

  /// The components, last found first, because a component is found after all those it leads to.
  borrowing func partition() -> Partition {
    Partition(numbers: components.array().map { componentCount - 1 - $0 }, count: Int(componentCount))
  }
}
