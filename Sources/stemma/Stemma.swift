import ArgumentParser
import Diagrams

/// The program.
@main
struct Stemma: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stemma",
    abstract: "Who is bound to whom, since when, and who says so.",
    usage: """
      stemma lineage iis-plan-2022-2023 --up
      stemma relations --to iis-agreement-2009 --relation signatory
      stemma path uzbekistan un
      stemma rank --by betweenness --as-of 2017
      stemma draw --lineage iis-agreement-2009 -o lineage.svg
      """,
    discussion: """
      Without -g the graph is $STEMMA_GRAPH, else the nearest folder with a graph.yaml here or above, else the default \
      graph in ./Graph.

      Exit status: 0 answered; 1 findings, or no answer; 64 asked wrongly; 65 the data is wrong; 69 Graphviz could not \
      draw it, or a program is missing; 74 a file could not be read or written.
      """,
    version: Generator.version,
    subcommands: verbs)
}

/// Every verb of the program, in the order of its help.
let verbs: [any ParsableCommand.Type] = [
  Check.self, List.self, Show.self, Find.self, Relating.self, LineageVerb.self, PathVerb.self, ParticipationVerb.self,
  Members.self, Parties.self, Rank.self, TimelineVerb.self, MatrixVerb.self, Disagreements.self, Gaps.self,
  Sources.self, Diff.self, SQL.self, Draw.self, Embed.self, SiteVerb.self, Serve.self, ExportVerb.self,
  ImportVerb.self, Init.self, Add.self, Rename.self, Doctor.self, Schema.self,
]
