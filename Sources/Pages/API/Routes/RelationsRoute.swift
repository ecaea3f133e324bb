import Digraphs
import Relations

/// What is related how.
struct RelationsRoute: Route {
  let name = "relations"
  let summary = "Relations by their ends and their kind."
  let parameters: [Parameter] = [
    .init("of", .text, "An entity at either end."), .init("from", .text, "The entity that they start from."),
    .init("to", .text, "The entity that they lead to."), .init("relation", .text, "Their kind, or its inverse."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    RelationsQuestion(
      of: arguments.text("of"), from: arguments.text("from"), to: arguments.text("to"),
      kind: arguments.text("relation"), language: arguments.language)
  }
}
