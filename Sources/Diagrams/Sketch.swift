import Relations

/// A diagram in the making: entities become nodes, relations become edges, and their sources are numbered.
public struct Sketch: Sendable {
  /// The graph that is drawn.
  public let dataset: Dataset
  /// The diagram so far.
  public var diagram: Diagram
  /// The most edges to whose labels the layout gives room; with more it would take minutes, and they are laid over.
  public static let spacedLabelLimit = 60
  let language: String?
  /// The words in the language of the picture, where the graph gives them.
  let glossary: Glossary
  /// What stands at the edges; a view can say it, else it goes by how many there are.
  private(set) var edgeWords: EdgeWords
  /// Whether a view says what stands at the edges.
  let isWorded: Bool
  private var indices: [String: Int] = [:]
  private var footnotes: Footnotes
  private var relations: [Relation] = []
  /// The edges of the relations that are drawn, by the relations' ids.
  private(set) var edges: [String: Int] = [:]
  /// The numbers of sources that are listed only if they are among those that stand at what can be seen.
  private var withheld: Set<Int> = []
  private var seen: Set<Int> = []
  private var marks: Set<String> = []
  /// Those who are joined by what they share, where the picture is of them.
  var projection: Projection?
  /// Whether colours tell something else than the kinds of entity.
  var isColoured = false
  /// The relations that can be seen, in the order of their edges.
  private(set) var told: [Relation] = []

  /// An empty diagram of a view, with a title for when the view has none.
  public init(_ view: View, of dataset: Dataset, title: String) {
    self.dataset = dataset
    footnotes = Footnotes(of: dataset)
    language = view.value("lang")
    glossary = dataset.glossary(in: view.value("lang"))
    let words = view.value("edge-labels").flatMap(EdgeWords.init(rawValue:))
    (edgeWords, isWorded) = (words ?? .word, words != nil)
    diagram = Diagram(
      name: view.name, title: view.value("title") ?? title, description: "",
      language: language ?? dataset.language)
    diagram.words = .init(glossary)
  }

  /// Tells how many edges there will be, so that verbs stand at them only where there is room.
  mutating func expect(edges count: Int) {
    if !isWorded { edgeWords = .usual(for: count) }
  }

  /// The node of an entity; the same one when it is asked for again.
  @discardableResult
  public mutating func node(_ entity: Record, emphasised: Bool = false) -> Int {
    if let index = indices[entity.id] { return index }
    var node = drawn(entity, in: dataset)
    node.style.isEmphasised = emphasised
    return add(node, marked: dataset.marks(of: entity))
  }

  /// An entity as a node, by what a state of the graph tells of it.
  func drawn(_ entity: Record, in state: Dataset) -> Diagram.Node {
    let marks = state.marks(of: entity)
    var style = Look.style(of: entity.section)
    style.line = Look.line(for: marks)
    let name = entity.label(in: language)
    let words = glossary.marks(marks)
    let details = [Look.detail(of: entity, in: glossary), words.joined(separator: ", ")].filter { !$0.isEmpty }
    let type = glossary.say(Look.type(of: entity) ?? entity.kind)
    let spoken = [entity.name(in: language), type, glossary.date(entity.date?.spoken ?? "")] + words
    return .init(
      id: entity.id, label: [.name(name)] + details.map { .detail($0) },
      classes: [entity.kind] + Look.types(of: entity) + marks.map(Look.className),
      tooltip: spoken.filter { !$0.isEmpty }.joined(separator: ", "), href: entity.text("url"), style: style)
  }

  /// Adds a node that was drawn, with the word marks that it has.
  @discardableResult
  mutating func add(_ node: Diagram.Node, marked marks: [String]) -> Int {
    if !node.isAbsent { self.marks.formUnion(marks) }
    diagram.nodes.append(node)
    indices[node.id] = diagram.nodes.count - 1
    return diagram.nodes.count - 1
  }

  /// Draws a relation between two nodes that are there already.
  ///
  /// - Parameters:
  ///   - relation: The relation; nothing is drawn if one of its ends has no node.
  ///   - reversed: Whether its `to` end is laid out first, as an elder is.
  public mutating func edge(_ relation: Relation, reversed: Bool = false) {
    guard let edge = drawn(relation, in: dataset, reversed: reversed, edgeWords) else { return }
    add(edge, of: relation, in: dataset)
  }

