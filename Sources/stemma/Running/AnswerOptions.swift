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

  /// Writes an answer where it is wanted, and what applies to the whole of it to stderr.
  func write(_ answer: Answer) throws {
    let toTerminal = output == nil || output == "-"
    let style = Answer.Style(
      width: toTerminal ? Terminal.width(STDOUT_FILENO) : nil, colour: toTerminal && Terminal.hasColour(STDOUT_FILENO))
    let chosen = try choosing(from: answer)
    if let taker = Taker.current { return taker.take(chosen) }
    try Output.write(chosen.rendered(as: format, for: style), to: output)
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
