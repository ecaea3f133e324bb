import ArgumentParser
import Relations

/// Shows one record.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that is recorded of one thing, with every claim and its sources.",
    usage: """
      stemma show iis-agreement-2009
      stemma show sco --as-of 2012
      stemma show russia/member-of/sco     # one relation: every claim of every date, and who makes it
      """)

  @Argument(help: "The id of an entity, a source, a term or a case, or of a relation.", completion: Completions.records)
  var id: String

  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.ask { _ in ShowQuestion(id: id, language: options.lang) }
  }
}
