/// The components of what is left of a graph when it has been peeled and the component of a pivot has been found.
struct Remainder: ~Copyable {
  /// For each vertex left the number of its component, no arc leading from a higher to a lower one; −1 for the others.
  private let components: Scratch<Int32>
  /// How many arcs enter each vertex from those of the remainder whose component is not known.
  private let waiting: Scratch<UInt32>
  private let queue: Scratch<Int32>
  /// How many components there are.
  private var count = 0

  /// Peels the remainder once more, and gives what that leaves to Tarjan's algorithm.
  ///
  /// - Complexity: O(*n* + *m*).
  init(of graph: Adjacency, outside pivot: borrowing PivotComponent) {
    components = Scratch(repeating: -1, count: graph.order)
    waiting = Scratch(repeating: 0, count: graph.order)
    queue = Scratch(repeating: 0, count: graph.order + 1)
    let size = graph.incoming.withPointers { countEntering(along: $0, outside: pivot) }
    graph.outgoing.withPointers { peel(along: $0, outside: pivot) }
    if count < size { search(graph.outgoing, outside: pivot) }
  }

  /// Counts the vertices of the remainder, and puts those that nothing enters into the queue.
  private mutating func countEntering(along rows: RowPointers, outside pivot: borrowing PivotComponent) -> Int {
    var size = 0
    for vertex in 0..<Int32(components.count) where !pivot.isSettled(vertex) {
      var entering: UInt32 = 0
      for entry in rows.range(of: vertex) { entering &+= pivot.isSettled(rows.targets[entry]) ? 0 : 1 }
      waiting[vertex] = entering
      queue[count] = vertex
      count += entering == 0 ? 1 : 0
      size += 1
    }
    return size
  }

  private mutating func peel(along rows: RowPointers, outside pivot: borrowing PivotComponent) {
    var position = 0
    while position < count {
      let vertex = queue[position]
      components[vertex] = Int32(position)
      for entry in rows.range(of: vertex) where !pivot.isSettled(rows.targets[entry]) {
        let head = rows.targets[entry]
        waiting[head] &-= 1
        queue[count] = head
        count += waiting[head] == 0 ? 1 : 0
      }
      position += 1
    }
  }

  private mutating func search(_ rows: Rows, outside pivot: borrowing PivotComponent) {
    var kept: [Int32] = []
    for vertex in 0..<Int32(components.count) where !pivot.isSettled(vertex) && components[vertex] < 0 {
      kept.append(vertex)
    }
    let found = Tarjan(rows.induced(on: kept)).partition()
    for (vertex, number) in zip(kept, found.numbers) { components[vertex] = Int32(count) + number }
    count += found.count
  }

  /// Numbers all components from `first`, the pivot's among them, and returns how many there are then.
  ///
  /// First those from which a way leads to the pivot, then its own, then those apart, then those after it: no arc leads
  /// from a later of these groups to an earlier one.
  func number(_ numbers: inout [Int32], from first: Int, around pivot: borrowing PivotComponent) -> Int {
    let sides = Scratch<UInt8>(repeating: 0, count: count)
    for vertex in 0..<Int32(numbers.count) where components[vertex] >= 0 {
      sides[components[vertex]] = pivot.side(of: vertex)?.rawValue ?? 0
    }
    let final = Scratch<Int32>(repeating: 0, count: count)
    var next = Int32(first)
    var own: Int32 = 0
    for side in [PivotComponent.Side.before, .within, .apart, .after] {
      if side == .within {
        own = next
        next += 1
      }
      for component in 0..<count where sides[component] == side.rawValue {
        final[component] = next
        next += 1
      }
    }
    for vertex in 0..<Int32(numbers.count) where numbers[Int(vertex)] < 0 {
      numbers[Int(vertex)] = components[vertex] < 0 ? own : final[components[vertex]]
    }
    return Int(next)
  }
}
