import ArgumentParser
import Relations

/// Ranks entities by a centrality.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank entities by how central they are in these records.",
    usage: """
      stemma rank --by betweenness
      stemma rank --by degree --as-of 2012 --select 'kind:state'
      stemma schema measures           # what each measure counts
      """,
    discussion: """
      Relations are taken as undirected, parallel ones as one, and those of a thing to itself as none, unless \
      --directed is given; PageRank is always directed. What was done is said with the answer.
      """)

  @Option(help: "The measure.")
  var by = "betweenness"

  @Flag(help: "Take relations in the direction of their sentences.")
  var directed = false

  @OptionGroup var options: QuestionOptions

  func run() throws {
    try options.ask { _ in RankQuestion(by: by, directed: directed, language: options.lang) }
  }
}
