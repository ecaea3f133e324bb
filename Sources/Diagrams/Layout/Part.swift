/// Some nodes of a diagram, and all the edges between them, to be laid out apart from the rest.
struct Part {
  /// An edge in the direction of the layout, by the positions of its ends in `nodes`.
  struct Arc {
    var edge: Int
    var tail: Int
    var head: Int
  }

  /// Indices of nodes of the diagram.
  let nodes: [Int]
  /// The edges between them.
  let arcs: [Arc]

  /// The parts of a diagram that no edge joins, in the order of their first nodes. A diagram with ranks or clusters is
  /// one part, for those span what edges do not.
  /// - Complexity: O(n + m α(n)) for n nodes and m edges.
  static func parts(of diagram: Diagram) -> [Part] {
    var parents = Array(diagram.nodes.indices)
    func root(_ node: Int) -> Int {
      var root = node
      while parents[root] != root {
        parents[root] = parents[parents[root]]
        root = parents[root]
      }
      return root
    }
    let isWhole = !diagram.ranks.isEmpty || !diagram.clusters.isEmpty
    for node in diagram.nodes.indices where isWhole { parents[node] = 0 }
    for index in diagram.edges.indices {
      let (one, other) = (root(diagram.edges[index].from), root(diagram.edges[index].to))
      parents[max(one, other)] = min(one, other)
    }
    return gather(diagram, roots: diagram.nodes.indices.map(root))
  }

  private static func gather(_ diagram: Diagram, roots: [Int]) -> [Part] {
    var order: [Int] = []
    var members = [[Int]](repeating: [], count: roots.count)
    var places = [Int](repeating: 0, count: roots.count)
    for (node, root) in roots.enumerated() {
      if root == node { order.append(root) }
      places[node] = members[root].count
      members[root].append(node)
    }
    var arcs = [[Arc]](repeating: [], count: roots.count)
    for index in diagram.edges.indices {
      let (from, to) = (diagram.edges[index].from, diagram.edges[index].to)
      let ends = diagram.edges[index].laysOutReversed ? (to, from) : (from, to)
      arcs[roots[from]].append(Arc(edge: index, tail: places[ends.0], head: places[ends.1]))
    }
    return order.map { Part(nodes: members[$0], arcs: arcs[$0]) }
  }
}

/// Where everything in a part stands.
struct PartLayout {
  var width = 0.0
  var height = 0.0
  /// One for each node of the part.
  var nodes: [Box] = []
  /// One for each arc of the part, in the direction in which its sentence reads.
  var routes: [Layout.Route] = []
  var clusters: [Box] = []
  var ranks: [Double] = []
}

extension PartLayout {
  /// Whether a route starts and ends at the nodes of its arc, or nearly so.
  func joins(_ arc: Part.Arc, _ route: Layout.Route, in diagram: Diagram) -> Bool {
    guard let first = route.curves.first?.first, let last = route.curves.last?.last else { return false }
    let isReversed = diagram.edges[arc.edge].laysOutReversed
    let (from, to) = isReversed ? (arc.head, arc.tail) : (arc.tail, arc.head)
    return nodes[from].isNear(route.startTip ?? first) && nodes[to].isNear(route.endTip ?? last)
  }
}

extension Box {
  /// Whether a point is inside, or so little outside that nobody sees it.
  fileprivate func isNear(_ point: Point) -> Bool {
    point.x > x - 4 && point.x < x + width + 4 && point.y > y - 4 && point.y < y + height + 4
  }
}

extension Layout.Route {
  /// The same way from its end to its start.
  var reversed: Layout.Route {
    Layout.Route(
      curves: curves.reversed().map { $0.reversed() }, startTip: endTip, endTip: startTip, label: label)
  }

  func moved(by offset: Point) -> Layout.Route {
    Layout.Route(
      curves: curves.map { $0.map { $0.moved(by: offset) } }, startTip: startTip?.moved(by: offset),
      endTip: endTip?.moved(by: offset), label: label?.moved(by: offset))
  }
}
