import Relations

/// A diagram in the making: entities become nodes, relations become edges, and their sources are numbered.
public struct Sketch: Sendable {
  /// The graph that is drawn.
  public let dataset: Dataset
  /// The diagram so far.
  public var diagram: Diagram
  /// The most edges to whose labels the layout gives room; with more it would take minutes, and they are laid over.
  public static let spacedLabelLimit = 60
  private let language: String?
  private var indices: [String: Int] = [:]
  private var footnotes: Footnotes
  private var relations: [Relation] = []

  private var marks: Set<String> = []

  /// An empty diagram of a view, with a title for when the view has none.
  public init(_ view: View, of dataset: Dataset, title: String) {
    self.dataset = dataset
    footnotes = Footnotes(of: dataset)
    language = view.value("lang")
    diagram = Diagram(
      name: view.name, title: view.value("title") ?? title, description: "",
      language: language ?? dataset.language)
  }

  /// The node of an entity; the same one when it is asked for again.
  @discardableResult
  public mutating func node(_ entity: Record, emphasised: Bool = false) -> Int {
    if let index = indices[entity.id] { return index }
    let marks = dataset.marks(of: entity)
    self.marks.formUnion(marks)
    var style = Look.style(of: entity)
    style.isEmphasised = emphasised
    if !marks.isEmpty { style.line = .dashed }
    let name = entity.label(in: language)
    let details = [Look.detail(of: entity), marks.joined(separator: ", ")].filter { !$0.isEmpty }
    let spoken = [entity.name(in: language), Look.type(of: entity) ?? entity.kind, entity.date?.spoken ?? ""] + marks
    diagram.nodes.append(
      .init(
        id: entity.id, label: [.name(name)] + details.map { .detail($0) },
        classes: [entity.kind] + Look.types(of: entity) + marks.map(Look.className),
        tooltip: spoken.filter { !$0.isEmpty }.joined(separator: ", "), href: entity.text("url"), style: style))
    indices[entity.id] = diagram.nodes.count - 1
    return diagram.nodes.count - 1
  }

  /// Draws a relation between two nodes that are there already.
  ///
  /// - Parameters:
  ///   - relation: The relation; nothing is drawn if one of its ends has no node.
  ///   - reversed: Whether its `to` end is laid out first, as an elder is.
  ///   - named: Whether the verb stands at the edge, beside the numbers of the sources.
  public mutating func edge(_ relation: Relation, reversed: Bool = false, named: Bool = true) {
    guard let from = indices[relation.from], let to = indices[relation.to] else { return }
    let marks = dataset.marks(relation.support, dataset.certainty(of: relation))
    self.marks.formUnion(marks)
    let denied = references(to: relation.support.against.map(\.source))
    let cited = references(to: dataset.sources(of: relation)) + (denied.isEmpty ? "" : " denied by " + denied)
    let words = (named ? [dataset.verb(of: relation)] : []) + marks
    let sentence = dataset.sentence(relation, in: language)
    diagram.edges.append(
      .init(
        from: from, to: to, laysOutReversed: reversed,
        label: (words.isEmpty ? [cited] : [words.joined(separator: ", "), cited]).filter { !$0.isEmpty }.joined(
          separator: " "),
        classes: [relation.spokenKind] + marks.map(Look.className),
        tooltip: sentence + (cited.isEmpty ? "" : " " + cited),
        style: Look.style(of: dataset.kind(of: relation), marked: !marks.isEmpty)))
    relations.append(relation)
  }

  /// The finished diagram: with its description, its legend and its list of sources.
  public func finished() -> Diagram {
    var diagram = diagram
    diagram.legend = legend
    if diagram.edges.count > Sketch.spacedLabelLimit { diagram.edgeLabels = .overlaid }
    diagram.sources = dataset.lines(of: footnotes).enumerated().map { place, line in
      .init(number: place + 1, text: line.text, href: line.url)
    }
    let day = dataset.asOf.map { " as of \($0.prose)" } ?? ""
    let revision = dataset.revision.map { ", as recorded at revision \($0.brief)" } ?? ""
    let counts = [(diagram.nodes.count, "entity", "entities"), (diagram.edges.count, "relation", "relations")]
    let shown = counts.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: " and ")
    diagram.description = "\(diagram.title): \(shown)\(day)\(revision)."
    return diagram
  }

  /// The numbers of some sources as they stand at an edge: `[1 4]`.
  private mutating func references(to sources: [String]) -> String {
    let numbers = sources.map { footnotes.number(of: $0) }.uniqued().sorted()
    return numbers.isEmpty ? "" : "[" + numbers.map(String.init).joined(separator: " ") + "]"
  }
}

extension Sketch {
  /// What the outlines and lines mean, for what is in the picture.
  private var legend: [Diagram.LegendEntry] {
    let kinds = Section.entities.compactMap { section -> Diagram.LegendEntry? in
      guard let node = diagram.nodes.first(where: { $0.classes.first == section.kind }) else { return nil }
      var style = node.style
      (style.isEmphasised, style.line) = (false, .solid)
      return .node(style, section.kind)
    }
    let families = Look.Family.allCases.compactMap { family -> Diagram.LegendEntry? in
      let own = relations.filter { Look.family(of: dataset.kind(of: $0)) == family }
      let verbs = own.map { dataset.verb(of: $0) }.uniqued().sorted()
      var style = family.style
      if own.allSatisfy({ dataset.kind(of: $0).isMutual }) { style.arrows = .none }
      return verbs.isEmpty ? nil : .edge(style, verbs.joined(separator: ", "))
    }
    let doubt =
      marks.isEmpty ? [] : [Diagram.LegendEntry.edge(.init(line: .dashed), marks.sorted().joined(separator: ", "))]
    let isCited = !footnotes.witnesses.isEmpty
    let cited = isCited ? [Diagram.LegendEntry.mark("[1]", "who says so, in the list of sources")] : []
    return kinds + families + doubt + cited
  }
}
