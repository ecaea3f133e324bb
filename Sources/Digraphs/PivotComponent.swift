/// What a busy vertex of a graph, the pivot, reaches and what reaches it: its component is both.
struct PivotComponent: ~Copyable {
  /// Where a vertex lies with regard to the pivot's component.
  enum Side: UInt8 {
    /// No way leads from the one to the other, nor back.
    case apart = 0
    /// A way leads from the component to it.
    case after = 1
    /// A way leads from it to the component.
    case before = 2
    /// It belongs to the component.
    case within = 3
  }

  /// For each vertex the number of its side, or what is more than those if it was peeled.
  private let marks: Scratch<UInt8>
  private let queue: Scratch<Int32>
  private static var peeled: UInt8 { 4 }

  /// Searches forwards and backwards among the vertices that were not peeled, of which there must be some.
  ///
  /// - Complexity: O(*n* + *m*).
  init(in graph: Adjacency, without peeling: borrowing Peeling) {
    marks = Scratch(repeating: 0, count: graph.order)
    queue = Scratch(repeating: 0, count: graph.order + 1)
    for position in 0..<peeling.count { marks[peeling.taken[position]] = Self.peeled }
    graph.outgoing.withPointers { outgoing in
      graph.incoming.withPointers { incoming in
        let pivot = busiest(outgoing, incoming)
        spread(from: pivot, mark: Side.after.rawValue, along: outgoing, against: incoming)
        spread(from: pivot, mark: Side.before.rawValue, along: incoming, against: outgoing)
      }
    }
  }

  /// The side of a vertex that was not peeled, or nil if it was.
  func side(of vertex: Int32) -> Side? { Side(rawValue: marks[vertex]) }

  /// Whether the vertex was peeled or belongs to the component.
  func isSettled(_ vertex: Int32) -> Bool { marks[vertex] > Side.before.rawValue }

  /// The vertex with the most arcs both in and out, which is hardly ever outside the largest component.
  private func busiest(_ outgoing: RowPointers, _ incoming: RowPointers) -> Int32 {
    var (busiest, most): (Int32, Int) = (-1, -1)
    for vertex in 0..<Int32(marks.count) where marks[vertex] == 0 {
      let arcs = min(outgoing.range(of: vertex).count, incoming.range(of: vertex).count)
      if arcs > most { (busiest, most) = (vertex, arcs) }
    }
    return busiest
  }

  /// Marks what a search reaches, level by level.
  private func spread(from pivot: Int32, mark: UInt8, along rows: RowPointers, against back: RowPointers) {
    queue[0] = pivot
    marks[pivot] |= mark
    var level = 0..<1
    while !level.isEmpty {
      let arcs = level.reduce(0) { $0 &+ rows.range(of: queue[$1]).count }
      // A wide level is found from the other end: who is not marked yet looks for one who is, and stops at the first
      // (Beamer, Asanović and Patterson, Direction-optimizing breadth-first search, 2012).
      let end =
        arcs > rows.targets.count / 8
        ? pull(after: level.upperBound, mark: mark, along: back) : push(level, mark: mark, along: rows)
      level = level.upperBound..<end
    }
  }

  private func push(_ level: Range<Int>, mark: UInt8, along rows: RowPointers) -> Int {
    var end = level.upperBound
    for position in level {
      for entry in rows.range(of: queue[position]) {
        let target = rows.targets[entry]
        let marked = marks[target]
        queue[end] = target
        end &+= marked & (mark | Self.peeled) == 0 ? 1 : 0
        marks[target] = marked & Self.peeled == 0 ? marked | mark : marked
      }
    }
    return end
  }

  private func pull(after start: Int, mark: UInt8, along rows: RowPointers) -> Int {
    var end = start
    for vertex in 0..<Int32(marks.count) where marks[vertex] & (mark | Self.peeled) == 0 {
      guard rows.range(of: vertex).contains(where: { marks[rows.targets[$0]] & mark != 0 }) else { continue }
      marks[vertex] |= mark
      queue[end] = vertex
      end &+= 1
    }
    return end
  }
}
