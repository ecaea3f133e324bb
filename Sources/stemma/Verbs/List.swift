import ArgumentParser
import Relations

/// Lists records.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List entities, or the records of one kind.",
    usage: """
      stemma list
      stemma list instruments --as-of 2015
      stemma list terms
      stemma list challenges --of china
      stemma list --select 'type:declaration' --format csv
      """)

  @Argument(
    help: ArgumentHelp(
      "states, bodies, instruments, events, terms, indicators, cases, challenges or disputes.", valueName: "kind"))
  var kind: String?

  @Option(
    help: ArgumentHelp("Of terms, cases, challenges…: only what touches this entity.", valueName: "id"),
    completion: Completions.entities)
  var of: String?

  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.ask { _ in try ListQuestion(kind: kind, of: of, language: options.lang) }
  }
}
