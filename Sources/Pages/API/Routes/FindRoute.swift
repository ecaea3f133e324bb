import Digraphs
import Relations

/// What is called by some words.
struct FindRoute: Route {
  let name = "find"
  let summary = "Records by words of any of their names."
  let parameters: [Parameter] = [
    .init("words", .text, "The words; all of them must occur.", required: true)
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    let words = arguments.required("words").split(separator: " ").map(String.init)
    return FindQuestion(words: words, language: arguments.language)
  }
}
