import ArgumentParser
import Relations

/// Tells how two entities are connected.
struct PathVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Show how two entities are connected, and who says so at each step.",
    usage: """
      stemma path uzbekistan un
      stemma path uzbekistan un --all
      stemma path sco un --max 3
      stemma path china sco-rats --avoid sco
      """,
    discussion: """
      More than 1,000 ways are not shown unless --limit says how many; then the answer says so, and the exit status is 1.
      """)

  @Argument(help: "The id of the one entity.", completion: Completions.entities)
  var from: String

  @Argument(help: "The id of the other.", completion: Completions.entities)
  var to: String

  @Flag(help: "Show every shortest way instead of one.")
  var all = false

  @Option(help: ArgumentHelp("Show every way of at most so many relations.", valueName: "count"))
  var max: Int?

  @Option(help: ArgumentHelp("Show so many ways at most.", valueName: "count"))
  var limit: Int?

  @Option(
    help: ArgumentHelp("Only ways that lead through this entity.", valueName: "id"), completion: Completions.entities)
  var through: String?

  @Option(
    help: ArgumentHelp("Only ways that do not lead through this entity; may be repeated.", valueName: "id"),
    completion: Completions.entities)
  var avoid: [String] = []

  @Option(
    help: ArgumentHelp("Walk only this kind of relation; may be repeated.", valueName: "kind"),
    completion: Completions.kinds)
  var via: [String] = []

  @Flag(help: "Walk relations only in the direction of their sentences.")
  var directed = false

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if let max, max < 1 { throw ValidationError("--max is 1 or more, not \(max).") }
    if let limit, limit < 1 { throw ValidationError("--limit is 1 or more, not \(limit).") }
  }

  func run() throws {
    var request = RouteRequest(from: from, to: to)
    request.all = all
    request.longest = max
    request.through = through
    request.avoiding = avoid
    request.via = via
    request.directed = directed
    if let limit { request.limit = limit }
    try options.ask { [request] _ in PathQuestion(request, isLimitChosen: limit != nil, language: options.lang) }
  }
}
