import ArgumentParser
import Diagrams
import Relations

/// Writes a graph for other programs.
struct Export: ParsableCommand {
  /// The formats of other programs.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a graph, or a view of it, for other programs.",
    usage: """
      stemma export dot                            # everything, to standard output
      stemma export dot iis-agreement-lineage -o lineage.dot
      stemma export dot --select '+iis-plan-2022-2023' | dot -Tpdf > lineage.pdf
      """)

  @Argument(help: "The format.")
  var format: Format

  @Argument(help: "The name of a view; the whole network where none is named.", completion: Completions.views)
  var view: String?

  @OptionGroup(title: "A picture that no view describes, or changes to a view") var request: PictureRequest

  @Option(name: .shortAndLong, help: ArgumentHelp("The file; '-' is standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var graph: GraphOptions

  func run() throws {
    try ExitStatus.reporting {
      let (dataset, earlier) = try request.states(of: graph)
      let diagram = try Views.diagram(of: chosen(from: dataset), in: dataset, since: earlier)
      try Output.write(diagram.dot, to: output)
    }
  }

  private func chosen(from dataset: Dataset) throws -> View {
    if let asked = request.view { return asked }
    return request.changing(try view.map(dataset.view) ?? PictureRequest.network)
  }
}
