import ArgumentParser
import Relations

/// Tells where an entity comes from and what it gave rise to.
struct LineageVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: "Show where an instrument comes from and what it gave rise to.",
    usage: """
      stemma lineage iis-plan-2022-2023 --up
      stemma lineage iis-agreement-2009 --down --depth 1
      stemma lineage iis-agreement-2009 --explain
      """)

  @Argument(help: "The id of the entity.", completion: Completions.entities)
  var id: String

  @Flag(help: "Which way: to its ancestors, to its descendants, or both.")
  var direction: Lineage.Direction = .both

  @Option(help: "How many generations to go.")
  var depth: Int?

  @Option(
    help: ArgumentHelp("Follow only this kind of relation; may be repeated.", valueName: "kind"),
    completion: Completions.kinds)
  var via: [String] = []

  @Flag(name: .customLong("main-path"), help: "Show only the way along which most of its ways run.")
  var isMainPath = false

  @Flag(help: "Show for each entity the way by which it is reached, sentence by sentence.")
  var explain = false

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if let depth, depth < 1 { throw ValidationError("--depth is 1 or more, not \(depth).") }
  }

  func run() throws {
    try options.ask { _ in
      LineageQuestion(
        of: id, direction: direction, depth: depth, via: via, isMainPath: isMainPath, explained: explain,
        language: options.lang)
    }
  }
}

extension Lineage.Direction: EnumerableFlag {}
