import Digraphs
import Relations

/// What is recorded of one thing.
struct ShowRoute: Route {
  let name = "show"
  let subject: String? = "The id of a record."
  let summary = "All that is recorded of one thing, with every claim."

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    ShowQuestion(id: arguments.required("id"), language: arguments.language)
  }
}
