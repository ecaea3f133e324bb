import ArgumentParser
import Diagrams
import Relations

/// A picture that a verb asks for by flags; the same shape as a view in `graph.yaml`.
struct PictureRequest: ParsableArguments {
  @Option(help: ArgumentHelp("The lineage of this entity.", valueName: "id"), completion: Completions.entities)
  var lineage: [String] = []

  @Option(help: ArgumentHelp("The neighbourhood of this entity.", valueName: "id"), completion: Completions.entities)
  var around: [String] = []

  @Option(help: ArgumentHelp("The shortest ways between two entities.", valueName: "id..id"))
  var path: String?

  @Option(
    name: .customLong("case"), help: ArgumentHelp("What a case is about.", valueName: "id"),
    completion: Completions.entities)
  var ofCase: String?

  @Option(
    name: .customLong("diff"),
    help: ArgumentHelp("What differs between two days, such as 2017..2025.", valueName: "date..date"))
  var difference: String?

  @Option(
    name: .customLong("diff-revisions"),
    help: ArgumentHelp(
      "What differs between two git revisions; without the second, the files as they are.", valueName: "rev..[rev]"))
  var revisions: String?

  @Option(help: ArgumentHelp("Of a difference: both, before or after, in the same places.", valueName: "state"))
  var show: String?

  @Option(help: ArgumentHelp("Only these entities.", valueName: "selector"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Without these entities.", valueName: "selector"))
  var exclude: [String] = []

  @Option(name: .customLong("as-of"), help: ArgumentHelp("As of this date.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("How many steps or generations to go.", valueName: "count"))
  var depth: String?

  @Option(
    help: ArgumentHelp("Only relations of this kind; may be repeated.", valueName: "kind"),
    completion: Completions.kinds)
  var via: [String] = []

  @OptionGroup var look: PictureLook

  @Option(help: "The title.")
  var title: String?

  @Option(help: "What stands under the title.")
  var caption: String?

  @Option(help: ArgumentHelp("The language of names, where they are recorded in it.", valueName: "code"))
  var lang: String?

  func validate() throws {
    let asked = [
      !lineage.isEmpty, !around.isEmpty, path != nil, ofCase != nil, difference != nil, revisions != nil,
    ]
    if asked.count(where: { $0 }) > 1 {
      throw ValidationError("Ask for one of --lineage, --around, --path, --case, --diff and --diff-revisions.")
    }
    if let path, path.components(around: "..").count != 2 {
      throw ValidationError("--path is two ids with two dots between them, such as uzbekistan..un, not '\(path)'.")
    }
    do {
      if let difference { _ = try ComparisonRange.dates(difference) }
      if let revisions { _ = try ComparisonRange.revisions(revisions) }
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// The view that the flags describe, where they say what it is about.
  var view: View? {
    guard let (drawing, ends) = subject else { return nil }
    let days = difference.flatMap { try? ComparisonRange.dates($0) }
    let since = [("since", list(days?.first)), ("until", list(days?.second))]
    let options = ([("drawing", [drawing]), ("of", ends)] + since).filter { !$0.1.isEmpty }.map {
      View.Option($0.0, $0.1, at: PictureRequest.place)
    }
    let name = ([drawing] + ends + list(ofCase) + list(look.project)).joined(separator: "-")
    return changing(View(name: name, options: options, position: PictureRequest.place))
  }

  /// A view of the graph with what the flags say of it changed.
  func changing(_ view: View) -> View {
    let given: [(String, [String])] =
      [
        ("select", select + (ofCase.map { ["case:" + $0] } ?? [])), ("exclude", exclude), ("as-of", list(asOf)),
        ("depth", list(depth)), ("via", via), ("title", list(title)), ("caption", list(caption)), ("lang", list(lang)),
        ("show", list(show)),
      ] + look.options
    let changes = given.filter { !$0.1.isEmpty }.map { View.Option($0.0, $0.1, at: PictureRequest.place) }
    let kept = view.options.filter { option in !changes.contains { $0.name == option.name } }
    return View(name: view.name, options: kept + changes, position: view.position)
  }

  /// Whether the flags change views instead of asking for a picture of their own.
  var isChange: Bool {
    view == nil && (select + exclude).isEmpty
      && (!via.isEmpty || !look.options.isEmpty || [asOf, depth, title, caption, lang, show].contains { $0 != nil })
  }

  /// The graph that is drawn, and the revision that it is compared with, if it is.
  func states(of graph: GraphOptions) throws -> (dataset: Dataset, earlier: Dataset?) {
    guard let revisions else { return (try graph.dataset(), nil) }
    if graph.revision != nil { throw QuestionError("two revisions are instead of --revision") }
    let (first, second) = try ComparisonRange.revisions(revisions)
    return (try graph.dataset(at: second), try graph.dataset(at: first))
  }

  /// A view of the whole network, for when no view is named.
  static let network = View(
    name: "network", options: [View.Option("drawing", ["network"], at: place)], position: place)

  /// Where flags are written, for errors about them.
  static let place = Position(file: "command line", line: 1, column: 1)

  private var subject: (drawing: String, of: [String])? {
    if !lineage.isEmpty { return ("lineage", lineage) }
    if !around.isEmpty { return ("neighbourhood", around) }
    if difference != nil || revisions != nil { return ("difference", []) }
    if let path { return ("path", path.components(around: "..")) }
    return ofCase == nil && look.project == nil ? nil : ("network", [])
  }

  private func list(_ text: String?) -> [String] { text.map { [$0] } ?? [] }
}

extension String {
  /// The parts before and after each occurrence of a separator.
  func components(around separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: true).map(String.init)
  }
}
