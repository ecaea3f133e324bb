/// How long the edges want to be between nodes that stand anywhere.
///
/// Neighbours that two nodes share draw them together, and others push them apart: an edge is the longer the more neighbours
/// one of its ends has that the other has not. What hangs by one edge alone needs as much room as there are others that hang
/// at the same node, and no more: Graphviz's own model of this kind, `subset`, would set the only such neighbour of a hub far
/// outside. Of the number its root is taken, for the ring on which neighbours stand grows with its radius.
enum Lengths {
  /// How much shorter the heaviest edge is than the lightest.
  private static let pull = 0.3

  /// The lengths of the edges of a diagram, where 1 is the least that an edge of the least weight can have.
  /// - Complexity: O(m k) for m edges and the most neighbours k of a node.
  static func edges(of diagram: Diagram) -> [Double] {
    var neighbours = [Set<Int>](repeating: [], count: diagram.nodes.count)
    for edge in diagram.edges where edge.from != edge.to {
      neighbours[edge.from].insert(edge.to)
      neighbours[edge.to].insert(edge.from)
    }
    let heaviest = max(diagram.edges.map(\.style.weight).max() ?? 1, 2)
    let leaves = neighbours.map { $0.count { neighbours[$0].count == 1 } }
    return diagram.edges.map { edge in
      let (one, other) = (neighbours[edge.from], neighbours[edge.to])
      let own =
        one.count == 1
        ? leaves[edge.to] + 1 : other.count == 1 ? leaves[edge.from] + 1 : one.symmetricDifference(other).count
      let weight = Double(max(edge.style.weight, 1) - 1) / Double(heaviest - 1)
      return (Double(max(own, 2)) / 2).squareRoot() * (1 - pull * weight)
    }
  }
}
