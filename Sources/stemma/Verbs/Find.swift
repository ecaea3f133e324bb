import ArgumentParser
import Relations

/// Finds records by any of their names.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find records by a full or short name, an alias, a name in another language, a number or an id.",
    usage: """
      stemma find 'yekaterinburg agreement'
      stemma find RATS
      """)

  @Argument(help: "The words to find; all of them must occur, in any order.")
  var words: [String]

  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.ask { _ in FindQuestion(words: words, language: options.lang) }
  }
}
