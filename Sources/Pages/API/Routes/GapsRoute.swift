import Digraphs
import Relations

/// What is not known.
struct GapsRoute: Route {
  let name = "gaps"
  let summary = "What is not known."
  let parameters: [Parameter] = [
    .init("of", .text, "Only what concerns this record or relation."),
    .init("missing", .choice(gapRules.map(\.missing)), "Only what lacks this."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    try GapsQuestion(of: arguments.text("of"), missing: arguments.text("missing"), language: arguments.language)
  }
}
