import Digraphs

/// Why has an entity the score that it has: what makes it up, and who says so?
public struct RankExplanationQuestion: Question {
  private let request: RankRequest
  private let id: String
  private let top: Int
  private let language: String?
  private let work: Work

  /// Asks about an entity's score; at most so many parts of it are told one by one, the others as a sum.
  public init(
    of id: String, in request: RankRequest, top: Int = 20, language: String? = nil, work: Work = Work()
  ) {
    precondition(top >= 0, "a number of parts is not negative")
    self.id = id
    self.request = request
    self.top = top
    self.language = language
    self.work = work
  }

  /// The parts of the score, the most telling first, each with the relations that it rests on and their sources; and
  /// what the others come to.
  public func answer(from dataset: Dataset) throws -> Answer {
    let graph = try RankedGraph(request, in: dataset, on: work)
    let measure = try dataset.measure(of: request, in: graph)
    let vertex = try graph.number(of: id, in: dataset)
    let adjacency = try graph.adjacency()
    let scores = try measure.scores(of: adjacency, on: work)
    let explanation = try measure.explanation(of: vertex, scored: scores, in: adjacency, atMost: top, on: work)
    let parts = explanation.parts.prefix(top).map { ExplainedPart($0, of: vertex, in: graph, from: dataset) }
    let explained = ExplainedScore(
      entity: graph.members[Int(vertex)], measure: measure.name, rank: places(of: scores)[Int(vertex)],
      among: scores.count, explanation: explanation, parts: parts)
    return dataset.answer(
      explaining: explained, in: language,
      context: request.context + dataset.context(counting: graph.relations, isDirected: graph.isDirected))
  }
}

/// The score of an entity, and the parts of it that are told one by one.
struct ExplainedScore {
  let entity: Record
  let measure: String
  let rank: Int
  let among: Int
  let explanation: Explanation
  let parts: [ExplainedPart]

  /// How many parts are told as a sum only.
  var others: Int { explanation.count - parts.count }
  /// What these come to.
  var rest: Double { others == 0 ? 0 : explanation.sum - parts.reduce(0) { $0 + $1.share } }

  /// The entities by how far away they are, where that is what the score is made of: for each distance how many, and
  /// what they add.
  var rings: [(steps: Int, count: Int, share: Double)] {
    explanation.parts.reduce(into: []) { rings, part in
      guard case .distant(_, let steps, _) = part.cause else { return }
      if rings.last?.steps != steps { rings.append((steps, 0, 0)) }
      rings[rings.count - 1].count += 1
      rings[rings.count - 1].share += part.share
    }
  }
}

/// One part of a score, with what it rests on.
struct ExplainedPart {
  /// What sort of part it is, as programs read it.
  let cause: String
  /// The entities that it is about: a neighbour, or one that is near, or those on a way between two.
  let entities: [Record]
  let share: Double
  let basis: Double?
  /// How far away the entity is.
  let steps: Int?
  let relations: [Relation]

  init(_ part: Explanation.Part, of vertex: Int32, in graph: RankedGraph, from dataset: Dataset) {
    let along: Direction = graph.isDirected ? .forward : .either
    (share, basis) = (part.share, part.basis)
    func record(_ number: Int32) -> Record { graph.members[Int(number)] }
    switch part.cause {
    case .neighbour(let other, let direction, _):
      (cause, entities, steps) = ("neighbour", [record(other)], nil)
      relations = graph.evidence(of: vertex, other, following: direction, in: dataset)
    case .distant(let other, let distance, let next):
      (cause, entities, steps) = ("distant", [record(other), record(next)], distance)
      relations = graph.evidence(of: other, next, following: along, in: dataset)
    case .pair(_, _, let path):
      (cause, entities, steps) = ("pair", path.map(record), nil)
      relations = zip(path, path.dropFirst()).flatMap { graph.evidence(of: $0, $1, following: along, in: dataset) }
    case .restart: (cause, entities, steps, relations) = ("restart", [], nil, [])
    case .stranded: (cause, entities, steps, relations) = ("stranded", [], nil, [])
    }
  }
}
