import Digraphs

/// Which entities are the most central in these records?
public struct RankQuestion: Question {
  private let measure: String
  private let directed: Bool
  private let language: String?

  /// Asks by the name of a measure.
  public init(by measure: String, directed: Bool = false, language: String? = nil) {
    self.measure = measure
    self.directed = directed
    self.language = language
  }

  /// The entities, best first, ties by id; the context says what was counted, and on how many doubtful relations.
  public func answer(from dataset: Dataset) throws -> Answer {
    let ranking = try dataset.ranking(by: measure, directed: directed)
    let rows = ranking.scores.map { score -> [Text] in
      [
        Text(String(score.rank)), Text(RankQuestion.rounded(score.score)), .code(score.entity.id), Text(score.entity.kind),
        Text(score.entity.label(in: language)),
      ]
    }
    let table = Table(
      columns: [
        .init("rank", alignment: .right), .init("score", alignment: .right), .init("id"), .init("kind"), .init("name"),
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
      blocks: [.paragraph(Text(summary(of: ranking, in: dataset))), .table(table)],
      context: dataset.context + context(of: ranking, in: dataset))
  }

  private func context(of ranking: Ranking, in dataset: Dataset) -> [JSON.Member] {
    [
      .init("measure", .string(ranking.measure.name)), .init("directed", .bool(ranking.directed)),
      .init("parallel", .string(ranking.directed ? "kept" : "merged")), .init("relations", .integer(dataset.relations.count)),
      .init("inferred", .integer(dataset.relations.count { $0.support.evidence == .inferred })),
      .init("disputed", .integer(dataset.relations.count { $0.support.evidence == .disputed })),
    ]
  }

  private func summary(of ranking: Ranking, in dataset: Dataset) -> String {
    let rule = ranking.directed ? "directed" : "undirected, parallel relations merged, loops ignored"
    return "Central in these records, not in the world: \(ranking.measure.name) (\(rule)), \(dataset.relations.count) "
      + "relations, \(dataset.relations.count { $0.support.evidence != .stated }) of them inferred or disputed."
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
