/// A measure of how central each vertex of a graph is.
///
/// Every measure is exact, and says in its description which way it looks along the arcs, whether it is normalised, and
/// what parallel arcs, loops, unconnected vertices and the empty graph mean to it. It reads the graph as it is given:
/// to measure an undirected graph, or one without parallel arcs and loops, give it `graph.undirected()`,
/// `graph.simple()` or `graph.undirected().simple()`. The empty graph has no scores.
public protocol Centrality: Sendable {
  /// What it is called on the command line: lower-case words joined by hyphens.
  var name: String { get }
  /// What a score says, in one sentence.
  var summary: String { get }

  /// The score of each vertex, by number.
  ///
  /// It throws `CancellationError` when the work is cancelled.
  func scores(of graph: Adjacency, on work: Work) throws -> [Double]
}

extension Centrality {
  /// The score of each vertex, by number, computed on one thread without interruption.
  public func scores(of graph: Adjacency) throws -> [Double] {
    try scores(of: graph, on: Work())
  }
}
