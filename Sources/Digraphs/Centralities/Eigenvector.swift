/// How central those are from whom arcs come: each score is proportional to the sum of theirs.
///
/// The scores are the eigenvector of the greatest eigenvalue of the adjacency matrix *A*. In an undirected graph
/// `Lanczos` finds it. In a directed one it is found by multiplying by *A* + *I*, which has the same eigenvectors: powers
/// of *A* alone swing to and fro for ever on a ring. If several vectors will do, as in a graph of equal parts, it is the
/// one that equal scores lead to. (Bonacich, Power and centrality: a family of measures, 1987; NetworkX does the same.)
///
/// - Direction: scores pass along the arcs; reverse the graph for scores by those to whom arcs lead.
/// - Normalisation: the greatest score is 1.
/// - Parallel arcs: each counts.
/// - Loops: each counts once.
/// - Unconnected: what is not in the strongest part of the graph, nor behind it, scores 0, and without a cycle all do
///   (Newman, Networks, 2010, 7.2).
/// - Complexity: O(*n* + *m*) a round; the rounds needed grow as the first two eigenvalues draw near. It throws
///   `Unsettled` where 20,000 are not enough.
public struct Eigenvector: Centrality {
  /// What it is called.
  public let name = "eigenvector"
  /// What a score says.
  public let summary = "The vertex's share of a standing that vertices pass on along their arcs, the greatest being 1."

  /// Makes the measure.
  public init() {}

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    let scores = Peeling(graph).count == graph.order ? Array(repeating: 0, count: graph.order) : try rounds(graph, work)
    try work.note(1, of: 1)
    return scores
  }

  private func rounds(_ graph: Adjacency, _ work: Work) throws -> [Double] {
    let walks = WalkGraph(graph, bothWays: false)
    guard graph.isDirected else {
      let vector = try Lanczos(order: walks.vertices.count).leadingVector(named: name, on: work) { values, products in
        walks.forward.multiply(values, into: products)
      }
      return walks.scores(vector)
    }
    let values = Scratch(repeating: 1.0, count: walks.vertices.count)
    let next = Scratch(repeating: 0.0, count: walks.vertices.count)
    var settling = Settling(of: name)
    var change: Double
    repeat {
      try work.check()
      let greatest = walks.forward.multiply(values.base, into: next.base, keeping: true)
      change = walks.settle(values, to: next, scaledBy: 1 / greatest)
    } while try !settling.hasSettled(after: change)
    return walks.scores(values)
  }
}
