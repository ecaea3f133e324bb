import ArgumentParser
import Relations

/// Lists what sources disagree on.
struct Disagreements: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disagreements",
    abstract: "List what is told in several ways, who says which, and whether it is a true disagreement.",
    usage: """
      stemma disagreements
      stemma disagreements xiamen-drill-2015
      stemma disagreements --sort slip --format csv
      """,
    discussion: """
      The sorts: disagreement, sources contradict one another; date, each is true for its own day or act; wording, the \
      same in other words; slip, one is true and the others are mistakes in writing.
      """)

  @Argument(help: "The id of a record or relation, to list only what concerns it.", completion: Completions.records)
  var id: String?

  @Option(help: "Only this sort: disagreement, date, wording or slip.")
  var sort: DisputeSort?

  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.ask { _ in DisagreementsQuestion(of: id, sort: sort, language: options.lang) }
  }
}

extension DisputeSort: ExpressibleByArgument {}
