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
      stemma sources --format csv
      """)

  @Argument(help: "The id of a source, to list what rests on it.", completion: Completions.sources)
  var id: String?

  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.ask { _ in SourcesQuestion(of: id, language: options.lang) }
  }
}
