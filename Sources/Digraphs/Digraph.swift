/// A directed multigraph: vertices of any hashable kind, and labelled arcs between them, parallel arcs and loops
/// included.
///
/// It never changes. Vertices and arcs keep the order in which they were given, and wherever an answer would otherwise
/// leave an order open, *vertex order* and *arc order* mean this one.
///
/// A method that takes a vertex expects one of this graph's; use `contains(_:)` first where that is in doubt.
public struct Digraph<Vertex: Hashable & Sendable, Label: Sendable>: Sendable {
  /// A labelled connection from one vertex to another, or to itself.
  public struct Arc: Sendable {
    /// The vertex where the arc begins.
    public let tail: Vertex
    /// The vertex where the arc ends.
    public let head: Vertex
    /// What the arc says: a name, a weight, a record.
    public let label: Label

    /// Makes an arc from a tail to a head.
    public init(tail: Vertex, head: Vertex, label: Label) {
      self.tail = tail
      self.head = head
      self.label = label
    }
  }

  /// The vertices, in the order given.
  public let vertices: [Vertex]
  /// The arcs, in the order given; the position of an arc here is its number in `adjacency`.
  public let arcs: [Arc]
  /// The graph with vertices and arcs replaced by their positions in `vertices` and `arcs`.
  public let adjacency: Adjacency
  let numbers: [Vertex: Int32]

  init(vertices: [Vertex], numbers: [Vertex: Int32], arcs: [Arc], adjacency: Adjacency) {
    self.vertices = vertices
    self.numbers = numbers
    self.arcs = arcs
    self.adjacency = adjacency
  }

  /// The number of vertices.
  public var order: Int { vertices.count }

  /// The number of arcs.
  public var size: Int { arcs.count }
}

extension Digraph.Arc: Equatable where Label: Equatable {}
extension Digraph.Arc: Hashable where Label: Hashable {}

extension Digraph: Equatable where Label: Equatable {
  /// Whether both have the same vertices and the same arcs in the same order.
  public static func == (one: Self, other: Self) -> Bool {
    one.vertices == other.vertices && one.arcs == other.arcs
  }
}
