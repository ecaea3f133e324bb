import Digraphs

/// How far do scores and ranks depend on doubtful relations: those that are inferred, disputed, denied, not done, or only
/// possibly so on the day?
public struct RankStressQuestion: Question {
  private let request: RankRequest
  private let limit: Int
  private let seed: UInt64
  private let language: String?
  private let work: Work

  /// Asks for a ranking with the least and the greatest of each score and rank over at most so many worlds.
  public init(
    _ request: RankRequest, worlds limit: Int = 1024, seed: UInt64 = 1, language: String? = nil, work: Work = Work()
  ) {
    precondition(limit >= 2, "there are two worlds at least")
    self.request = request
    self.limit = limit
    self.seed = seed
    self.language = language
    self.work = work
  }

  /// The entities as `RankQuestion` has them, each with the least and greatest score and the best and worst rank, and
  /// whether these are exact.
  public func answer(from dataset: Dataset) throws -> Answer {
    let graph = try RankedGraph(request, in: dataset, on: work)
    let whole = try graph.adjacency()
    let measure = try dataset.measure(of: request, in: graph).settled(for: whole)
    let worlds = DoubtfulWorlds(graph.doubts(in: dataset), isMonotone: measure.isMonotone, atMost: limit, seed: seed)
    let ranking = Ranking(try measure.scores(of: whole, on: work), by: measure, in: graph)
    let spread = try measure.spread(over: worlds.count, order: whole.order, on: work) { world in
      let there = worlds.there(in: world, of: graph.relations.count)
      return try graph.adjacency { there[$0] }
    }
    let stress = Stress(worlds: worlds, spread: spread, measure: request.measure)
    let doubtful = graph.relations.filter { !dataset.marks(of: $0).isEmpty }
    let places = try ranking.scores.map { Int(try graph.number(of: $0.entity.id, in: dataset)) }
    var answer = dataset.answer(
      ranking: ranking.scores, more: stress.columns(of: places), remarks: [Text(stress.sentence(doubtful.count))],
      in: language,
      context: request.context + dataset.context(counting: graph.relations, isDirected: graph.isDirected)
        + stress.context(doubtful.count))
    answer.isCut = spread.unsettled > 0
    return answer
  }
}

/// What the worlds that were looked at say of each vertex.
private struct Stress {
  let worlds: DoubtfulWorlds
  let spread: Spread
  let measure: String
  let ranks: (best: [Int], worst: [Int])

  init(worlds: DoubtfulWorlds, spread: Spread, measure: String) {
    self.worlds = worlds
    self.spread = spread
    self.measure = measure
    ranks = worlds.choice == .extremes ? spread.placesAllowed() : (spread.best, spread.worst)
  }

  /// Whether no subset of the doubtful relations gives a lower or a higher score.
  var isExact: Bool {
    switch worlds.choice {
    case .all, .extremes: spread.unsettled == 0
    case .sample: false
    }
  }

  /// What the ranks are: exact, bounds that may not be reached, or what was seen.
  var ranksAre: String {
    switch worlds.choice {
    case .all where spread.unsettled == 0: "exact"
    case .extremes where spread.unsettled == 0: "bounds"
    default: "seen"
    }
  }

  /// The columns, given for each place of the ranking the number of its vertex.
  func columns(of numbers: [Int]) -> [RankColumn] {
    func number(_ name: String, _ values: [Double]) -> RankColumn {
      RankColumn(column: .init(name, alignment: .right)) {
        Text(RankQuestion.rounded(values[numbers[$0]]))
      } json: {
        .number(values[numbers[$0]])
      }
    }
    func rank(_ name: String, _ values: [Int]) -> RankColumn {
      RankColumn(column: .init(name, alignment: .right)) {
        Text(String(values[numbers[$0]]))
      } json: {
        .integer(values[numbers[$0]])
      }
    }
    func same(_ name: String, _ json: JSON) -> RankColumn {
      RankColumn(column: .init(name)) { _ in
        Text("\(json)".filter { $0 != "\"" })
      } json: { _ in
        json
      }
    }
    return [
      number("min", spread.least), number("max", spread.greatest), rank("rank-min", ranks.best),
      rank("rank-max", ranks.worst), same("worlds", .integer(worlds.count)), same("exact", .bool(isExact)),
      same("ranks", .string(ranksAre)),
    ]
  }

  /// What was computed, and what it is worth.
  func sentence(_ doubtful: Int) -> String {
    let (count, doubts) = (worlds.count, worlds.doubts.count)
    let known = "\(doubtful) relations are doubtful, \(doubts) of them or of groups of them make a difference. "
    let unsettled = spread.unsettled == 0 ? "" : " In \(spread.unsettled) worlds no scores were found."
    if doubts == 0 { return known + "So nothing depends on them." }
    switch worlds.choice {
    case .all:
      return known + "All \(count) ways to leave some out were looked at: the least and greatest are exact." + unsettled
    case .extremes:
      return known
        + "Another relation never lowers this score, so that it is least without all of them and greatest with all: "
        + "exact. The ranks are bounds that follow, and may not be reached." + unsettled
    case .sample(let singly, let seed):
      let each = singly ? ", each one left out, and \(count - 2 - doubts)" : ", and \(count - 2)"
      return known + "Least and greatest seen in \(count) worlds, not a bound: all in, all out\(each) drawn at random "
        + "(seed \(seed))." + unsettled
    }
  }

  func context(_ doubtful: Int) -> [JSON.Member] {
    [
      .init("doubtful", .integer(doubtful)), .init("doubts", .integer(worlds.doubts.count)),
      .init("worlds", .integer(worlds.count)), .init("exact", .bool(isExact)), .init("ranks", .string(ranksAre)),
    ] + (spread.unsettled > 0 ? [.init("unsettled", .integer(spread.unsettled))] : [])
  }
}
