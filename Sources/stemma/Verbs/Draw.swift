import ArgumentParser
import Diagrams
import Relations

/// Draws views.
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw the views of a graph, or one picture that is asked for, as SVG or DOT.",
    usage: """
      stemma draw                                   # every view, into Output/<graph>
      stemma draw rats-neighbourhood -o rats.svg
      stemma draw --lineage iis-agreement-2009 --as-of 2022 -o lineage.svg
      stemma draw --path uzbekistan..un -o -
      stemma draw --diff 2017..2025 --depth 1 -o changes.svg
      stemma draw --diff-revisions v1.2.. --show before -o before.svg
      stemma draw --check                           # is Output what would be drawn?
      """,
    discussion: """
      With the views in Output/<graph> goes a section of Output/README.md that shows them, between marks; the rest of \
      that page stays as it is. Pictures of views that are no more are told of, and left where they are.
      """)

  @Argument(
    help: "The names of views; every view of the graph where none is named.", completion: Completions.views)
  var views: [String] = []

  @OptionGroup(title: "A picture that no view describes, or changes to views") var request: PictureRequest

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file of the one picture, .svg or .dot, or the folder of several; '-' is standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Draw nothing; say which pictures differ from what would be drawn, and why.")
  var check = false

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    let isOld = graph.revision != nil && request.view == nil && (request.select + request.exclude).isEmpty
    if request.isChange || isOld, output == nil, !check {
      throw ValidationError(
        "Views with changes, or of a revision, do not belong into Output: name a file or a folder with -o.")
    }
    guard request.view != nil else { return }
    if !views.isEmpty {
      throw ValidationError("Name views, or ask for a picture by --lineage, --around, --path, --case or --diff.")
    }
    if check, output == nil { throw ValidationError("--check compares a file: name it with -o.") }
  }

  func run() throws {
    try ExitStatus.reporting {
      let (dataset, earlier) = try request.states(of: graph)
      let chosen = try chosen(from: dataset)
      if chosen.isEmpty {
        Terminal.complain("stemma: this graph has no views; ask for a picture, such as --around ID, or write 'views:'")
        throw ExitStatus.nothing
      }
      let pictures = try PictureFiles(views: chosen, output: output, folder: graph.folder())
      if check { return try report(pictures.stale(in: dataset, since: earlier)) }
      try pictures.draw(from: dataset, since: earlier)
    }
  }

  private func chosen(from dataset: Dataset) throws -> [View] {
    if let asked = request.view { return [asked] }
    if !views.isEmpty { return try views.map(dataset.view).map(request.changing) }
    // A selection alone is a picture of its own; every view of the graph would be another answer.
    if !(request.select + request.exclude).isEmpty { return [request.changing(PictureRequest.network)] }
    return dataset.views.map(request.changing)
  }

  private func report(_ stale: [String]) throws {
    for line in stale { Terminal.complain(line) }
    if !stale.isEmpty { throw ExitStatus.nothing }
  }
}
