import Relations

/// The diagrams that a graph wants drawn, and those that a verb asks for.
public enum Views {
  /// The code of findings about views.
  public static let code = "bad-view"
  /// What findings about views mean.
  public static let summary =
    "A view that cannot be drawn as it is written: an option, a name or a date in it is wrong."

  /// The diagram of a view.
  ///
  /// A drawing of differences compares two days of the graph, or an earlier revision with it.
  ///
  /// - Throws: `ViewError` for an option that makes no sense, or that holds a name, date or selector that cannot be read;
  ///   `UnknownName` for an entity that the graph has, but not the part of it that the view shows.
  public static func diagram(of view: View, in dataset: Dataset, since earlier: Dataset? = nil) throws -> Diagram {
    do {
      return try sketched(view, in: dataset, since: earlier)
    } catch let error as UnknownName where error.isLeftOut {
      throw error
    } catch let error as UnknownName {
      throw ViewError(view, holding: error.name, "\(error)")
    } catch let error as DateError {
      throw ViewError(view, holding: error.text, "\(error)")
    } catch let error as SelectionError {
      throw ViewError(view, holding: error.selector, "\(error)")
    }
  }

  private static func sketched(_ view: View, in dataset: Dataset, since earlier: Dataset?) throws -> Diagram {
    let named = try drawing(of: view)
    let drawing = named is DifferenceDrawing ? DifferenceDrawing(earlier: earlier) : named
    try ViewChecks.check(view, for: drawing)
    let (view, absent) = try present(view, in: dataset)
    var sketch = try drawing.sketch(view, of: drawing.part(of: dataset, for: view))
    try sketch.scale(as: view)
    arrange(&sketch, as: view)
    sketch.diagram.notes = sketch.notes()
    let part = sketch.dataset
    if sketch.diagram.nodes.isEmpty {
      let reasons = ["no entity is left of the graph"] + (try scope(of: view).select.map(dataset.remarks) ?? [])
      throw ViewError(view, isEmpty: true, "it shows nothing: \(reasons.joined(separator: "; "))")
    }
    let glossary = sketch.glossary
    let day = part.asOf.map { glossary.say("As of") + " \(glossary.date($0.prose))." + absence(absent, in: glossary) }
    let sources = sketch.latestSource.map { glossary.say("Sources up to") + " \(glossary.date($0.prose))." }
    let when = [day, sources].compactMap(\.self).joined(separator: " ")
    sketch.diagram.caption = caption(of: view, of: part, sketch.diagram.caption, when)
    var diagram = sketch.finished()
    if view.value("collapse") != nil { diagram = diagram.collapsingLeaves() }
    diagram.metadata = metadata(of: view, in: part, drawing, showing: diagram)
    return diagram
  }

  /// What is wrong with the views that a graph's files write.
  public static func findings(in dataset: Dataset) -> [Diagnostic] {
    dataset.views.compactMap { view in
      do {
        _ = try diagram(of: view, in: dataset)
        return nil
      } catch let error as ViewError {
        return Diagnostic(.error, code, at: error.position, error.reason)
      } catch {
        return Diagnostic(.error, code, at: view.position, "\(error)")
      }
    }
  }

  private static func drawing(of view: View) throws(ViewError) -> any Drawing {
    let names = drawings.map(\.name).joined(separator: ", ")
    guard let name = view.value("drawing") else { throw ViewError(view, "a view says how it is drawn: \(names)") }
    if let drawing = drawings.first(where: { $0.name == name }) { return drawing }
    throw ViewError(view, option: "drawing", "no drawing is called '\(name)'; there are \(names)")
  }

  /// The colours of a view; those of the first theme where it names none.
  public static func theme(of view: View) -> Theme {
    themes.first { $0.name == view.value("theme") } ?? themes[0]
  }

