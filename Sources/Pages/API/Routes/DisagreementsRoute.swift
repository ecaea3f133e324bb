import Digraphs
import Relations

/// What is told in several ways.
struct DisagreementsRoute: Route {
  let name = "disagreements"
  let summary = "What sources disagree on."
  let parameters: [Parameter] = [
    .init("of", .text, "Only what concerns this record or relation."),
    .init("sort", .choice(DisputeSort.allCases.map(\.rawValue)), "Only this sort."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    DisagreementsQuestion(
      of: arguments.text("of"), sort: arguments.text("sort").flatMap(DisputeSort.init), language: arguments.language)
  }
}
