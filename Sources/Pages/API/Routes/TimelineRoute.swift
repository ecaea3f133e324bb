import Digraphs
import Relations

/// What happened when.
struct TimelineRoute: Route {
  let name = "timeline"
  let summary = "What happened when."
  let parameters: [Parameter] = [
    .init("of", .text, "Only this entity and what it had to do with.", repeated: true), .via,
    .init("since", .text, "Leave out what was over before."), .init("until", .text, "Leave out what began after."),
    .init("latest", .count, "Only what may be among so many latest."),
    .init("relations", .flag, "Tell also of relations that have dates of their own."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    var request = TimelineRequest()
    (request.of, request.via, request.latest) = (
      arguments.list("of"), arguments.list("via"), arguments.count("latest")
    )
    (request.since, request.until) = (try arguments.date("since"), try arguments.date("until"))
    request.withRelations = arguments.flag("relations")
    return TimelineQuestion(request, language: arguments.language)
  }
}
