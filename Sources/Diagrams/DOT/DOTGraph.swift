/// What a file in DOT says: nodes and edges with their attributes, as cgraph reads them.
public struct DOTGraph: Hashable, Sendable {
  /// A name and a value.
  public struct Attribute: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value, with the escapes undone that a name in quotation marks needs.
    public let value: String
  }

  /// A node.
  public struct Node: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its attributes, defaults among them, in the order in which the file first names them.
    public let attributes: [Attribute]
  }

  /// An edge.
  public struct Edge: Hashable, Sendable {
    /// The name of the node that it starts at.
    public let tail: String
    /// The name of the node that it leads to.
    public let head: String
    /// Its attributes, defaults among them.
    public let attributes: [Attribute]
  }

  /// Whether its edges have directions.
  public let isDirected: Bool
  /// The graph's own attributes.
  public let attributes: [Attribute]
  /// The nodes, in the order of the file.
  public let nodes: [Node]
  /// The edges, by their tails and then in the order of the file.
  public let edges: [Edge]
}

/// Text that is no DOT, and where.
public struct DOTError: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1: of the word that Graphviz stumbled over where that stands once in the line, else 1.
  public let column: Int
  /// What is wrong.
  public let reason: String
}
