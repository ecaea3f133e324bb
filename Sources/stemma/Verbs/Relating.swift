import ArgumentParser
import Relations

/// Lists relations as sentences.
struct Relating: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "List relations as sentences, each with its date and its sources.",
    usage: """
      stemma relations --to iis-agreement-2009 --relation signatory
      stemma relations --of uzbekistan --as-of 2005
      stemma relations --relation hosts --format csv
      """)

  @Option(
    help: ArgumentHelp("Only those of this entity, at either end.", valueName: "id"), completion: Completions.entities)
  var of: String?

  @Option(
    help: ArgumentHelp("Only those that start from this entity.", valueName: "id"), completion: Completions.entities)
  var from: String?

  @Option(help: ArgumentHelp("Only those that lead to this entity.", valueName: "id"), completion: Completions.entities)
  var to: String?

  @Option(
    help: ArgumentHelp("Only those of this kind; 'signatory' are participants who signed.", valueName: "kind"),
    completion: Completions.kinds)
  var relation: String?

  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.ask { _ in
      RelationsQuestion(of: of, from: from, to: to, kind: relation, language: options.lang)
    }
  }
}
