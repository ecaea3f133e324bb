import Digraphs
import Relations

/// What there is.
struct ListRoute: Route {
  let name = "list"
  let summary = "Entities, or the records of one section."
  let parameters: [Parameter] = [
    .init("kind", .choice(Section.allCases.flatMap { [$0.rawValue, $0.kind] }), "The section."),
    .init("of", .text, "Of records that tell of others: only what tells of this entity."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    try ListQuestion(kind: arguments.text("kind"), of: arguments.text("of"), language: arguments.language)
  }
}
