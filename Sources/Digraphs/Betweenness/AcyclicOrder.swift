extension Adjacency {
  /// The vertices of a directed graph so ordered that each arc leads to a later one, or nil if that cannot be; loops
  /// are left out of account, since no shortest path takes one.
  ///
  /// - Complexity: O(*n* + *m*). (Kahn, Topological sorting of large networks, 1962.)
  func acyclicOrder() -> [Int32]? {
    let waiting = Scratch<Int32>(repeating: 0, count: order)
    let ordered = Scratch<Int32>(repeating: 0, count: order + 1)
    let count = outgoing.withPointers { rows in
      for vertex in 0..<Int32(order) {
        for entry in rows.range(of: vertex) where rows.targets[entry] != vertex { waiting[rows.targets[entry]] += 1 }
      }
      var (done, found) = (0, 0)
      for vertex in 0..<Int32(order) where waiting[vertex] == 0 {
        ordered[found] = vertex
        found += 1
      }
      while done < found {
        let vertex = ordered[done]
        done += 1
        for entry in rows.range(of: vertex) where rows.targets[entry] != vertex {
          let target = rows.targets[entry]
          waiting[target] -= 1
          ordered[found] = target
          found += waiting[target] == 0 ? 1 : 0
        }
      }
      return found
    }
    return count == order ? Array(ordered.array().dropLast()) : nil
  }
}
