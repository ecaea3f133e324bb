import ArgumentParser
import Relations

/// Lists who takes part in an instrument.
struct Parties: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parties",
    abstract: "List who takes part in an instrument, by status: parties, contracting States, signatories…",
    usage: """
      stemma parties iis-agreement-2009
      stemma parties iis-agreement-2009 --as-of 2012-01-01
      """)

  @Argument(help: "The id of the instrument.", completion: Completions.entities)
  var instrument: String

  @OptionGroup var day: DayOption
  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.askOfBelonging { choice in
      try PartiesQuestion(to: instrument, on: day.date(), choice: choice, language: options.lang)
    }
  }
}
