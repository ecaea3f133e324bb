import Digraphs

/// Which entities are the most central, estimated from samples because exact scores would take too long?
public struct RankEstimateQuestion: Question {
  private let request: RankRequest
  private let sampling: Sampling
  private let language: String?
  private let work: Work

  /// Asks for scores that are estimated, with a margin.
  public init(_ request: RankRequest, by sampling: Sampling, language: String? = nil, work: Work = Work()) {
    self.request = request
    self.sampling = sampling
    self.language = language
    self.work = work
  }

  /// The entities as `RankQuestion` has them, each with the margin of its score and the ranks that it may have; with the
  /// confidence that is told all margins, and so all ranks, hold at once.
  ///
  /// - Throws: `QuestionError` for a measure that is not estimated, `NotEstimable` for a graph in which it is not.
  public func answer(from dataset: Dataset) throws -> Answer {
    let graph = try RankedGraph(request, in: dataset, on: work)
    let named = try dataset.measure(of: request, in: graph)
    guard let measure = named as? any ApproximableCentrality else {
      let estimable = centralities.compactMap { $0 as? any ApproximableCentrality }.map { "'\($0.name)'" }
      throw QuestionError(
        "'\(named.name)' is not estimated, it is soon computed exactly; estimated are "
          + estimable.joined(separator: ", "))
    }
    let estimate = try measure.estimate(of: graph.adjacency(), by: sampling, on: work)
    let ranking = Ranking(estimate.scores, by: measure, in: graph)
    let ranks = placesAllowed(
      least: estimate.scores.map { max(0, $0 - estimate.margin) },
      greatest: estimate.scores.map { $0 + estimate.margin })
    let places = try ranking.scores.map { Int(try graph.number(of: $0.entity.id, in: dataset)) }
    func rank(_ name: String, _ values: [Int]) -> RankColumn {
      RankColumn(column: .init(name, alignment: .right)) {
        Text(String(values[places[$0]]))
      } json: {
        .integer(values[places[$0]])
      }
    }
    let margin = RankColumn(column: .init("margin", alignment: .right)) { _ in
      Text(RankQuestion.rounded(estimate.margin))
    } json: { _ in
      .number(estimate.margin)
    }
    return dataset.answer(
      ranking: ranking.scores, more: [margin, rank("rank-min", ranks.best), rank("rank-max", ranks.worst)],
      remarks: [Text(sentence(estimate, measure))], in: language,
      context: request.context + dataset.context(counting: graph.relations, isDirected: graph.isDirected)
        + context(estimate))
  }

  /// What is guaranteed, and by what.
  private func sentence(_ estimate: Estimate, _ measure: any ApproximableCentrality) -> String {
    if estimate.isExact {
      return "These scores are exact: to see all of the graph took no longer than so many samples."
    }
    let samples = "\(estimate.samples) \(measure.sampleNoun) drawn with seed \(sampling.seed)"
    return "Estimated from \(samples): with a probability of \(RankQuestion.rounded(estimate.confidence)) at least, "
      + "taken over all draws, no score is further than \(RankQuestion.rounded(estimate.margin)) from the exact one, and no "
      + "rank outside its range. \(measure.method)"
  }

  private func context(_ estimate: Estimate) -> [JSON.Member] {
    [
      .init("epsilon", .number(sampling.epsilon)), .init("confidence", .number(estimate.confidence)),
      .init("margin", .number(estimate.margin)), .init("samples", .integer(estimate.samples)),
      .init("seed", .string(String(sampling.seed))), .init("exact", .bool(estimate.isExact)),
    ]
  }
}
