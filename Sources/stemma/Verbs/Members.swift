import ArgumentParser
import Relations

/// Lists who belongs to a body.
struct Members: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members",
    abstract: "List the members, observers or dialogue partners of a body on a day.",
    usage: """
      stemma members sco
      stemma members sco --as-of 2016-01-01
      stemma members sco --kind observers --on 2012
      """)

  @Argument(help: "The id of the body.", completion: Completions.entities)
  var body: String

  @Option(help: "In what way they belong to it.")
  var kind: MembersQuestion.Kind = .members

  @OptionGroup var day: DayOption
  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.askOfBelonging { choice in
      try MembersQuestion(of: body, kind: kind, on: day.date(), choice: choice, language: options.lang)
    }
  }
}

extension MembersQuestion.Kind: ExpressibleByArgument {}
