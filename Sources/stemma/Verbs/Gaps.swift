import ArgumentParser
import Relations

/// Lists what is not known.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List what is unknown, and how much of everything that is.",
    usage: """
      stemma gaps
      stemma gaps --of iis-agreement-2009
      stemma gaps --missing date --format csv
      """,
    discussion: "What may be missing:\n"
      + gapRules.map { "  \($0.missing): \($0.summary)" }.joined(separator: "\n"))

  @Option(
    help: ArgumentHelp("Only what concerns this record or relation.", valueName: "id"), completion: Completions.records)
  var of: String?

  @Option(
    help: ArgumentHelp("Only this, such as date or place.", valueName: "what"),
    completion: .list(gapRules.map(\.missing)))
  var missing: String?

  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.ask { _ in try GapsQuestion(of: of, missing: missing, language: options.lang) }
  }
}
