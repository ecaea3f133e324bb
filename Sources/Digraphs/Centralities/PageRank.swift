/// How often someone passes who follows arcs at random and, one time in 1 / (1 − damping), starts again: anywhere, or
/// where the restarts say.
///
/// (Page, Brin, Motwani and Winograd, The PageRank citation ranking, 1999; with restarts, Haveliwala, Topic-sensitive
/// PageRank, 2002.)
///
/// - Direction: along the arcs; in an undirected graph, each edge either way.
/// - Normalisation: the scores sum to 1.
/// - Parallel arcs: each is followed as often as any other.
/// - Loops: followed like other arcs; in an undirected graph a loop is one of the ways on, not two.
/// - Unconnected: from a vertex that no arc leaves the walk starts again.
/// - Complexity: O(*n* + *m*) if there are no cycles, and otherwise so much a round. Each round shrinks the error by the
///   damping factor or more, and rounds end when the sum of all errors is below 10⁻¹⁰: at the usual factor of 0.85 after
///   some 15 of them.
public struct PageRank: Centrality {
  /// What it is called.
  public let name = "pagerank"
  /// What a score says.
  public let summary =
    "The share of time a random walk along the arcs, now and then begun anew, spends at the vertex."
  /// How likely it is that an arc is followed next, rather than the walk begun anew.
  public let damping: Double
  /// How likely the walk is to begin at each vertex, up to a common factor; nil if at all of them alike.
  public let restarts: [Double]?

  /// Makes the measure with a damping factor from 0 up to, but not including, 1.
  ///
  /// Restarts, if they are given, are numbers for each vertex that are not negative, of which some are not 0. A walk that
  /// may begin at a few vertices only measures how near they are to the others: personalised PageRank.
  public init(damping: Double = 0.85, restarts: [Double]? = nil) {
    precondition((0..<1).contains(damping), "a damping factor is at least 0 and less than 1")
    precondition(
      restarts.map { $0.allSatisfy { $0 >= 0 && $0.isFinite } && $0.contains { $0 > 0 } } ?? true,
      "restarts are numbers that are not negative, and not all 0")
    self.damping = damping
    self.restarts = restarts
  }

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    precondition(restarts.map { $0.count == graph.order } ?? true, "there is a restart for each vertex")
    let walk = RandomWalk(order: graph.order, restarts: restarts, damping: damping)
    try walk.solve(graph, within: 1e-10, on: work)
    let sum = (0..<graph.order).reduce(0) { $0 + walk.values[$1] }
    let scores = (0..<graph.order).map { walk.values[$0] / sum }
    try work.note(1, of: 1)
    return scores
  }
}
