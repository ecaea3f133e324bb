import ArgumentParser
import Relations

/// Lists sources.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List the sources, and how many statements rest on each; or what one source says.",
    usage: """
      stemma sources
      stemma sources S001
      stemma sources --of iis-agreement-2009
      stemma sources --gone                # what rests only on sources that can no longer be read
      stemma sources --format csv
      """)

  @Argument(help: "The id of a source, to list what rests on it.", completion: Completions.sources)
  var id: String?

  @Option(
    help: ArgumentHelp("Only what is told of this record or relation.", valueName: "id"),
    completion: Completions.records)
  var of: String?

  @Flag(help: "List what rests only on sources that have gone, with no copy left to read.")
  var gone = false

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if gone, id != nil { throw ValidationError("Ask what rests on one source, or on those that have --gone.") }
  }

  func run() throws {
    try options.ask { _ in
      SourcesQuestion(of: id, about: of, isGone: gone, saidBy: options.saidBy, language: options.lang)
    }
  }
}
