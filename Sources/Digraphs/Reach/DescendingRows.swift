/// The strongly connected components of a graph in an order in which each comes after all that it reaches, and for each
/// those that its arcs lead to, once and from the latest down.
struct DescendingRows: ~Copyable {
  /// For each vertex the position of its component.
  let positions: Scratch<Int32>
  /// How many vertices the component at each position has.
  let sizes: Scratch<Int32>
  /// Where in `targets` each row begins.
  let starts: Scratch<UInt32>
  /// Where in `targets` each row ends.
  let ends: Scratch<UInt32>
  /// The positions that arcs lead to.
  let targets: Scratch<Int32>

  /// How many components there are.
  var count: Int { sizes.count }

  /// Sorts the arcs between components, of which none may lead from a higher number to a lower one.
  ///
  /// - Complexity: O(*n* + *m*): read from the last position down, the arcs that enter fill each row in order.
  init(_ graph: Adjacency, components: Partition) {
    let count = components.count
    positions = Scratch(repeating: 0, count: graph.order)
    sizes = Scratch(repeating: 0, count: count)
    starts = Scratch(repeating: 0, count: count + 1)
    ends = Scratch(repeating: 0, count: count)
    targets = Scratch(repeating: 0, count: graph.outgoing.targets.count)
    graph.outgoing.withPointers { rows in
      for vertex in 0..<Int32(graph.order) {
        let position = Int32(count - 1) - components.numbers[Int(vertex)]
        positions[vertex] = position
        sizes[position] &+= 1
        starts[position + 1] &+= UInt32(rows.range(of: vertex).count)
      }
    }
    for position in 0..<count {
      starts[position + 1] &+= starts[position]
      ends[position] = starts[position]
    }
    let members = members()
    graph.incoming.withPointers { fill(along: $0, members: members) }
  }

  /// The vertices, those of each component together, in the order of the positions.
  private func members() -> Scratch<Int32> {
    let members = Scratch<Int32>(repeating: 0, count: positions.count)
    let next = Scratch<Int32>(repeating: 0, count: count + 1)
    for position in 0..<count { next[position + 1] = next[position] &+ sizes[position] }
    for vertex in 0..<Int32(positions.count) {
      members[next[positions[vertex]]] = vertex
      next[positions[vertex]] &+= 1
    }
    return members
  }

  private func fill(along incoming: RowPointers, members: borrowing Scratch<Int32>) {
    for place in stride(from: members.count - 1, through: 0, by: -1) {
      let vertex = members[place]
      let position = positions[vertex]
      for entry in incoming.range(of: vertex) {
        let row = positions[incoming.targets[entry]]
        let end = ends[row]
        let isKnown = row == position || end > starts[row] && targets[Int(end) - 1] == position
        guard !isKnown else { continue }
        targets[Int(end)] = position
        ends[row] = end &+ 1
      }
    }
  }
}

/// The rows as bare pointers, valid as long as they are.
struct DescendingRowPointers {
  let sizes: UnsafeMutablePointer<Int32>
  let starts: UnsafeMutablePointer<UInt32>
  let ends: UnsafeMutablePointer<UInt32>
  let targets: UnsafeMutablePointer<Int32>
}

extension DescendingRows {
  var pointers: DescendingRowPointers {
    DescendingRowPointers(sizes: sizes.base, starts: starts.base, ends: ends.base, targets: targets.base)
  }
}
