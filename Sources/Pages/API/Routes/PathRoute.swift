import Digraphs
import Relations

/// By what way two are connected.
struct PathRoute: Route {
  let name = "path"
  let summary = "How two entities are connected."
  let parameters: [Parameter] = [
    .init("from", .text, "The one entity.", required: true), .init("to", .text, "The other.", required: true),
    .init("all", .flag, "Every shortest way instead of one."),
    .init("max", .count, "Every way of at most so many relations."),
    .init("through", .text, "Only ways through this entity."),
    .init("avoid", .text, "Only ways that do not lead through this entity.", repeated: true), .via,
    .init("directed", .flag, "Relations only in the direction of their sentences."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    var request = RouteRequest(from: arguments.required("from"), to: arguments.required("to"))
    request.all = arguments.flag("all")
    (request.longest, request.through) = (arguments.count("max"), arguments.text("through"))
    (request.avoiding, request.via) = (arguments.list("avoid"), arguments.list("via"))
    request.directed = arguments.flag("directed")
    return PathQuestion(request, language: arguments.language)
  }
}
