extension Diagram {
  /// The diagram with alike leaves set together: where at least three nodes of one kind hang by one edge each at one
  /// node, in one way and on one line, one node stands for them and says in its tooltip which. Nothing else goes away,
  /// and the caption counts them.
  /// - Complexity: O(n + m) for n nodes and m edges.
  public func collapsingLeaves() -> Diagram {
    let groups = leaves.filter { $0.count >= Diagram.fewestLeaves }
    guard !groups.isEmpty, chart == nil else { return self }
    var diagram = self
    var gone = [Bool](repeating: false, count: nodes.count)
    var goneEdges = [Bool](repeating: false, count: edges.count)
    for group in groups {
      diagram.nodes[group[0].node] = together(group.map { nodes[$0.node] })
      diagram.edges[group[0].edge] = together(group.map { edges[$0.edge] })
      for (node, edge) in group.dropFirst() { (gone[node], goneEdges[edge]) = (true, true) }
    }
    diagram.edges = diagram.edges.indices.filter { !goneEdges[$0] }.map { diagram.edges[$0] }
    diagram.removeNodes(gone)
    let counts = (groups.reduce(0) { $0 + $1.count }, groups.count)
    diagram.caption.append(
      words.together.replacing("{n}", with: String(counts.0)).replacing("{m}", with: String(counts.1)))
    return diagram
  }

  private static let fewestLeaves = 3

  /// What leaves have in common that one node can stand for.
  private struct Kind: Hashable {
    var neighbour: Int
    var isStart: Bool
    var place: [Int?]
    var classes: [[String]]
    var shape: NodeStyle
    var line: EdgeStyle
  }

  /// Nodes with one edge, and the edge; alike ones together, in the order of the first of each.
  private var leaves: [[(node: Int, edge: Int)]] {
    var degrees = [Int](repeating: 0, count: nodes.count)
    for edge in edges {
      degrees[edge.from] += 1
      degrees[edge.to] += 1
    }
    let places = [places(in: ranks.map(\.nodes)), places(in: clusters.map(\.nodes))]
    var groups: [[(node: Int, edge: Int)]] = []
    var known: [Kind: Int] = [:]
    for (index, edge) in edges.enumerated() where (degrees[edge.from] == 1) != (degrees[edge.to] == 1) {
      let leaf = degrees[edge.from] == 1 ? edge.from : edge.to
      let node = nodes[leaf]
      if node.isAbsent || edge.isAbsent || node.style.isEmphasised { continue }
      let kind = Kind(
        neighbour: leaf == edge.from ? edge.to : edge.from, isStart: leaf == edge.from, place: places.map { $0[leaf] },
        classes: [node.classes, edge.classes], shape: node.style, line: edge.style)
      if known[kind] == nil { groups.append([]) }
      let group = known[kind] ?? groups.count - 1
      known[kind] = group
      groups[group].append((leaf, index))
    }
    return groups
  }

  private func places(in groups: [[Int]]) -> [Int?] {
    var places = [Int?](repeating: nil, count: nodes.count)
    for (place, group) in groups.enumerated() { for node in group { places[node] = place } }
    return places
  }

  private func together(_ leaves: [Node]) -> Node {
    var node = leaves[0]
    node.label = [.name(words.leaves.replacing("{n}", with: String(leaves.count)))]
    if let type = node.classes.first { node.label.append(.detail(type.replacing("-", with: " "))) }
    node.tooltip = leaves.map(\.tooltip).joined(separator: "; ")
    node.spoken = leaves.map { $0.spoken.isEmpty ? $0.tooltip : $0.spoken }.joined(separator: "; ")
    node.href = nil
    return node
  }

  private func together(_ edges: [Edge]) -> Edge {
    var edge = edges[0]
    edge.label = Diagram.union(of: edges.map(\.label))
    edge.tooltip = edges.map(\.tooltip).joined(separator: "; ")
    edge.spoken = edges.map { $0.spoken.isEmpty ? $0.tooltip : $0.spoken }.joined(separator: "; ")
    edge.href = nil
    return edge
  }

  /// Labels as one: where they differ in the numbers at their ends only, these are united, as in `amends [1 3 4]`.
  static func union(of labels: [String]) -> String {
    var words: [String] = []
    var numbers: [String: Set<Int>] = [:]
    for label in labels {
      let parts = label.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
      let list = parts.count == 2 && parts[1].last == "]" ? parts[1].dropLast() : ""
      let found = list.split(separator: " ").map { Int($0) }
      let isRead = !found.isEmpty && !found.contains(nil)
      let word = isRead ? String(parts[0]) : label
      if numbers[word] == nil { words.append(word) }
      numbers[word, default: []].formUnion(isRead ? found.compactMap { $0 } : [])
    }
    return words.map { word in
      let cited = (numbers[word] ?? []).sorted().map(String.init).joined(separator: " ")
      return cited.isEmpty ? word : "\(word)[\(cited)]"
    }.joined(separator: ", ")
  }

  /// Takes nodes away that no edge needs.
  private mutating func removeNodes(_ gone: [Bool]) {
    var places: [Int] = []
    var count = 0
    for isGone in gone {
      places.append(count)
      if !isGone { count += 1 }
    }
    let kept = { (group: [Int]) in group.filter { !gone[$0] }.map { places[$0] } }
    nodes = nodes.indices.filter { !gone[$0] }.map { nodes[$0] }
    reading = kept(reading)
    for (index, edge) in edges.enumerated() {
      (edges[index].from, edges[index].to) = (places[edge.from], places[edge.to])
    }
    for index in ranks.indices { ranks[index].nodes = kept(ranks[index].nodes) }
    for index in clusters.indices { clusters[index].nodes = kept(clusters[index].nodes) }
  }
}
