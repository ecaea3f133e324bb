import Dispatch
import Synchronization

/// Paints everything that can be seen, and keeps account of what it used.
struct Painter {
  let diagram: Diagram
  let layout: Layout
  let page: Page
  var outline: Outline
  private(set) var smallestText = Double.infinity
  private(set) var droppedLinks: [String] = []
  var markup = Markup()

  init(diagram: Diagram, layout: Layout, page: Page, theme: Theme) {
    self.diagram = diagram
    self.layout = layout
    self.page = page
    outline = Outline(theme: theme)
  }

  /// How much of what is under the label of an edge is covered: so much that the label can be read over any line.
  static let veil = 0.92

  mutating func paint() -> Markup {
    // About what they take: growing would copy all that is there each time.
    markup.reserve(700 * (diagram.nodes.count + diagram.edges.count) + 10_000)
    heading()
    if let chart = diagram.chart, let placed = layout.chart {
      self.chart(chart, placed)
    } else {
      graph()
    }
    legend()
    notes()
    sources()
    return markup
  }

  private mutating func graph() {
    axis()
    clusters()
    let (nodes, edges) = diagram.readingOrder
    paint { painter in
      painter.begin(painter.diagram.words.relations, of: edges.count)
      for index in edges { painter.edge(index) }
      painter.end(of: edges.count)
      painter.clusterTitles()
      for index in edges { painter.edgeLabel(index) }
    } then: { painter in
      painter.begin(painter.diagram.words.entities, of: nodes.count)
      let ids = Identifiers.nodes(of: painter.diagram)
      for index in nodes { painter.node(index, ids[index]) }
      painter.end(of: nodes.count)
    }
  }

  /// The most nodes and edges that one thread paints alone.
  private static let few = 1000

