extension Diagram {
  /// The diagram in the DOT language, for other people's tools: real ids, real words, the same sizes as in our pictures.
  ///
  /// Nodes and edges are written in the order of the diagram. Edges run as their sentences read. Where all are laid out
  /// reversed, so is the direction of the ranks; where only some are, those are written from end to start with
  /// `dir=back`, for DOT has no other way to say so.
  public var dot: String { dot(carrying: DOTData()) }

  /// The same with further attributes, which Graphviz keeps and does not draw.
  public func dot(carrying data: DOTData) -> String { DOTWriter(self, data).text() }
}

/// What a graph in DOT carries beside what is drawn: names and texts of anything, which must not be attributes of Graphviz.
public struct DOTData: Sendable {
  /// What the graph carries.
  public var graph: [(name: String, text: String)] = []
  /// What nodes carry, by their ids.
  public var nodes: [String: [(name: String, text: String)]] = [:]
  /// What edges carry, by the ids of their relations.
  public var edges: [String: [(name: String, text: String)]] = [:]

  /// Nothing.
  public init() {}
}

/// Writes one diagram in DOT.
struct DOTWriter {
  private let diagram: Diagram
  private let sizes: Sizes
  private let names: [String]
  private let data: DOTData
  private let colours = Theme.report.light
  private let isFlipped: Bool
  private var out = ""

  init(_ diagram: Diagram, _ data: DOTData) {
    self.diagram = diagram
    self.data = data
    sizes = Sizes(diagram)
    names = Self.names(of: diagram)
    isFlipped = !diagram.edges.isEmpty && diagram.edges.allSatisfy(\.laysOutReversed)
  }

  func text() -> String {
    var writer = self
    writer.write()
    return writer.out
  }

  private mutating func write() {
    for fact in diagram.metadata + [Diagram.Fact("renderer", Diagram.dotRenderer)] {
      comment("\(fact.key): \(fact.value)")
    }
    for source in diagram.sources { comment("[\(source.number)] \(source.text) \(source.href ?? "")") }
    out += "digraph \(DOTText.quoted(diagram.name)) {\n"
    defaults()
    if !data.graph.isEmpty { line("  graph", [], data.graph) }
    let axis = axis()
    for index in diagram.nodes.indices { node(index) }
    for (index, cluster) in diagram.clusters.enumerated() { self.cluster(index, cluster) }
    ranks(axis)
    for index in diagram.edges.indices { edge(index) }
    out += "}\n"
  }

  /// Graphviz falls silent on comments of more than some thousand bytes.
  private mutating func comment(_ text: String) {
    out += "// \(PlainText.line(String(text.prefix(500))))\n"
  }

  private mutating func defaults() {
    let directions = diagram.direction == .down ? ("TB", "BT") : ("LR", "RL")
    let title = Label(diagram.title, size: TextSize.title, bold: true, within: 600, lines: 3)
    let gap = diagram.edgeLabels == .spaced && !diagram.isOrganic ? Spacing.ranks : Spacing.ranksUnderLabels
    line(
      "  graph",
      [
        ("rankdir", isFlipped ? directions.1 : directions.0), ("nodesep", Self.inches(Spacing.nodes)),
        ("ranksep", Self.inches(gap)), ("fontname", "Helvetica"), ("fontsize", "16"), ("labelloc", "t"),
        ("label", DOTText.label(title)), ("tooltip", DOTText.label(diagram.description)),
      ])
    if diagram.isOrganic {
      line(
        "  graph",
        [
          ("layout", "neato"), ("overlap", "prism"), ("overlap_scaling", "-2"),
          ("sep", "+\(Int(sizes.organicGap / 2))"), ("splines", "true"),
        ])
    }
    line(
      "  node",
      [
        ("shape", "box"), ("fontname", "Helvetica"), ("fontsize", "12"), ("margin", "0.05,0.03"),
        ("fontcolor", "\(colours.ink)"),
      ])
    line(
      "  edge",
      [("fontname", "Helvetica"), ("fontsize", "9.5"), ("arrowsize", "0.7")])
  }

  private mutating func node(_ index: Int) {
    let node = diagram.nodes[index]
    let shape = [.ellipse: "ellipse", .octagon: "octagon", .document: "note"][node.style.shape] ?? "box"
    let styles =
      ["filled"] + (node.style.shape == .rounded ? ["rounded"] : [])
      + (node.style.line == .solid ? [] : [DOTText.style(of: node.style.line)]) + (node.isAbsent ? ["invis"] : [])
    line(
      "  " + DOTText.quoted(names[index]),
      [
        ("label", DOTText.label(sizes.nodeLabels[index])), ("shape", shape), ("style", styles.joined(separator: ",")),
        ("fillcolor", "\(colours.fill(node.style.palette))"), ("color", "\(colours.line(node.style.palette))"),
        ("fontsize", node.style.scale == 1 ? "" : Numbers.short(12 * node.style.scale)),
        ("fontcolor", colours.inks[node.style.palette].map { "\($0)" } ?? ""),
        ("penwidth", node.style.outline == Self.usual ? "" : Numbers.short(node.style.outline)),
        ("width", Self.inches(sizes.nodes[index].width)),
        ("height", Self.inches(sizes.nodes[index].height)), ("class", Self.classes(node.classes)),
        ("tooltip", DOTText.label(node.tooltip)), ("URL", DOTText.link(node.href)),
      ], data.nodes[node.id] ?? [])
  }

