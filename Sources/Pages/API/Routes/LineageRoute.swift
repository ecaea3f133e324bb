import Digraphs
import Relations

/// What something comes from, and what came of it.
struct LineageRoute: Route {
  let name = "lineage"
  let subject: String? = "The id of an entity."
  let summary = "Where an entity comes from and what it gave rise to."
  let parameters: [Parameter] = [
    .init("direction", .choice(Lineage.Direction.allCases.map(\.rawValue)), "Which way; both if not said."),
    .init("depth", .count, "How many generations to go."), .via,
    .init("main-path", .flag, "Only the way along which most of its ways run."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    LineageQuestion(
      of: arguments.required("id"), direction: arguments.text("direction").flatMap(Lineage.Direction.init) ?? .both,
      depth: arguments.count("depth"), via: arguments.list("via"), isMainPath: arguments.flag("main-path"),
      language: arguments.language)
  }
}
