/// A closed walk, the reason why a graph has no generations.
///
/// Of all the cycles of a graph it is one of the shortest through the first vertex, in vertex order, that lies on any;
/// of those it is the one whose arcs come first in arc order, step by step. A loop is a cycle of one arc.
public struct Cycle<Vertex: Sendable>: Error {
  /// The vertices in the order of the walk, the first repeated at the end.
  public let vertices: [Vertex]
  /// The positions in the graph's `arcs` of the arcs walked: one fewer than `vertices`.
  public let arcs: [Int]

  /// Makes a cycle of the vertices of a closed walk and the positions of its arcs.
  public init(vertices: [Vertex], arcs: [Int]) {
    self.vertices = vertices
    self.arcs = arcs
  }

  /// The number of arcs.
  public var length: Int { arcs.count }
}

extension Cycle: Equatable where Vertex: Equatable {}

extension Cycle: CustomStringConvertible {
  /// The sentence a person reads.
  public var description: String {
    "there is a cycle: " + vertices.map { "\($0)" }.joined(separator: " → ")
  }
}

extension Digraph {
  /// A cycle, if there is any: one of the shortest through the first vertex that lies on one.
  ///
  /// - Complexity: O(*n* + *m*).
  public func cycle() -> Cycle<Vertex>? {
    guard let first = adjacency.firstCyclicVertex() else { return nil }
    var search = Search(order: order)
    adjacency.incoming.withPointers { search.run(from: first, along: $0) }
    let entries = adjacency.outgoing.range(of: Int(first))
    let nearest = entries.filter { search.distances[adjacency.outgoing.targets[$0]] >= 0 }
      .min { search.distances[adjacency.outgoing.targets[$0]] < search.distances[adjacency.outgoing.targets[$1]] }
    guard let nearest else { preconditionFailure("a vertex on a cycle has a way back to itself") }
    var trails = Trails(from: adjacency.outgoing.targets[nearest], along: adjacency.outgoing, by: search)
    let walk = [nearest] + (trails.next() ?? [])
    return Cycle(
      vertices: ([first] + walk.map { adjacency.outgoing.targets[$0] }).map { vertices[Int($0)] },
      arcs: walk.map { Int(adjacency.outgoing.arcs[$0]) })
  }
}

extension Adjacency {
  /// The least vertex that has a way back to itself.
  func firstCyclicVertex() -> Int32? {
    let parts = strongComponents()
    var sizes = [Int](repeating: 0, count: parts.count)
    for part in parts.numbers { sizes[Int(part)] += 1 }
    let first = (0..<order).first { vertex in
      sizes[Int(parts.numbers[vertex])] > 1 || outgoing.targets(of: vertex).contains(Int32(vertex))
    }
    return first.map(Int32.init)
  }
}
