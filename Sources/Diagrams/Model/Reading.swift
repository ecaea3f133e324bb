extension Diagram {
  /// The nodes and the edges that can be seen, in the order in which they are read: elders first, and each edge when both its
  /// ends have come.
  /// - Complexity: O(n + m log m) for n nodes and m edges.
  var readingOrder: (nodes: [Int], edges: [Int]) {
    let shown = (
      nodes: nodes.indices.filter { !nodes[$0].isAbsent }, edges: edges.indices.filter { !edges[$0].isAbsent }
    )
    guard reading.count == nodes.count else { return shown }
    var places = [Int](repeating: 0, count: nodes.count)
    for (place, node) in reading.enumerated() { places[node] = place }
    let keys = edges.indices.map { index in
      let (one, other) = (places[edges[index].from], places[edges[index].to])
      return (last: max(one, other), first: min(one, other))
    }
    let order = shown.edges.sorted {
      (keys[$0].last, keys[$0].first, $0) < (keys[$1].last, keys[$1].first, $1)
    }
    return (reading.filter { !nodes[$0].isAbsent }, order)
  }
}
