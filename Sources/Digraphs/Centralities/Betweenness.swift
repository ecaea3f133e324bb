/// On how many shortest paths between others a vertex lies: Σ *σ*(*s*, *t* | *v*) / *σ*(*s*, *t*).
///
/// The sum runs over all pairs of other vertices *s* and *t* connected by a path; *σ*(*s*, *t*) is the number of
/// shortest paths from *s* to *t*, and *σ*(*s*, *t* | *v*) the number of those that pass through *v*. (Freeman, A set
/// of measures of centrality based on betweenness, 1977; Brandes, A faster algorithm for betweenness centrality, 2001.)
///
/// - Direction: paths follow the arcs and pairs are ordered; in an undirected graph each pair counts once.
/// - Normalisation: none.
/// - Parallel arcs: merged, so that paths differ by their vertices; with `countsParallelArcs`, paths that differ in a
///   parallel arc are different, and a connection made twice carries more.
/// - Loops: no effect.
/// - Unconnected: a pair without a path adds 0.
/// - Complexity: O(*n* · *m*).
public struct Betweenness: Centrality {
  /// What it is called.
  public let name = "betweenness"
  /// What a score says.
  public let summary = "For all pairs of other vertices, the share of the shortest paths that pass through the vertex."
  /// Whether shortest paths that differ in a parallel arc only are counted apart.
  public let countsParallelArcs: Bool

  /// Makes the measure; by default parallel arcs count as one.
  public init(countsParallelArcs: Bool = false) {
    self.countsParallelArcs = countsParallelArcs
  }

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    let sums = try dependencies(in: graph, on: nil, work: work)
    return graph.isDirected ? sums : sums.map { $0 / 2 }
  }

  /// The part of each vertex's score that the pairs have whose first is one of the sources, a source as often as it is
  /// named; in an undirected graph all vertices together make twice the score, since each pair has two firsts.
  ///
  /// - Complexity: O(*k* · *m*) for *k* sources.
  public func dependencies(of sources: [Int32], in graph: Adjacency, on work: Work = Work()) throws -> [Double] {
    precondition(sources.allSatisfy { (0..<Int32(graph.order)).contains($0) }, "sources are vertices")
    return try dependencies(in: graph, on: sources, work: work)
  }
}
