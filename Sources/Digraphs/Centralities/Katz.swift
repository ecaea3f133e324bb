/// How many walks end at a vertex, each counting the less the longer it is: Σ *αᵏ* for a walk of *k* arcs, *k* ≥ 1.
///
/// (Katz, A new status index derived from sociometric analysis, 1953.) NetworkX and others also count the walk of no
/// arcs, and so give each vertex 1 more.
///
/// - Direction: walks follow the arcs to the vertex; reverse the graph for walks from it.
/// - Normalisation: none.
/// - Parallel arcs: each makes walks of its own.
/// - Loops: walked like other arcs.
/// - Unconnected: a vertex that no arc enters scores 0.
/// - Complexity: O(*n* + *m*) a round, a round for each length of walks, until those to come add less than 10⁻¹¹ to any
///   score; with the attenuation that is chosen by itself some 170 at most.
public struct Katz: Centrality {
  /// What it is called.
  public let name = "katz"
  /// What a score says.
  public let summary = "The number of walks along the arcs that end at the vertex, long ones counting less."
  /// What each arc of a walk multiplies it by; nil for 0.85 by the greatest number of arcs that enter a vertex.
  public let attenuation: Double?

  /// Makes the measure.
  ///
  /// The sum is finite if the attenuation is less than one by the greatest eigenvalue of the graph, which the number
  /// chosen by itself always is; it throws `Unsettled` if it is not.
  public init(attenuation: Double? = nil) {
    precondition(attenuation.map { $0 > 0 && $0.isFinite } ?? true, "an attenuation is a positive number")
    self.attenuation = attenuation
  }

  /// The score of each vertex.
  public func scores(of graph: Adjacency, on work: Work) throws -> [Double] {
    try work.note(0, of: 1)
    let isBare = graph.incoming.targets.isEmpty
    let scores = isBare ? Array(repeating: 0, count: graph.order) : try rounds(graph, attenuation(in: graph), work)
    try work.note(1, of: 1)
    return scores
  }

  /// What each arc of a walk in a graph multiplies it by: the attenuation given, or the one chosen by itself.
  public func attenuation(in graph: Adjacency) -> Double {
    attenuation ?? 0.85 / Double(max(1, (0..<graph.order).map { graph.incoming.range(of: $0).count }.max() ?? 0))
  }

  private func rounds(_ graph: Adjacency, _ factor: Double, _ work: Work) throws -> [Double] {
    let walks = WalkGraph(graph, bothWays: false)
    var ending = Scratch(repeating: 1.0, count: walks.vertices.count)
    var longer = Scratch(repeating: 0.0, count: walks.vertices.count)
    let sums = Scratch(repeating: 0.0, count: walks.vertices.count)
    var settling = Settling(of: name)
    var greatest: Double
    repeat {
      try work.check()
      greatest = walks.forward.multiply(ending.base, into: longer.base, times: factor)
      for number in walks.vertices.indices { sums[number] += longer[number] }
      swap(&ending, &longer)
    } while try greatest > 0 && !settling.hasSettled(after: greatest)
    return walks.scores(sums)
  }
}
