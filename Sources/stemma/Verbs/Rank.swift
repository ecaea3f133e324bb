import ArgumentParser
import Digraphs
import Relations

/// Ranks entities by a centrality.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank entities by how central they are in these records.",
    usage: """
      stemma rank --by betweenness
      stemma rank --by degree --as-of 2012 --select 'kind:state'
      stemma rank --by degree --project participant --min-weight 2
      stemma schema measures           # what each measure counts
      """,
    discussion: """
      Relations are taken as undirected, parallel ones as one, and those of a thing to itself as none, unless \
      --directed is given; PageRank is always directed. What was done is said with the answer.
      """)

  @Option(help: "The measure.", completion: .list(centralities.map(\.name)))
  var by = "betweenness"

  @Flag(help: "Take relations in the direction of their sentences.")
  var directed = false

  @Option(
    help: ArgumentHelp("Rank what starts this kind of relation, joined by what they share.", valueName: "kind"),
    completion: Completions.kinds)
  var project: String?

  @Option(
    name: .customLong("min-weight"), help: ArgumentHelp("With --project: how much two must share.", valueName: "count"))
  var minimumWeight = 1

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if minimumWeight < 1 { throw ValidationError("--min-weight is 1 or more, not \(minimumWeight).") }
    if minimumWeight > 1, project == nil { throw ValidationError("--min-weight goes with --project.") }
    if directed, project != nil { throw ValidationError("A projection has no directions: --directed or --project.") }
  }

  func run() throws {
    guard let project else {
      return try options.ask { _ in RankQuestion(by: by, directed: directed, language: options.lang) }
    }
    try options.askChoosing { choice in
      RankQuestion(
        by: by, projecting: project, minimumWeight: minimumWeight, among: choice, language: options.lang)
    }
  }
}
