/// Which line each node of a part stands on.
enum Layering {
  /// The lines of the nodes by longest path, after the arcs that close cycles are turned round.
  /// - Complexity: O(n + m).
  static func lines(count: Int, arcs: [(tail: Int, head: Int)]) -> [Int] {
    let forward = withoutCycles(count: count, arcs: arcs)
    var next = [[Int]](repeating: [], count: count)
    var waiting = [Int](repeating: 0, count: count)
    for arc in forward {
      next[arc.tail].append(arc.head)
      waiting[arc.head] += 1
    }
    var lines = [Int](repeating: 0, count: count)
    var ready = (0..<count).filter { waiting[$0] == 0 }
    var done = 0
    while done < ready.count {
      let node = ready[done]
      done += 1
      for head in next[node] {
        lines[head] = max(lines[head], lines[node] + 1)
        waiting[head] -= 1
        if waiting[head] == 0 { ready.append(head) }
      }
    }
    return lines
  }

  /// How many lines a part would have.
  static func depth(of part: Part) -> Int {
    (lines(count: part.nodes.count, arcs: part.arcs.map { ($0.tail, $0.head) }).max() ?? -1) + 1
  }

  /// The arcs without loops, those that lead back to a node on the way from the root turned round.
  private static func withoutCycles(count: Int, arcs: [(tail: Int, head: Int)]) -> [(tail: Int, head: Int)] {
    var heads = [[Int]](repeating: [], count: count)
    for arc in arcs where arc.tail != arc.head { heads[arc.tail].append(arc.head) }
    var state = [UInt8](repeating: 0, count: count)
    var forward: [(tail: Int, head: Int)] = []
    for root in 0..<count where state[root] == 0 {
      var path = [(node: root, next: 0)]
      state[root] = 1
      while let (node, next) = path.last {
        guard next < heads[node].count else {
          state[node] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let head = heads[node][next]
        forward.append(state[head] == 1 ? (head, node) : (node, head))
        if state[head] == 0 {
          state[head] = 1
          path.append((head, 0))
        }
      }
    }
    return forward
  }
}
