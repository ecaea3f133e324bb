import Digraphs
import Relations

/// Who belongs to a body.
struct MembersRoute: Route {
  let name = "members"
  let subject: String? = "The id of a body."
  let summary = "Who belongs to a body."
  let parameters: [Parameter] = [
    .init("kind", .choice(MembersQuestion.Kind.allCases.map(\.rawValue)), "In what way; members if not said."), .day,
  ]
  let asksOfBelonging = true

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    MembersQuestion(
      of: arguments.required("id"), kind: arguments.text("kind").flatMap(MembersQuestion.Kind.init) ?? .members,
      on: try arguments.date("on"), choice: choice, language: arguments.language)
  }
}
