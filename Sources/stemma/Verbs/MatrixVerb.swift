import ArgumentParser
import Relations

/// Shows what stands between the things of one list and those of another.
struct MatrixVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show who takes part in what, or any other relation, as rows and columns.",
    usage: """
      stemma matrix                                     # states and bodies by instruments
      stemma matrix --relation member-of --format csv
      stemma matrix --relation hosts --rows kind:event --across kind:state
      stemma matrix --indicators
      """,
    discussion: """
      An empty cell says that nothing is recorded, which is not a no. Without --rows and --across only what has a filled \
      cell is shown.
      """)

  @Option(
    help: ArgumentHelp("Fill the cells with this kind of relation; may be repeated.", valueName: "kind"),
    completion: Completions.kinds)
  var relation: [String] = []

  @Option(help: ArgumentHelp("What the rows are about.", valueName: "selector"))
  var rows: [String] = []

  @Option(help: ArgumentHelp("What the columns are about.", valueName: "selector"))
  var across: [String] = []

  @Flag(help: "Show the latest values of the indicators, for the members or the rows that are named.")
  var indicators = false

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if indicators, !(relation + across).isEmpty {
      throw ValidationError("--indicators are the columns: leave out --relation and --across.")
    }
  }

  func run() throws {
    try options.ask { _ in
      var request = MatrixRequest()
      (request.kinds, request.indicators) = (relation, indicators)
      request.rows = rows.isEmpty ? nil : try Selection(parsing: rows)
      request.columns = across.isEmpty ? nil : try Selection(parsing: across)
      return MatrixQuestion(request, language: options.lang)
    }
  }
}
