import ArgumentParser
import Diagrams
import Relations

/// Draws views.
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw the views of a graph, or one picture that is asked for, as SVG, DOT, PNG or PDF.",
    usage: """
      stemma draw                                   # every view, into Output/<graph>
      stemma draw rats -o rats.svg
      stemma draw rats -o rats.png --scale 3
      stemma draw --lineage iis-agreement-2009 --as-of 2022 -o lineage.svg
      stemma draw --path uzbekistan..un -o -
      stemma draw --project signatory --min-weight 3 --size-by degree -o together.svg
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
      "The file of the one picture, .svg, .dot, .png or .pdf, or the folder of several; '-' is standard output, as SVG.",
      valueName: "file")
  )
  var output: String?

  @Option(help: ArgumentHelp("Pixels of a PNG for each pixel of the picture; 2 if not said.", valueName: "factor"))
  var scale: Double?

  @Option(
    name: .customLong("id-prefix"),
    help: ArgumentHelp(
      "What every id in the one picture starts with, for a page that shows it twice; a hash of it if not said.",
      valueName: "word"))
  var idPrefix: String?

  @Flag(help: "Draw nothing; say which pictures differ from what would be drawn, and why.")
  var check = false

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    let isOld = graph.revision != nil && request.view == nil && (request.select + request.exclude).isEmpty
    if request.isChange || isOld, output == nil, !check {
      throw ValidationError(
        "Views with changes, or of a revision, do not belong into Output: name a file or a folder with -o.")
    }
    try checkFormat()
    guard request.view != nil else { return }
    if !views.isEmpty {
      throw ValidationError(
        "Name views, or ask for a picture by --lineage, --around, --path, --case, --diff or --project.")
    }
    if check, output == nil { throw ValidationError("--check compares a file: name it with -o.") }
  }

  private func checkFormat() throws {
    let format = output.flatMap { try? PictureFormat(ending: $0) }
    if let scale {
      guard format == .png else { throw ValidationError("--scale is for PNG: name a .png file with -o.") }
      guard scale > 0, scale.isFinite else { throw ValidationError("--scale is a number above 0, not \(scale).") }
    }
    if check, let format, !PictureFormat.kept.contains(format) {
      throw ValidationError("--check compares SVG and DOT: PNG and PDF are made of the fonts of each machine.")
    }
  }

  func run() throws {
    Graphviz.prepareToDrawAndEnd()
    try ExitStatus.reporting {
      let (dataset, earlier) = try request.states(of: graph)
      let chosen = try chosen(from: dataset)
      if chosen.isEmpty {
        Terminal.complain("stemma: this graph has no views; ask for a picture, such as --around ID, or write 'views:'")
        throw ExitStatus.nothing
      }
      var pictures = try PictureFiles(views: chosen, output: output, folder: graph.folder())
      (pictures.scale, pictures.idPrefix) = (scale ?? pictures.scale, idPrefix)
      if idPrefix != nil, pictures.targets.count > 1 {
        throw ValidationError("--id-prefix is for one picture: name its file with -o.")
      }
      if check { return try report(pictures.stale(in: dataset, since: earlier)) }
      try pictures.draw(from: dataset, since: earlier)
      Kept.untilTheEnd(dataset)
    }
  }

  func chosen(from dataset: Dataset) throws -> [View] {
    if let asked = request.view { return [asked] }
    if !views.isEmpty { return try views.map(dataset.view).map(request.changing) }
    // A selection alone is a picture of its own; every view of the graph would be another answer.
    if !(request.select + request.exclude).isEmpty { return [request.changing(PictureRequest.network)] }
    return dataset.views.map(request.changing)
  }

  /// Holds what a run has read until it ends: the system takes all of it back at once, value by value takes longer.
  private final class Kept {
    let value: Dataset

    private init(_ value: Dataset) { self.value = value }

    static func untilTheEnd(_ value: Dataset) { _ = Unmanaged.passRetained(Kept(value)) }
  }

  private func report(_ stale: [String]) throws {
    for line in stale { Terminal.complain(line) }
    if !stale.isEmpty { throw ExitStatus.nothing }
  }
}