  private mutating func edge(_ index: Int) {
    let edge = diagram.edges[index]
    let isSwapped = edge.laysOutReversed && !isFlipped
    let (tail, head) = isSwapped ? (edge.to, edge.from) : (edge.from, edge.to)
    let colour = "\(colours.line(edge.style.palette))"
    let direction =
      switch edge.style.arrows {
      case .none: "none"
      case .both: "both"
      case .end: isSwapped ? "back" : ""
      }
    line(
      "  \(DOTText.quoted(names[tail])) -> \(DOTText.quoted(names[head]))",
      [
        ("label", DOTText.label(sizes.edgeLabels[index])), ("color", colour), ("fontcolor", colour),
        ("style", edge.isAbsent ? "invis" : edge.style.line == .solid ? "" : DOTText.style(of: edge.style.line)),
        ("penwidth", Numbers.short(edge.style.width)), ("dir", direction),
        ("weight", edge.style.weight == 1 ? "" : "\(min(max(edge.style.weight, 1), 100))"),
        ("len", sizes.lengths.isEmpty ? "" : Numbers.short(sizes.lengths[index])),
        ("class", Self.classes(edge.classes)), ("tooltip", DOTText.label(edge.tooltip)),
        ("URL", DOTText.link(edge.href)),
      ], data.edges[edge.relation] ?? [])
  }

  private mutating func cluster(_ index: Int, _ cluster: Cluster) {
    out += "  subgraph cluster_\(index) {\n"
    line(
      "    graph",
      [
        ("label", DOTText.label(sizes.clusterTitles[index])), ("fontsize", "12"), ("style", "rounded,filled"),
        ("fillcolor", "\(colours.fill(cluster.palette))"), ("color", "\(colours.line(cluster.palette))"),
      ])
    for node in cluster.nodes { out += "    \(DOTText.quoted(names[node]));\n" }
    out += "  }\n"
  }

  private typealias Cluster = Diagram.Cluster
  private static let usual = Diagram.NodeStyle.usualWeight

  /// A chain of unboxed labels; first of all nodes, so that it comes to stand at the side.
  private mutating func axis() -> [String] {
    var taken = Set(names.map(DOTText.quoted))
    var axis: [String] = []
    for (index, rank) in diagram.ranks.enumerated() {
      let words = Label(rank.label ?? "", size: TextSize.caption, within: 120, lines: 2)
      var name = "rank \(index + 1)"
      while !taken.insert(DOTText.quoted(name)).inserted { name += "'" }
      axis.append(DOTText.quoted(name))
      let text = [
        ("label", words.lines.isEmpty ? " " : DOTText.label(words)), ("shape", "plaintext"),
        ("fontcolor", "\(colours.soft)"),
      ]
      line("  " + axis[index], text)
    }
    let chain = isFlipped ? axis.reversed() : axis
    for (one, other) in zip(chain, chain.dropFirst()) { line("  \(one) -> \(other)", [("style", "invis")]) }
    return axis
  }

  private mutating func ranks(_ axis: [String]) {
    for (name, rank) in zip(axis, diagram.ranks) {
      let members = [name] + rank.nodes.map { DOTText.quoted(names[$0]) }
      out += "  { rank=same; \(members.joined(separator: "; ")); }\n"
    }
  }

  private mutating func line(
    _ head: String, _ attributes: [(name: String, value: String)], _ data: [(name: String, text: String)] = []
  ) {
    let written = attributes.filter { !$0.value.isEmpty }.map { "\($0.name)=\"\($0.value)\"" }
    let carried = data.map { "\(DOTText.exact($0.name))=\(DOTText.exact($0.text))" }
    out += head + " [" + (written + carried).joined(separator: ", ") + "];\n"
  }

  /// Real ids, with a mark after those that another node has already.
  private static func names(of diagram: Diagram) -> [String] {
    var taken = Set<String>()
    return diagram.nodes.map { node in
      var name = node.id
      // What is compared is what is written: characters that cannot be are all written alike.
      while !taken.insert(DOTText.quoted(name)).inserted { name += "'" }
      return name
    }
  }

  private static func classes(_ classes: [String]) -> String {
    classes.filter { !$0.isEmpty }.map { Identifiers.word($0, otherwise: "c") }.joined(separator: " ")
  }

  private static func inches(_ points: Double) -> String { Numbers.short(points / 72) }
}
