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
    let graph = countsParallelArcs ? graph : graph.simple()
    var brandes = Brandes<Double>(order: graph.order)
    var wide: Brandes<WideCount>?
    try graph.outgoing.withPointers { rows in
      for source in 0..<Int32(graph.order) {
        try work.note(Int(source), of: graph.order)
        guard !brandes.add(source: source, along: rows) else { continue }
        // More paths than a Double can count, as across a large grid: this source again, with room for any number.
        if wide == nil { wide = Brandes(order: graph.order) }
        _ = wide?.add(source: source, along: rows)
      }
    }
    if let wide { brandes.add(wide) }
    try work.note(graph.order, of: graph.order)
    return graph.isDirected ? brandes.totals.array() : brandes.totals.array().map { $0 / 2 }
  }
}
