import Digraphs

/// How central each entity is by one measure, best first.
public struct Ranking: Sendable {
  /// One entity's score.
  public struct Score: Sendable {
    /// The entity.
    public let entity: Record
    /// Its score, in the measure's own unit.
    public let score: Double
    /// Its place, from 1; entities with equal scores share one.
    public let rank: Int
  }

  /// The measure.
  public let measure: any Centrality
  /// Whether relations were taken in the direction of their sentences.
  public let isDirected: Bool
  /// The relations that were counted, before parallel ones are merged.
  public let relations: [Relation]
  /// The scores: best first, ties by id.
  public let scores: [Score]

  /// Scores nearer than this to one another, as a share of the greater, are a tie: what is left is rounding.
  public static let tolerance = 1e-9
}

extension Dataset {
  /// The entities by how central they are in these records; not in the world.
  ///
  /// Relations that do not say what they are (`related-to`) do not count. Unless it is directed, relations are taken either way, parallel ones as one and those of a thing to itself as none.
  ///
  /// - Throws: `UnknownName` for a measure that there is not; what `work` throws when it is cancelled.
  public func ranking(by name: String, directed: Bool = false, work: Work = Work()) throws -> Ranking {
    let isDirected = directed || Ranking.alwaysDirected.contains(name)
    let related = relations.filter { $0.kind != RelationKind.vague }
    let graph = graph(of: related).adjacency
    return try ranking(
      of: entities, by: name, in: isDirected ? graph : graph.undirected().simple(), counting: related,
      isDirected: isDirected, work)
  }

  /// The entities that start relations of a kind, such as states that sign, by how central they are among one another:
  /// two are joined if their relations lead to at least so many things in common.
  ///
  /// - Throws: `UnknownName` for a measure or kind that there is not; what `work` throws when it is cancelled.
  /// - Complexity: That of the projection and of the measure.
  public func ranking(
    by name: String, projecting kind: String, minimumWeight: Int = 1, among choice: Choice = Choice(),
    work: Work = Work()
  ) throws -> Ranking {
    try ranking(by: name, of: projection(of: kind, minimumWeight: minimumWeight, among: choice, work: work), work: work)
  }

  /// The members of a projection by how central they are among one another.
  ///
  /// - Throws: `UnknownName` for a measure that there is not; what `work` throws when it is cancelled.
  public func ranking(by name: String, of projection: Projection, work: Work = Work()) throws -> Ranking {
    try ranking(
      of: projection.members, by: name, in: projection.graph(), counting: projection.relations, isDirected: false, work)
  }

  private func ranking(
    of members: [Record], by name: String, in graph: Adjacency, counting related: [Relation], isDirected: Bool,
    _ work: Work
  ) throws -> Ranking {
    guard let measure = centralities.first(where: { $0.name == name }) else {
      throw UnknownName(name, what: "measure", among: centralities.map(\.name))
    }
    let scores = try measure.scores(of: graph, on: work)
    let ordered = zip(members, scores).sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
    var ranked: [Ranking.Score] = []
    var start = 0
    while start < ordered.count {
      let best = ordered[start].1
      let end = ordered[start...].firstIndex { $0.1 < best - Ranking.tolerance * max(best, 1e-6) } ?? ordered.count
      let tied = ordered[start..<end].sorted { $0.0.id < $1.0.id }
      ranked += tied.map { Ranking.Score(entity: $0.0, score: $0.1, rank: start + 1) }
      start = end
    }
    return Ranking(measure: measure, isDirected: isDirected, relations: related, scores: ranked)
  }
}

extension Ranking {
  /// The measures that mean nothing without directions.
  static let alwaysDirected: Set<String> = ["pagerank", "in-degree", "out-degree"]
}
