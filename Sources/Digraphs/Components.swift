/// The vertices of a graph divided into parts that do not overlap.
public struct Partition: Sendable, Equatable {
  /// The number of the part to which each vertex belongs, from 0.
  public let numbers: [Int32]
  /// How many parts there are.
  public let count: Int

  /// The vertices of each part, ascending, the parts in the order of their first vertices.
  ///
  /// - Complexity: O(*n*).
  public func parts() -> [[Int]] {
    var parts: [[Int]] = []
    parts.reserveCapacity(count)
    var places = [Int](repeating: -1, count: count)
    for (vertex, number) in numbers.enumerated() {
      if places[Int(number)] < 0 {
        places[Int(number)] = parts.count
        parts.append([])
      }
      parts[places[Int(number)]].append(vertex)
    }
    return parts
  }
}

extension Digraph {
  /// The weakly connected components: vertices stand together if arcs connect them, whichever way the arcs run.
  ///
  /// Each component is in vertex order, and they are in the order of their first vertices.
  ///
  /// - Complexity: O(*n* + *m*).
  public func weaklyConnectedComponents() -> [[Vertex]] {
    adjacency.weakComponents().parts().map { $0.map { vertices[$0] } }
  }

  /// The strongly connected components: vertices stand together if each has a way to the other along the arcs.
  ///
  /// Each component is in vertex order, and they are in the order of their first vertices.
  ///
  /// - Complexity: O(*n* + *m*), Tarjan's algorithm (1972).
  public func stronglyConnectedComponents() -> [[Vertex]] {
    adjacency.strongComponents().parts().map { $0.map { vertices[$0] } }
  }
}
