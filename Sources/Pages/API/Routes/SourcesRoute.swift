import Digraphs
import Relations

/// Who says so.
struct SourcesRoute: Route {
  let name = "sources"
  let summary = "The sources, and how much rests on each."
  let parameters: [Parameter] = [
    .init("of", .text, "Only what is told of this record or relation."),
    .init("gone", .flag, "What rests only on sources that can no longer be read."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    SourcesQuestion(
      about: arguments.text("of"), isGone: arguments.flag("gone"), saidBy: arguments.text("said-by"),
      language: arguments.language)
  }
}