  /// Adds an edge that was drawn of a relation, by what a state of the graph tells of it.
  mutating func add(_ edge: Diagram.Edge, of relation: Relation, in state: Dataset, isInLegend: Bool = true) {
    diagram.edges.append(edge)
    diagram.edges[diagram.edges.count - 1].relation = relation.id
    edges[relation.id] = diagram.edges.count - 1
    guard !edge.isAbsent else { return }
    marks.formUnion(state.marks(of: relation))
    if !withheld.isEmpty { seen.formUnion(numbers(of: relation)) }
    told.append(relation)
    if isInLegend { relations.append(relation) }
  }

  /// Has the sources of a relation listed only if they stand at what can be seen; their numbers are the same either way.
  mutating func withhold(_ relation: Relation) { withheld.formUnion(numbers(of: relation)) }

  /// The numbers of the sources of a relation, for and against.
  mutating func numbers(of relation: Relation) -> [Int] {
    let cited = relation.citedSupport
    return (cited.sources + cited.against).map { footnotes.number(of: $0.source) }
  }

  /// A relation as an edge, by what a state of the graph tells of it; `nil` if one of its ends has no node.
  mutating func drawn(
    _ relation: Relation, in state: Dataset, reversed: Bool, _ words: EdgeWords
  ) -> Diagram.Edge? {
    guard let from = indices[relation.from], let to = indices[relation.to] else { return nil }
    let marks = state.marks(of: relation)
    let cited = cited(relation.citedSupport)
    let sentence = state.sentence(relation, in: language, with: glossary)
    return .init(
      from: from, to: to, laysOutReversed: reversed,
      label: words.label(
        verb: glossary.say(state.verb(of: relation)), marks: glossary.marks(marks), cited: cited),
      classes: [relation.spokenKind] + marks.map(Look.className),
      tooltip: sentence + (cited.isEmpty ? "" : " " + cited),
      style: Look.style(of: state.kind(of: relation), marks: marks))
  }

  /// The finished diagram: with its description, its legend and its list of sources.
  public func finished() -> Diagram {
    var diagram = diagram
    diagram.legend = legend(beside: diagram.legend)
    if diagram.edges.count > Sketch.spacedLabelLimit { diagram.edgeLabels = .overlaid }
    diagram.sources = citedLines
    if diagram.reading.isEmpty, diagram.chart == nil { diagram.reading = eldersFirst }
    let day = dataset.asOf.map { " \(glossary.say("as of")) \(glossary.date($0.prose))" } ?? ""
    let revision = dataset.revision.map { ", " + $0.recording } ?? ""
    let counts = [
      (diagram.nodes.count { !$0.isAbsent }, "entity", "entities"),
      (diagram.edges.count { !$0.isAbsent }, "relation", "relations"),
    ].filter { diagram.chart == nil || $0.0 > 0 }
    let shown = counts.map { "\($0.0) \(glossary.say($0.0 == 1 ? $0.1 : $0.2))" }
      .joined(separator: " \(glossary.say("and")) ")
    diagram.description = "\(diagram.title): \(shown)\(day)\(revision)."
    return diagram
  }

  /// The nodes in the order of their dates; before them the states, which have none, and after them what has none else.
  private var eldersFirst: [Int] {
    let keys = diagram.nodes.map { node -> (group: Int, date: PartialDate?) in
      guard let entity = dataset.entity(node.id) else { return (2, nil) }
      let date = entity.sortDate
      return (date != nil ? 1 : entity.section == .states ? 0 : 2, date)
    }
    return diagram.nodes.indices.sorted { one, other in
      let (left, right) = (keys[one], keys[other])
      if left.group != right.group { return left.group < right.group }
      if let first = left.date, let second = right.date, first != second { return first < second }
      return one < other
    }
  }

  /// The last day that a source at what can be seen is dated to.
  var latestSource: PartialDate? {
    let unseen = withheld.subtracting(seen)
    let ids = footnotes.witnesses.enumerated().filter { !unseen.contains($0.offset + 1) }.flatMap(\.element)
    let dates = ids.compactMap { dataset.record($0)?.date }.flatMap(\.standing).compactMap(\.value.date)
    return dates.compactMap { date in date.latestEnd.map { ($0, date) } }.max { $0.0 < $1.0 }?.1
  }

