/// Why a graph cannot be made of the vertices and arcs that were given.
public enum GraphError<Vertex: Sendable>: Error {
  /// There are more than 2³¹ − 1 vertices: so many.
  case tooManyVertices(Int)
  /// There are more than 2³¹ − 1 arcs: so many.
  case tooManyArcs(Int)
  /// An end of the arc with this number is not among the vertices.
  case unknownVertex(Vertex, arc: Int)
}

extension GraphError: Equatable where Vertex: Equatable {}

extension GraphError: CustomStringConvertible {
  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .tooManyVertices(let count): "a graph holds at most \(Adjacency.limit) vertices, not \(count)"
    case .tooManyArcs(let count): "a graph holds at most \(Adjacency.limit) arcs, not \(count)"
    case .unknownVertex(let vertex, let arc): "arc \(arc) has an end that is not a vertex of the graph: \(vertex)"
    }
  }
}
