import ArgumentParser
import Relations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How an answer is written, and where.
struct AnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The columns of the table, in this order, such as id,name.", valueName: "a,b"))
  var columns: String?

  @Option(help: "How the answer is written.")
  var format: Answer.Format = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, whole or not at all; '-' is standard output.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Of each part of a text show so many rows or points, or 'all'. On a terminal it is 100, elsewhere all.",
      valueName: "count"))
  var shown: Shown?

  func validate() throws {
    if shown != nil, format != .text {
      throw ValidationError("--shown goes with texts: JSON, CSV and Markdown always have all.")
    }
  }

  /// Writes an answer where it is wanted, and what applies to the whole of it to stderr.
  ///
  /// A screen shows the beginning of what is long, and says so. That leaves nothing out of the answer, of which a pipe or
  /// file gets all, so the exit status is the same on a terminal as elsewhere.
  func write(_ answer: Answer) throws {
    let toTerminal = output == nil || output == "-"
    let style = Answer.Style(
      width: toTerminal ? Terminal.width(STDOUT_FILENO) : nil, colour: toTerminal && Terminal.hasColour(STDOUT_FILENO))
    let chosen = try choosing(from: answer)
    if let taker = Taker.current { return taker.take(chosen) }
    let isOnScreen = toTerminal && Terminal.isTerminal(STDOUT_FILENO)
    let printed = (shown ?? (isOnScreen ? .screenful : .all)).part(of: chosen, as: format, width: style.width)
    try Output.write(printed.rendered(as: format, for: style), to: output)
    if format == .json, let line = answer.contextLine { Terminal.complain(line) }
    if answer.isEmpty || answer.isCut { throw ExitStatus.nothing }
  }

  /// The answer with only the columns that are wanted.
  func choosing(from answer: Answer) throws -> Answer {
    guard let columns else { return answer }
    return try answer.choosing(
      columns: columns.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
  }
}

extension Answer.Format: ExpressibleByArgument {}

/// How much of each part of a text is shown.
enum Shown: ExpressibleByArgument {
  case all
  case first(Int)

  /// What a terminal shows unless it is told.
  static let screenful = Shown.first(100)

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else {
      guard let count = Int(argument), count > 0 else { return nil }
      self = .first(count)
    }
  }

  /// What is shown of an answer.
  func part(of answer: Answer, as format: Answer.Format, width: Int?) -> Answer {
    guard case .first(let count) = self, format == .text else { return answer }
    return answer.abridged(to: count, width: width)
  }
}
