import ArgumentParser
import Relations

/// Shows what stands between the things of one list and those of another.
struct MatrixVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show who takes part in what, or any other relation, as rows and columns.",
    usage: """
      stemma matrix                                     # states and bodies by instruments
      stemma matrix --via member-of --format csv
      stemma matrix --via hosts --rows kind:event --across kind:state
      stemma matrix --indicators
      """,
    discussion: """
      An empty cell says that nothing is recorded, which is not a no. Without --rows and --across only what has a filled \
      cell is shown.
      """)

  @Option(
    name: [.long, .customLong("relation")],
    help: ArgumentHelp("Fill the cells with this kind of relation; may be repeated.", valueName: "kind"),
    completion: Completions.kinds)
  var via: [String] = []

  @Option(help: ArgumentHelp("What the rows are about.", valueName: "selector"))
  var rows: [String] = []

  @Option(help: ArgumentHelp("What the columns are about.", valueName: "selector"))
  var across: [String] = []

  @Flag(
    help: ArgumentHelp(
      """
      Show the latest values of the indicators, for the rows that are named; else for all that has any or is known to \
      have none, and where nothing has, for the members of bodies.
      """))
  var indicators = false

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if indicators, !(via + across).isEmpty {
      throw ValidationError("--indicators are the columns: leave out --via and --across.")
    }
  }

  func run() throws {
    try options.ask { _ in
      var request = MatrixRequest()
      (request.kinds, request.indicators) = (via, indicators)
      request.rows = rows.isEmpty ? nil : try Selection(parsing: rows)
      request.columns = across.isEmpty ? nil : try Selection(parsing: across)
      return MatrixQuestion(request, language: options.lang)
    }
  }
}
