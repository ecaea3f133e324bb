import ArgumentParser
import Relations

/// Tells what states are to instruments.
struct ParticipationVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participation",
    abstract: "Tell what a state is to instruments on a day: signatory, contracting State, party, former party…",
    usage: """
      stemma participation russia --select type:bilateral-agreement
      stemma participation china --instrument iis-agreement-2009
      stemma participation --instrument iis-agreement-2009 --on 2012-01-01
      """,
    discussion: """
      The words are those of the Vienna Convention on the Law of Treaties (1969), and are computed from the recorded \
      acts. What dates leave open is 'possibly' so. Without a day the answer goes by all that is recorded.

      --as-of cuts the graph: acts done later are not known. --on asks about a day and leaves the graph whole. \
      Together, the question is about the day of --on, and is answered by what had been done by the date of --as-of. \
      --select and --exclude choose answers by either end, and leave the graph whole too.
      """)

  @Argument(help: "The id of the state or body; without it, all.", completion: Completions.entities)
  var state: String?

  @Option(help: ArgumentHelp("Only in this instrument.", valueName: "id"), completion: Completions.entities)
  var instrument: String?

  @OptionGroup var day: DayOption
  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.askOfBelonging { choice in
      try ParticipationQuestion(of: state, in: instrument, on: day.date(), choice: choice, language: options.lang)
    }
  }
}