  /// The sources that stand at what can be seen.
  private var citedLines: [Diagram.Source] {
    let unseen = withheld.subtracting(seen)
    return dataset.lines(of: footnotes).enumerated().filter { !unseen.contains($0.offset + 1) }
      .map { place, line in .init(number: place + 1, text: dated(line.text), href: line.url) }
  }

  /// A source with its date, which stands last, in the words of the picture.
  private func dated(_ source: String) -> String {
    guard !glossary.isEmpty, let comma = source.lastIndex(of: ",") else { return source }
    return source[..<comma] + glossary.date(String(source[comma...]))
  }

  /// Numbers of who says so and of who denies it: `[1 4] denied by [2]`.
  mutating func cited(by sources: [String], against: [String]) -> String {
    if against.isEmpty { return references(to: sources) }
    let denied = references(to: against)
    return [references(to: sources), denied.isEmpty ? "" : glossary.say("denied by") + " " + denied].filter {
      !$0.isEmpty
    }
    .joined(separator: " ")
  }

  /// The numbers of some sources as they stand at an edge: `[1 4]`.
  private mutating func references(to sources: [String]) -> String {
    if sources.count == 1 { return "[\(footnotes.number(of: sources[0]))]" }
    let numbers = sources.map { footnotes.number(of: $0) }.uniqued().sorted()
    return numbers.isEmpty ? "" : "[" + numbers.map(String.init).joined(separator: " ") + "]"
  }
}

extension Sketch {
  /// What the outlines and lines mean, for what is in the picture.
  private func legend(beside own: [Diagram.LegendEntry]) -> [Diagram.LegendEntry] {
    // In a chart only lines have the outlines of nodes before them, and edges are told by marks.
    let showsKinds = diagram.chart.map { $0.columns == .list } ?? true
    let kinds = (showsKinds ? Section.entities : []).compactMap { section -> Diagram.LegendEntry? in
      let isThere = diagram.nodes.indices.contains { index in
        diagram.nodes[index].classes.first == section.kind && !diagram.nodes[index].isAbsent
      }
      var style = Look.style(of: section)
      if isColoured { style.palette = .neutral }
      return isThere ? .node(style, glossary.say(section.kind)) : nil
    }
    let families = diagram.chart == nil ? familyEntries : []
    let doubt =
      diagram.chart.map(doubt)
      ?? [Diagram.LineStyle.dashed, .dotted, .dashDotted].filter(diagram.draws).compactMap { line in
        let words = marks.sorted().filter { Look.line(for: [$0]) == line }
        return words.isEmpty ? nil : .edge(.init(line: line), glossary.marks(words).joined(separator: ", "))
      }
    let cited =
      diagram.showsNumbers ? [Diagram.LegendEntry.mark("[1]", glossary.say("who says so, in the list of sources"))] : []
    return kinds + families + own + doubt + cited
  }

  /// The lines of each family of relations that is there, with its verbs.
  private var familyEntries: [Diagram.LegendEntry] {
    var verbs: [Look.Family: Set<String>] = [:]
    var directed: Set<Look.Family> = []
    for relation in relations {
      let kind = dataset.kind(of: relation)
      let family = Look.family(of: kind)
      verbs[family, default: []].insert(dataset.verb(of: relation))
      if !kind.isMutual { directed.insert(family) }
    }
    return Look.Family.allCases.compactMap { family in
      guard let own = verbs[family] else { return nil }
      var style = family.style
      if !directed.contains(family) { style.arrows = .none }
      return .edge(style, own.map(glossary.say).sorted().uniqued().joined(separator: ", "))
    }
  }
}

extension Diagram {
  /// Whether anything that can be seen is drawn in such a line.
  fileprivate func draws(_ line: LineStyle) -> Bool {
    edges.indices.contains { edges[$0].style.line == line && !edges[$0].isAbsent }
      || nodes.indices.contains { nodes[$0].style.line == line && !nodes[$0].isAbsent }
  }

  /// Whether a number of a source can be seen outside the list of sources.
  fileprivate var showsNumbers: Bool {
    func cites(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "[")) }
    return edges.contains { cites($0.label) } || notes.contains { $0.lines.contains(where: cites) }
      || caption.contains(where: cites) || chart?.marks.contains { $0.label.contains { cites($0.text) } } ?? false
  }
}
