import ArgumentParser
import Relations

/// The day that a question is about, apart from the one to which the graph is cut.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask about this day; with --as-of, by what had happened by that date.", valueName: "date"))
  var on: String?

  /// The day, if one is named.
  func date() throws(DateError) -> PartialDate? {
    guard let on else { return nil }
    return try PartialDate(parsing: on)
  }
}
