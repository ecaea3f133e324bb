/// The shortest ways from one vertex to another, one at a time, each as positions in the rows.
///
/// They come in arc order: by their first arcs, those that agree in the first by their second, and so on. Each step
/// goes to a vertex that is one nearer the end, so no walk begun is ever given up, and the work between one trail and
/// the next is at most the rows of the vertices on the two.
struct Trails: Sequence, IteratorProtocol {
  private let rows: Rows
  private let distances: [Int32]
  private let start: Int32
  private var trail: [Int] = []
  /// For each vertex on the trail, the positions in its row not yet tried.
  private var untried: [Range<Int>]

  /// The ways from a vertex along the rows to the source of a search that went against them.
  init(from start: Int32, along rows: Rows, by search: borrowing Search) {
    self.rows = rows
    self.start = start
    distances = search.distances.array()
    untried = distances[Int(start)] < 0 ? [] : [rows.range(of: Int(start))]
  }

  mutating func next() -> [Int]? {
    while let remaining = untried.last {
      let vertex = trail.last.map { rows.targets[$0] } ?? start
      let distance = distances[Int(vertex)]
      if distance == 0 {
        defer { retreat() }
        return trail
      }
      if let entry = remaining.first(where: { distances[Int(rows.targets[$0])] == distance - 1 }) {
        untried[untried.count - 1] = (entry + 1)..<remaining.upperBound
        trail.append(entry)
        untried.append(rows.range(of: Int(rows.targets[entry])))
      } else {
        retreat()
      }
    }
    return nil
  }

  private mutating func retreat() {
    untried.removeLast()
    _ = trail.popLast()
  }
}