  /// Paints one thing and another over it; where they are large, both at the same time.
  private mutating func paint(
    _ first: @Sendable (inout Painter) -> Void, then second: @Sendable (inout Painter) -> Void
  ) {
    guard diagram.nodes.count + diagram.edges.count > Painter.few else {
      first(&self)
      return second(&self)
    }
    var empty = self
    empty.markup = Markup()
    empty.markup.reserve(700 * max(diagram.nodes.count, diagram.edges.count))
    let blank = empty
    let painted = Mutex<[Painter?]>([nil, nil])
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      var painter = blank
      part == 0 ? first(&painter) : second(&painter)
      let done = painter
      painted.withLock { $0[part] = done }
    }
    for part in painted.withLock({ $0 }).compactMap(\.self) {
      markup.append(part.markup)
      outline.sheet.formUnion(part.outline.sheet)
      smallestText = min(smallestText, part.smallestText)
      droppedLinks += part.droppedLinks.dropFirst(blank.droppedLinks.count)
    }
  }

  /// Begins what a screen reader can walk through, or step over, as one: all relations, then all entities.
  private mutating func begin(_ name: String, of count: Int) {
    guard count > 0 else { return }
    markup.raw("<g role=\"group\"")
    markup.attribute("aria-label", "\(name): \(count)")
    markup.raw(">\n")
  }

  private mutating func end(of count: Int) { if count > 0 { markup.raw("</g>\n") } }

  private mutating func clusters() {
    for (index, cluster) in diagram.clusters.enumerated() {
      let box = layout.clusters[index].moved(by: page.picture)
      open("cluster", index, classes: [], spoken: cluster.title, tooltip: cluster.title)
      outline.cluster(cluster.palette, in: box, to: &markup)
      markup.raw("</g>\n")
    }
  }

  private mutating func clusterTitles() {
    for (box, label) in zip(layout.clusters, layout.sizes.clusterTitles) {
      let corner = box.moved(by: page.picture)
      markup.raw("<g aria-hidden=\"true\">")
      veil(Box(x: corner.x + 6, y: corner.y + 5, width: label.width + 8, height: label.height + 2))
      text(Page.Block(label: label, corner: Point(x: corner.x + 10, y: corner.y + 6)))
      markup.raw("</g>\n")
    }
  }

  /// Begins the group of a thing that is numbered among those of its kind, or that has an id. A screen reader tells it as
  /// one thing; one that holds a link leaves the telling to that.
  mutating func open(
    _ kind: StaticString, _ index: Int = 0, id: String? = nil, classes: [String], spoken: String, tooltip: String,
    leadingTo href: String? = nil
  ) {
    markup.raw("<g id=\"")
    markup.prefix()
    markup.raw("-")
    if let id {
      markup.made(id)
    } else {
      markup.raw(kind)
      markup.raw("-")
      markup.number(index)
    }
    markup.raw("\" class=\"")
    markup.raw(kind)
    for name in classes where !name.isEmpty {
      markup.raw(" ")
      markup.made(Identifiers.word(name, otherwise: "c"))
    }
    markup.raw("\"")
    if Links.safe(href) == nil {
      markup.raw(" role=\"graphics-symbol\"")
      markup.attribute("aria-label", spoken.isEmpty ? tooltip : spoken)
    }
    markup.raw("><title>")
    markup.text(tooltip)
    markup.raw("</title>")
  }

  /// Begins a link if there is a safe one, with words for a screen reader; answers whether it has to be ended.
  mutating func beginLink(_ href: String?, spoken: String = "") -> Bool {
    guard let href, !href.isEmpty else { return false }
    guard let safe = Links.safe(href) else {
      droppedLinks.append(href)
      return false
    }
    markup.raw("<a")
    markup.attribute("href", safe)
    markup.attribute("xlink:href", safe)
    if !spoken.isEmpty { markup.attribute("aria-label", spoken) }
    markup.raw(">")
    return true
  }

  private mutating func edge(_ index: Int) {
    // A part of an edge is taken from where it is: to copy the whole takes as long as to paint it.
    let (spoken, tooltip) = (diagram.edges[index].spoken, diagram.edges[index].tooltip)
    let href = diagram.edges[index].href
    open("edge", index, classes: diagram.edges[index].classes, spoken: spoken, tooltip: tooltip, leadingTo: href)
    let isLinked = beginLink(href, spoken: spoken.isEmpty ? tooltip : spoken)
    outline.edge(diagram.edges[index].style, along: layout.edges[index], movedBy: page.picture, to: &markup)
    if isLinked { markup.raw("</a>") }
    markup.raw("</g>\n")
  }

  // Labels stand over all edges, so that none is struck through; what they say has been said by the edge.
  private mutating func edgeLabel(_ index: Int) {
    let label = layout.sizes.edgeLabels[index]
    guard let box = layout.edges[index].label?.moved(by: page.picture), !label.lines.isEmpty else {
      return
    }
    let palette = diagram.edges[index].style.palette
    markup.raw("<g class=\"edge-label\" aria-hidden=\"true\"><title>")
    markup.text(diagram.edges[index].tooltip)
    markup.raw("</title>")
    // Where room is kept for a sister's label, no more of the line is covered than there are words.
    veil(Box(middle: box.middle, width: label.width + 4, height: label.height + 2))
    outline.sheet.lines.insert(palette)
    centred(label, in: box, colour: outline.paints.solid(palette))
    markup.raw("</g>\n")
  }

  /// The colour of words on a fill on which the usual ones could not be read.
  private mutating func ink(on palette: Palette) -> [UInt8]? {
    guard let own = outline.paints.ink(on: palette) else { return nil }
    outline.sheet.inks.insert(palette)
    return own
  }

  private mutating func veil(_ box: Box) {
    markup.raw("<rect")
    markup.attribute("x", box.x)
    markup.attribute("y", box.y)
    markup.attribute("width", box.width)
    markup.attribute("height", box.height)
    markup.raw(" rx=\"2\"")
    markup.made(outline.paints.veil)
    markup.raw("/>")
  }

  private mutating func node(_ index: Int, _ id: String) {
    let box = layout.nodes[index].moved(by: page.picture)
    let (spoken, tooltip) = (diagram.nodes[index].spoken, diagram.nodes[index].tooltip)
    let (href, style) = (diagram.nodes[index].href, diagram.nodes[index].style)
    open("node", id: id, classes: diagram.nodes[index].classes, spoken: spoken, tooltip: tooltip, leadingTo: href)
    let isLinked = beginLink(href, spoken: spoken.isEmpty ? tooltip : spoken)
    outline.node(style, in: box, to: &markup)
    centred(layout.sizes.nodeLabels[index], in: box, colour: ink(on: style.palette))
    if isLinked { markup.raw("</a>") }
    markup.raw("</g>\n")
  }

  mutating func text(_ block: Page.Block) {
    for line in block.label.lines {
      let place = Point(x: block.corner.x, y: block.corner.y + line.baseline)
      self.line(line, at: place, isCentred: false, colour: nil)
    }
  }

  mutating func centred(_ label: Label, in box: Box, colour: [UInt8]?) {
    let top = box.middle.y - label.height / 2
    for line in label.lines {
      self.line(line, at: Point(x: box.middle.x, y: top + line.baseline), isCentred: true, colour: colour)
    }
  }

  private mutating func line(_ line: Label.Line, at place: Point, isCentred: Bool, colour: [UInt8]?) {
    guard !line.text.isEmpty else { return }
    smallestText = min(smallestText, line.size)
    markup.raw("<text")
    markup.attribute("x", place.x)
    markup.attribute("y", place.y)
    markup.attribute("font-size", line.size)
    if line.isBold { markup.raw(" font-weight=\"bold\"") }
    if isCentred { markup.raw(" text-anchor=\"middle\"") }
    markup.made(colour ?? (line.isDetail ? outline.paints.soft : outline.paints.ink))
    // Inkscape draws nothing from the first line on that runs to the left and is to be stretched; our table gives such
    // letters more room than fonts take.
    if line.width > 0, !TextMetrics.runsLeft(line.text) {
      markup.attribute("textLength", line.width)
      markup.raw(" lengthAdjust=\"spacingAndGlyphs\"")
    }
    markup.raw(">")
    markup.text(line.text)
    markup.raw("</text>")
  }
}
