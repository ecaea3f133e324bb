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

  /// Whether another arc between two vertices never lowers a score.
  var isMonotone: Bool { get }
  /// The measure with whatever it would choose by looking at a graph chosen for this one.
  func settled(for graph: Adjacency) -> any Centrality

  /// The score of each vertex, by number.
  ///
  /// It throws `CancellationError` when the work is cancelled.
  func scores(of graph: Adjacency, on work: Work) throws -> [Double]

  /// What makes up the score of a vertex, given the scores of all: parts that come to it.
  ///
  /// Where the parts may be many more than there are vertices, the least telling beyond the limit are counted and summed
  /// up only. It throws `CancellationError` when the work is cancelled.
  func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation
}

extension Centrality {
  /// A new arc may lower a score, as most measures share out or average something.
  public var isMonotone: Bool { false }

  /// The measure itself, which chooses nothing by looking at the graph.
  public func settled(for graph: Adjacency) -> any Centrality { self }

  /// The score of each vertex, by number, computed on one thread without interruption.
  public func scores(of graph: Adjacency) throws -> [Double] {
    try scores(of: graph, on: Work())
  }

  /// What makes up the score of a vertex, whole, computed on one thread without interruption.
  public func explanation(of vertex: Int32, in graph: Adjacency) throws -> Explanation {
    try explanation(of: vertex, scored: scores(of: graph), in: graph, atMost: .max / 4, on: Work())
  }
}
