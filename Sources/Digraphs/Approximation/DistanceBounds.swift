extension Adjacency {
  /// For each vertex a number that no distance to it exceeds.
  ///
  /// A way passes through strong components one after another. Within one, no two vertices are further apart than the
  /// furthest to a busy vertex and the furthest from it are together.
  ///
  /// - Complexity: O(*n* + *m*).
  func distanceBounds() -> [Int] {
    let parts = isDirected ? strongComponents() : weakComponents()
    let members = Rows(order: parts.count, near: parts.numbers, far: (0..<Int32(order)).map { $0 })
    let spans = spans(of: members, in: parts)
    var longest = spans
    guard isDirected else { return parts.numbers.map { longest[Int($0)] } }
    // Components are numbered so that those on a way rise: each is come to when all before it are known.
    for component in 0..<parts.count {
      for vertex in members.targets(of: component) {
        for head in outgoing.targets(of: Int(vertex)) {
          let next = Int(parts.numbers[Int(head)])
          guard next != component else { continue }
          longest[next] = max(longest[next], longest[component] + 1 + spans[next])
        }
      }
    }
    return parts.numbers.map { longest[Int($0)] }
  }

  /// For each component how far its members are from the busiest of them, and it from them, at most together.
  private func spans(of members: Rows, in parts: Partition) -> [Int] {
    let distances = Scratch<Int32>(repeating: -1, count: order)
    let queue = Scratch<Int32>(repeating: 0, count: order)
    return (0..<members.count).map { component in
      let members = members.targets(of: component)
      let busiest = members.max { outgoing.range(of: Int($0)).count < outgoing.range(of: Int($1)).count }
      guard let busiest, members.count > 1 else { return 0 }
      return [outgoing, incoming].reduce(0) { span, rows in
        for vertex in members { distances[vertex] = -1 }
        return span + Self.furthest(from: busiest, along: rows, within: parts.numbers, distances, queue)
      }
    }
  }

  /// How far the furthest vertex of the same part is, by a breadth-first search within it.
  private static func furthest(
    from source: Int32, along rows: Rows, within numbers: [Int32], _ distances: borrowing Scratch<Int32>,
    _ queue: borrowing Scratch<Int32>
  ) -> Int {
    distances[source] = 0
    queue[0] = source
    var (position, count) = (0, 1)
    while position < count {
      let vertex = queue[position]
      for target in rows.targets(of: Int(vertex)) {
        guard numbers[Int(target)] == numbers[Int(source)], distances[target] < 0 else { continue }
        distances[target] = distances[vertex] + 1
        queue[count] = target
        count += 1
      }
      position += 1
    }
    return Int(distances[queue[count - 1]])
  }
}
