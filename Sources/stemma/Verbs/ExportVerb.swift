import ArgumentParser
import Diagrams
import Formats
import Relations

/// Writes a graph for other programs.
struct ExportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a graph, or a part or a view of it, for other programs.",
    usage: """
      stemma export json                            # everything, to standard output
      stemma export graphml --as-of 2017 --select 'kind:state kind:body' -o sco.graphml
      stemma export iis-agreement-lineage -o lineage.gexf       # what a view shows; the ending tells the format
      stemma export csv -o tables                   # a folder of tables
      stemma export dot --select '+iis-plan-2022-2023' | dot -Tpdf > lineage.pdf
      """,
    discussion: "Formats:\n"
      + graphFormats.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n")
      + "\n\n'stemma schema formats' tells what each of them keeps.")

  @Argument(
    help: ArgumentHelp("The format, where no ending of -o tells it; then the name of a view.", valueName: "format"),
    completion: .list(graphFormats.map(\.name)))
  var format: String?

  @Argument(help: "The name of a view; the whole graph where none is named.", completion: Completions.views)
  var view: String?

  @OptionGroup(title: "A part that no view describes, or changes to a view") var request: PictureRequest

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file, or the folder of tables; '-' is standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    let exporter = try chosen().exporter
    if exporter.endings.isEmpty, output == nil || output == "-" {
      throw ValidationError("'\(exporter.name)' is a folder of tables: name one with -o.")
    }
    if !(exporter is DOT), isOfPictures {
      throw ValidationError("How a picture looks, titles, languages and differences are for 'dot' and 'draw'.")
    }
  }

  /// Whether something is asked that only pictures have.
  private var isOfPictures: Bool {
    !request.look.options.isEmpty || request.difference != nil || request.revisions != nil
      || [request.title, request.caption, request.lang, request.show].contains { $0 != nil }
  }

  func run() throws {
    try ExitStatus.reporting {
      let (exporter, view) = try chosen()
      let export = try (exporter as? DOT).map { try picture($0, of: view) } ?? exporter.export(part(of: view))
      switch export {
      case .file(let bytes): try Output.write(bytes, to: output)
      case .folder(let files): try Output.write(files, into: output ?? "")
      }
    }
  }

  /// The format and the name of the view: the word that is no format names a view where the ending tells the format.
  private func chosen() throws -> (exporter: any Exporter, view: String?) {
    if let format, let exporter = graphFormats.first(where: { $0.name == format }) { return (exporter, view) }
    let known = graphFormats.map(\.name).joined(separator: ", ")
    if let output, let exporter = graphFormats.first(where: { $0.endings.contains { output.hasSuffix("." + $0) } }) {
      if let view {
        throw ValidationError("'\(format ?? "")' is no format, and '\(view)' one view too many; there are \(known).")
      }
      return (exporter, format)
    }
    guard let format else { throw ValidationError("Name a format, or a file whose ending tells it: \(known).") }
    throw ValidationError("There is no format '\(format)'; there are \(known).")
  }

  /// The picture in DOT, with all that is recorded of what it shows.
  private func picture(_ dot: DOT, of view: String?) throws -> Formats.Export {
    let (dataset, earlier) = try request.states(of: graph)
    let chosen = try self.view(view, in: dataset) ?? request.changing(PictureRequest.network)
    let diagram = try Views.diagram(of: chosen, in: dataset, since: earlier)
    return .text(dot.text(of: diagram, showing: try shown(diagram, chosen, in: dataset)))
  }

  /// The part of the graph that is wanted: what a view or flags show, or what selectors choose.
  private func part(of name: String?) throws -> Dataset {
    let dataset = try graph.dataset()
    guard let view = try view(name, in: dataset) else { return try dataset.within(request.scope()) }
    let options = view.options.filter { !["collapse", "project", "min-weight"].contains($0.name) }
    let whole = View(name: view.name, options: options, position: view.position)
    return try shown(try Views.diagram(of: whole, in: dataset), whole, in: dataset)
  }

  /// What a diagram shows, as a part of the graph as of the day of its view.
  private func shown(_ diagram: Diagram, _ view: View, in dataset: Dataset) throws -> Dataset {
    var scope = Scope()
    scope.asOf = try view.value("as-of").map { try PartialDate(parsing: $0) }
    let part = scope.asOf == nil ? dataset : try dataset.within(scope)
    let hasEdges = diagram.chart == nil && view.value("project") == nil
    return part.keeping(
      entities: Set(diagram.nodes.map(\.id)), relations: hasEdges ? Set(diagram.edges.map(\.relation)) : nil)
  }

  /// The view that is named or that flags describe; `nil` where only selectors and a day are given, or nothing.
  private func view(_ name: String?, in dataset: Dataset) throws -> View? {
    if let asked = request.view { return asked }
    if let name { return request.changing(try dataset.view(called: name)) }
    return request.via.isEmpty && request.depth == nil ? nil : request.changing(PictureRequest.network)
  }
}

extension PictureRequest {
  /// The part of the graph that selectors and the day describe.
  fileprivate func scope() throws -> Scope {
    var scope = Scope()
    scope.asOf = try asOf.map { try PartialDate(parsing: $0) }
    scope.select = select.isEmpty ? nil : try Selection(parsing: select)
    scope.exclude = exclude.isEmpty ? nil : try Selection(parsing: exclude)
    return scope
  }
}
