import Digraphs
import Relations

/// Who takes part in what.
struct ParticipationRoute: Route {
  let name = "participation"
  let summary = "Who takes part in which instrument, and as what."
  let parameters: [Parameter] = [
    .init("of", .text, "Only this state or body."), .init("instrument", .text, "Only in this instrument."), .day,
  ]
  let asksOfBelonging = true

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    ParticipationQuestion(
      of: arguments.text("of"), in: arguments.text("instrument"), on: try arguments.date("on"), choice: choice,
      language: arguments.language)
  }
}
