import ArgumentParser
import Formats
import Relations

/// Asks in SQL.
struct SQL: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Ask in SQL, of tables that hold the graph.",
    usage: """
      stemma sql "SELECT state, status FROM party WHERE instrument = 'iis-agreement-2009'"
      stemma sql "SELECT kind, count(*) FROM relation GROUP BY kind ORDER BY 2 DESC" --format csv
      stemma sql --as-of 2012 --file query.sql
      stemma sql - < query.sql
      """,
    discussion: """
      'stemma schema sql' describes the tables; 'stemma export sqlite -o graph.db' writes them to a file. The dialect is \
      SQLite's. Nothing can be changed, and no file is read. What selects a part of the graph, such as --as-of, is heeded \
      before the tables are filled. An answer that --limit or --timeout has cut ends with 1.
      """)

  @Argument(help: "The question, one SELECT; '-' reads it from standard input.")
  var question: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Read the question from this file.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("Tell no more rows than this.", valueName: "rows"))
  var limit = 100_000

  @Option(help: ArgumentHelp("Stop after so many seconds.", valueName: "seconds"))
  var timeout = 60.0

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    guard (question == nil) != (file == nil) else { throw ValidationError("Give a question, or a file with --file.") }
    guard limit >= 0 else { throw ValidationError("--limit is a number of rows, not below 0.") }
    guard timeout > 0, timeout <= 1e6 else { throw ValidationError("--timeout is a number of seconds above 0.") }
  }

  func run() throws {
    try ExitStatus.reporting {
      let text = try text()
      let scope = try options.scope()
      let whole = try options.graph.dataset()
      var former = scope
      former.former = true
      let belonging = scope.asOf == nil ? nil : try whole.within(former)
      let asked = SQLQuestion(
        text, limit: limit, timeout: .seconds(timeout), belonging: belonging, language: options.lang)
      let answer = try asked.answer(from: whole.within(scope))
      if case .string(let cut)? = answer.context.first(where: { $0.name == "cut" })?.value {
        Terminal.complain("stemma: the answer is cut \(cut)")
      }
      try options.answers.write(answer)
    }
  }

  private func text() throws -> String {
    guard let path = file ?? (question == "-" ? "-" : nil) else { return question ?? "" }
    let bytes = try Folder.bytes(ofFile: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError(path: path, reason: "it is not UTF-8 text")
    }
    return text
  }
}
