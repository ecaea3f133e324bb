import ArgumentParser
import Relations

/// Tells what differs between two days, or between two revisions.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what differs between two days, or between two git revisions.",
    usage: """
      stemma diff 2017..2025
      stemma diff 2017..2025 --select around:sco --format json
      stemma diff 2017..2025 --revision v1.2         # as that revision had it
      stemma diff --revisions v1.2..v1.3
      stemma diff --revisions HEAD.. --as-of 2012     # the last commit and the files as they are
      """,
    discussion: """
      Between two days: what came to be, what ceased, and what changed, with the dates and sources of each. Between two \
      revisions: what was added, removed and changed, claim by claim; a record that got another id is followed by its \
      'was'. A year stands for each of its days, so that what is dated to one of them is only possible as of that year: \
      2017-01-01..2025-01-01 leaves no such doubt. The options that choose a part of the graph hold for both sides.

      Exit status: 0 whether there are differences or not, as with git diff.
      """)

  @Argument(help: ArgumentHelp("Two dates with two dots between them.", valueName: "date..date"))
  var dates: String?

  @Option(
    help: ArgumentHelp("Two git revisions; without the second, the files as they are.", valueName: "rev..[rev]"))
  var revisions: String?

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    guard (dates == nil) != (revisions == nil) else {
      throw ValidationError("Name two dates, such as 2017..2025, or two revisions, such as --revisions v1..v2.")
    }
    if dates != nil, options.asOf != nil { throw ValidationError("The two dates are instead of --as-of.") }
    if revisions != nil, options.graph.revision != nil {
      throw ValidationError("Two revisions are instead of --revision.")
    }
  }

  func run() throws {
    try ExitStatus.reporting {
      let scope = try options.scope()
      if let revisions {
        let (first, second) = try ComparisonRange.revisions(revisions)
        let question = DiffQuestion(
          from: try options.graph.dataset(at: first), asOf: scope.asOf, to: scope.asOf, within: scope,
          language: options.lang)
        return try options.answers.write(question.answer(from: options.graph.dataset(at: second)))
      }
      let (first, second) = try ComparisonRange.dates(dates ?? "")
      let question = DiffQuestion(
        asOf: try PartialDate(parsing: first), to: try PartialDate(parsing: second), within: scope,
        language: options.lang)
      try options.answers.write(question.answer(from: options.graph.dataset()))
    }
  }
}