  /// The direction and the arrangement that a view asks for.
  private static func arrange(_ sketch: inout Sketch, as view: View) {
    if let flow = view.value("flow") { sketch.diagram.direction = flow == "right" ? .right : .down }
    switch view.value("layout") {
    case "forces": sketch.arrangeAsNetwork()
    case "layers": (sketch.diagram.arrangement, sketch.diagram.edgeLabels) = (.layered, .spaced)
    default: break
    }
  }

  static func scope(of view: View) throws -> Scope {
    var scope = Scope()
    scope.asOf = try view.value("as-of").map { try PartialDate(parsing: $0) }
    scope.select = view.values("select").isEmpty ? nil : try Selection(parsing: view.values("select"))
    scope.exclude = view.values("exclude").isEmpty ? nil : try Selection(parsing: view.values("exclude"))
    return scope
  }

  private static func caption(of view: View, of dataset: Dataset, _ lines: [String], _ when: String) -> [String] {
    let revision = dataset.revision.map { "A\($0.recording.dropFirst())." }
    return ([view.value("caption")] + lines + [when.isEmpty ? nil : when, revision, view.value("disclaimer")])
      .compactMap { $0 }
  }

  private static func metadata(
    of view: View, in dataset: Dataset, _ drawing: any Drawing, showing diagram: Diagram
  ) -> [Diagram.Fact] {
    let facts: [(String, String?)] = [
      ("graph", dataset.title), ("view", view.name), ("drawing", drawing.name),
      ("options", digest(of: view)), ("as-of", dataset.asOf?.description),
      ("revision", dataset.revision?.id),
      ("data", digest(of: diagram)), ("licence", dataset.licence), ("generator", "Stemma \(Generator.version)"),
    ]
    return facts.compactMap { name, value in value.map { .init(name, $0) } } + diagram.metadata
  }

  /// A hash of what a view asks for, by which `draw --check` tells whether it is written otherwise.
  private static func digest(of view: View) -> String {
    var digest = Digest()
    for option in view.options.sorted(by: { $0.name < $1.name }) {
      digest.add(option.name)
      for value in option.values { digest.add(value) }
      digest.add("")
    }
    return digest.word
  }

  /// A hash of all that the picture says, by which `draw --check` tells whether the data has changed.
  static func digest(of diagram: Diagram) -> String {
    var digest = Digest()
    for node in diagram.nodes { digest.add(node.id + node.tooltip + node.label.map(\.text).joined()) }
    for edge in diagram.edges { digest.add(edge.tooltip + edge.label) }
    for mark in diagram.chart?.marks ?? [] {
      digest.add(mark.tooltip + "\(mark.place)" + (mark.label.map(\.text) + mark.shorter).joined())
    }
    for source in diagram.sources { digest.add("\(source.number) \(source.text) \(source.href ?? "")") }
    for note in diagram.notes { for line in [note.heading] + note.lines { digest.add(line) } }
    for line in [diagram.title] + diagram.caption { digest.add(line) }
    return digest.word
  }
}

/// What the pictures are made by.
public enum Generator {
  /// The version, as semantic versioning counts.
  public static let version = "0.1.0"
}

/// A view that cannot be drawn as it is written.
public struct ViewError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the view.
  public let view: String
  /// Where the view, or the option that is wrong, is written.
  public let position: Position
  /// What is wrong with it.
  public let reason: String
  /// Whether nothing is wrong with it but that there is nothing to show.
  public let isEmpty: Bool

  /// A mistake at the option that holds a word, or at the view itself.
  init(_ view: View, holding word: String, _ reason: String) {
    let option = view.options.first { option in option.values.contains { $0.contains(word) } }
    self.init(view, option: option?.name, reason)
  }

  init(_ view: View, option: String? = nil, isEmpty: Bool = false, _ reason: String) {
    self.isEmpty = isEmpty
    self.view = view.name
    position = option.map { view.position(of: $0) } ?? view.position
    self.reason = reason
  }

  /// The failure as a sentence.
  public var description: String { "the view '\(view)': \(reason)" }
}
