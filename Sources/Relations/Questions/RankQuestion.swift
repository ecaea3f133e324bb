import Digraphs

/// Which entities are the most central in these records?
public struct RankQuestion: Question {
  private let measure: String
  private let directed: Bool
  private let projection: String?
  private let minimumWeight: Int
  private let choice: Choice
  private let language: String?

  /// Asks by the name of a measure.
  ///
  /// With a kind of relation as the projection only what starts it is ranked, and two are joined that share at least
  /// `minimumWeight` things that it leads to.
  public init(
    by measure: String, directed: Bool = false, projecting projection: String? = nil, minimumWeight: Int = 1,
    among choice: Choice = Choice(), language: String? = nil
  ) {
    self.measure = measure
    self.directed = directed
    self.projection = projection
    self.minimumWeight = minimumWeight
    self.choice = choice
    self.language = language
  }

  /// The entities, best first, ties by id; the context says what was counted, and on how many doubtful relations.
  public func answer(from dataset: Dataset) throws -> Answer {
    let ranking =
      if let projection {
        try dataset.ranking(by: measure, projecting: projection, minimumWeight: minimumWeight, among: choice)
      } else {
        try dataset.ranking(by: measure, directed: directed)
      }
    var footnotes = Footnotes(of: dataset)
    let rows = ranking.scores.map { score -> [Text] in
      [
        Text(String(score.rank)), Text(RankQuestion.rounded(score.score)), .code(score.entity.id),
        Text(score.entity.kind), Text(score.entity.label(in: language)), footnotes.cite(score.entity.support),
      ]
    }
    let table = Table(
      columns: [
        .init("rank", alignment: .right), .init("score", alignment: .right), .init("id"), .init("kind"), .init("name"),
        .init("sources"),
      ], rows: rows)
    return Answer(
      value: .array(
        ranking.scores.map {
          [
            "id": .string($0.entity.id), "score": .number($0.score), "rank": .integer($0.rank),
            "sources": dataset.json($0.entity.support.sources),
          ]
        }),
      table: table,
      blocks: [.paragraph("Central in these records, not in the world."), .table(table)],
      sources: dataset.lines(of: footnotes),
      context: dataset.context + context(of: ranking))
  }

  private func context(of ranking: Ranking) -> [JSON.Member] {
    let projected: [JSON.Member] =
      projection.map { [.init("projecting", .string($0)), .init("min-weight", .integer(minimumWeight))] } ?? []
    return projected + [
      .init("measure", .string(ranking.measure.name)), .init("directed", .bool(ranking.isDirected)),
      .init("parallel", .string(ranking.isDirected ? "kept" : "merged")),
      .init("loops", .string(ranking.isDirected ? "kept" : "ignored")),
      .init("relations", .integer(ranking.relations.count)),
      .init("inferred", .integer(ranking.relations.count { $0.support.evidence == .inferred })),
      .init("disputed", .integer(ranking.relations.count { $0.support.evidence == .disputed })),
    ]
  }

  /// A score with at most six digits, for people.
  static func rounded(_ score: Double) -> String {
    guard score != 0, score.isFinite else { return score == 0 ? "0" : "\(score)" }
    var scale = 1.0
    while abs(score) * scale < 99_999.5 { scale *= 10 }
    let text = "\((score * scale).rounded() / scale)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
