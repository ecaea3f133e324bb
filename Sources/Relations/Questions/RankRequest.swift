import Digraphs

/// By what, and in which graph, entities are ranked.
public struct RankRequest: Hashable, Sendable {
  /// The name of the measure.
  public var measure: String
  /// Whether relations are taken in the direction of their sentences.
  public var directed = false
  /// A kind of relation: only what starts it is ranked, and two are joined by what they share that it leads to.
  public var projection: String?
  /// With a projection, how much two must share to be joined.
  public var minimumWeight = 1
  /// With a projection, who is joined and what they share.
  public var choice = Choice()
  /// The entities at which the random walk of PageRank begins; at all of them alike where there are none.
  public var starts: [String] = []

  /// By the name of a measure.
  public init(by measure: String) { self.measure = measure }

  /// Whether relations are taken in the direction of their sentences, as the request or the measure wants it.
  var isDirected: Bool { projection == nil && (directed || Ranking.alwaysDirected.contains(measure)) }
}

extension Dataset {
  /// The measure that a request wants, for a graph of so many entities.
  ///
  /// - Throws: `UnknownName` for a measure or entity that there is not; `QuestionError` for starts without PageRank.
  func measure(of request: RankRequest, in graph: RankedGraph) throws -> any Centrality {
    let measure = try Ranking.measure(called: request.measure)
    guard !request.starts.isEmpty else { return measure }
    guard measure is PageRank else {
      throw QuestionError("only the walk of 'pagerank' begins somewhere; '\(request.measure)' starts from no entity")
    }
    var restarts = [Double](repeating: 0, count: graph.members.count)
    for id in request.starts { restarts[Int(try graph.number(of: id, in: self))] = 1 }
    return PageRank(restarts: restarts)
  }
}
