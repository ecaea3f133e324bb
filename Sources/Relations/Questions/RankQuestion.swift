import Digraphs

/// Which entities are the most central in these records?
public struct RankQuestion: Question {
  private let request: RankRequest
  private let language: String?
  private let work: Work

  /// Asks for a ranking.
  public init(_ request: RankRequest, language: String? = nil, work: Work = Work()) {
    self.request = request
    self.language = language
    self.work = work
  }

  /// Asks by the name of a measure.
  ///
  /// With a kind of relation as the projection only what starts it is ranked, and two are joined that share at least
  /// `minimumWeight` things that it leads to.
  public init(
    by measure: String, directed: Bool = false, projecting projection: String? = nil, minimumWeight: Int = 1,
    among choice: Choice = Choice(), language: String? = nil
  ) {
    var request = RankRequest(by: measure)
    request.directed = directed
    request.projection = projection
    request.minimumWeight = minimumWeight
    request.choice = choice
    self.init(request, language: language)
  }

  /// The entities, best first, ties by id; the context says what was counted, and on how many doubtful relations.
  public func answer(from dataset: Dataset) throws -> Answer {
    let ranking = try dataset.ranking(request, work: work)
    return dataset.answer(
      ranking: ranking.scores, more: [], in: language,
      context: request.context + dataset.context(counting: ranking.relations, isDirected: ranking.isDirected))
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

extension RankRequest {
  /// What was asked for, as the context of an answer tells it.
  var context: [JSON.Member] {
    let projected: [JSON.Member] =
      projection.map { [.init("projecting", .string($0)), .init("min-weight", .integer(minimumWeight))] } ?? []
    let begun: [JSON.Member] = starts.isEmpty ? [] : [.init("from", .strings(starts))]
    return projected + [.init("measure", .string(measure))] + begun
  }
}

/// A column of a ranking beside those that every ranking has: what people read, and what programs do.
struct RankColumn {
  let column: Table.Column
  /// For the entity at each place of the ranking.
  let text: (Int) -> Text
  let json: (Int) -> JSON
}

extension Dataset {
  /// What was counted, as the context of an answer tells it.
  func context(counting relations: [Relation], isDirected: Bool) -> [JSON.Member] {
    [
      .init("directed", .bool(isDirected)), .init("parallel", .string(isDirected ? "kept" : "merged")),
      .init("loops", .string(isDirected ? "kept" : "ignored")), .init("relations", .integer(relations.count)),
      .init("inferred", .integer(relations.count { $0.support.evidence == .inferred })),
      .init("disputed", .integer(relations.count { $0.support.evidence == .disputed })),
    ]
  }

  /// A ranking as an answer, with more columns behind the score.
  func answer(
    ranking scores: [Ranking.Score], more: [RankColumn], remarks: [Text] = [], in language: String?,
    context: [JSON.Member]
  ) -> Answer {
    var footnotes = Footnotes(of: self)
    let rows = scores.enumerated().map { place, score -> [Text] in
      [Text(String(score.rank)), Text(RankQuestion.rounded(score.score))] + more.map { $0.text(place) } + [
        .code(score.entity.id), Text(score.entity.kind), Text(score.entity.label(in: language)),
        footnotes.cite(score.entity.support),
      ]
    }
    let table = Table(
      columns: [.init("rank", alignment: .right), .init("score", alignment: .right)] + more.map(\.column) + [
        .init("id"), .init("kind"), .init("name"), .init("sources"),
      ], rows: rows)
    let values = scores.enumerated().map { place, score -> JSON in
      .object(
        [
          .init("id", .string(score.entity.id)), .init("score", .number(score.score)),
          .init("rank", .integer(score.rank)),
        ] + more.map { .init($0.column.id, $0.json(place)) } + [.init("sources", json(score.entity.support.sources))])
    }
    return Answer(
      value: .array(values), table: table,
      blocks: [.paragraph("Central in these records, not in the world.")] + remarks.map { .paragraph($0) } + [
        .table(table)
      ],
      sources: lines(of: footnotes), context: self.context + context)
  }
}
