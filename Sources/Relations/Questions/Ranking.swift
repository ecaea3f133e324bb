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
  public let directed: Bool
  /// The scores: best first, ties by id.
  public let scores: [Score]
}

extension Dataset {
  /// The entities by how central they are in these records; not in the world.
  ///
  /// Unless it is directed, relations are taken either way, parallel ones as one and those of a thing to itself as none.
  ///
  /// - Throws: `UnknownName` for a measure that there is not; what `work` throws when it is cancelled.
  public func ranking(by name: String, directed: Bool = false, work: Work = Work()) throws -> Ranking {
    guard let measure = centralities.first(where: { $0.name == name }) else {
      throw UnknownName(name, what: "measure", among: centralities.map(\.name))
    }
    let isDirected = directed || Ranking.alwaysDirected.contains(name)
    let graph = network.adjacency
    let scores = try measure.scores(of: isDirected ? graph : graph.undirected().simple(), on: work)
    let ordered = zip(entities, scores).sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
    var ranked: [Ranking.Score] = []
    for (place, (entity, score)) in ordered.enumerated() {
      let isTie = ranked.last.map { $0.score == score } ?? false
      ranked.append(.init(entity: entity, score: score, rank: isTie ? ranked[place - 1].rank : place + 1))
    }
    return Ranking(measure: measure, directed: isDirected, scores: ranked)
  }
}

extension Ranking {
  /// The measures that mean nothing without directions.
  static let alwaysDirected: Set<String> = ["pagerank", "in-degree", "out-degree"]
}
