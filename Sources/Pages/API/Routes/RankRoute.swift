import Digraphs
import Relations

/// Which entities are central.
struct RankRoute: Route {
  let name = "rank"
  let summary = "The entities by how central they are in these records."
  let parameters: [Parameter] = [
    .init("by", .choice(centralities.map(\.name)), "The measure; betweenness if not said."),
    .init("directed", .flag, "Relations in the direction of their sentences."),
    .init(
      "project", .text,
      "Rank what starts this kind of relation, joined by what they share; select and exclude choose among both."),
    .init("min-weight", .count, "With project: how much two must share."),
  ]

  /// With a projection they choose who is joined, and what they share.
  func choosesAmongAnswers(_ arguments: Arguments) -> Bool { arguments.text("project") != nil }

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    var request = RankRequest(by: arguments.text("by") ?? "betweenness")
    (request.directed, request.projection) = (arguments.flag("directed"), arguments.text("project"))
    (request.minimumWeight, request.choice) = (arguments.count("min-weight") ?? 1, choice)
    return RankQuestion(request, language: arguments.language, work: work)
  }
}
