import Digraphs
import Relations

/// Who signed an instrument, and who is bound by it.
struct PartiesRoute: Route {
  let name = "parties"
  let subject: String? = "The id of an instrument."
  let summary = "Signatories, contracting States, parties and former parties."
  let parameters: [Parameter] = [.day]
  let asksOfBelonging = true

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    PartiesQuestion(
      to: arguments.required("id"), on: try arguments.date("on"), choice: choice, language: arguments.language)
  }
}
