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
  /// The measures that mean nothing without directions.
  static let alwaysDirected: Set<String> = ["pagerank", "in-degree", "out-degree"]

  init(
    _ scores: [Double], of members: [Record], by measure: any Centrality, counting relations: [Relation],
    isDirected: Bool
  ) {
    self.measure = measure
    self.isDirected = isDirected
    self.relations = relations
    let places = places(of: scores)
    self.scores = members.indices
      .map { Score(entity: members[$0], score: scores[$0], rank: places[$0]) }
      .sorted { ($0.rank, $0.entity.id) < ($1.rank, $1.entity.id) }
  }

  init(_ scores: [Double], by measure: any Centrality, in graph: RankedGraph) {
    self.init(
      scores, of: graph.members, by: measure, counting: graph.relations, isDirected: graph.isDirected)
  }
}

extension Dataset {
  /// The entities by how central they are in these records; not in the world.
  ///
  /// - Throws: `UnknownName` for a measure, kind or entity that there is not; what `work` throws when it is cancelled.
  /// - Complexity: What the measure takes, and the projection where there is one.
  public func ranking(_ request: RankRequest, work: Work = Work()) throws -> Ranking {
    let graph = try RankedGraph(request, in: self, on: work)
    let measure = try measure(of: request, in: graph)
    return Ranking(try measure.scores(of: graph.adjacency(), on: work), by: measure, in: graph)
  }

  /// The entities by how central they are in these records, relations taken either way unless it is directed.
  public func ranking(by name: String, directed: Bool = false, work: Work = Work()) throws -> Ranking {
    var request = RankRequest(by: name)
    request.directed = directed
    return try ranking(request, work: work)
  }

  /// The entities that start relations of a kind, such as states that sign, by how central they are among one another:
  /// two are joined if their relations lead to at least so many things in common.
  public func ranking(
    by name: String, projecting kind: String, minimumWeight: Int = 1, among choice: Choice = Choice(),
    work: Work = Work()
  ) throws -> Ranking {
    var request = RankRequest(by: name)
    request.projection = kind
    request.minimumWeight = minimumWeight
    request.choice = choice
    return try ranking(request, work: work)
  }

  /// The members of a projection by how central they are among one another.
  ///
  /// - Throws: `UnknownName` for a measure that there is not; what `work` throws when it is cancelled.
  public func ranking(by name: String, of projection: Projection, work: Work = Work()) throws -> Ranking {
    let measure = try Ranking.measure(called: name)
    return Ranking(
      try measure.scores(of: projection.graph(), on: work), of: projection.members, by: measure,
      counting: projection.relations, isDirected: false)
  }
}

extension Ranking {
  /// The measure of a name.
  ///
  /// - Throws: `UnknownName` with what was probably meant.
  static func measure(called name: String) throws(UnknownName) -> any Centrality {
    if let measure = centralities.first(where: { $0.name == name }) { return measure }
    throw UnknownName(name, what: "measure", among: centralities.map(\.name))
  }
}
