/// Where the heads and marks of a chart stand: worked out here, without Graphviz.
struct ChartLayout: Sendable, Hashable {
  /// Words at a place: the top left corner or, where they are turned, the middle of their left end.
  struct Words: Sendable, Hashable {
    var label: Label
    var corner: Point
    var isSlanted = false
    var isCentred = false
  }

  /// A head, and all places at which it is written.
  struct Head: Sendable, Hashable {
    var node: Int?
    var words: [Words]
  }

  /// A mark: the whole box that it may fill, and the part that it certainly fills.
  struct Mark: Sendable, Hashable {
    var box: Box
    var certain: Box?
    var words: [Words]
    /// Whether it goes on beyond the end of the axis.
    var goesOn = false
    /// Whether nothing tells how long before its box it may have begun.
    var opensLeft = false
    /// Whether nothing tells how long after its box it may have ended.
    var opensRight = false
  }

  /// The width that charts are made for, in points: a column of 700, less the margins of the page.
  static let column = 668.0

  var width = ChartLayout.column
  var height = 0.0
  /// Hairlines.
  var rules: [[Point]] = []
  /// The corner, the heads of columns, or the years of the axis.
  var top: [Head] = []
  /// One for each row.
  var rows: [Head] = []
  /// One for each mark.
  var marks: [Mark] = []

  init() {}

  /// Lays a chart out.
  init(_ chart: Diagram.Chart) {
    switch chart.columns {
    case .heads(let heads): self = GridLayout(chart: chart, heads: heads).layout()
    case .years(let years): self = YearsLayout(chart: chart, years: years).layout()
    case .list: self = ListLayout(chart: chart).layout()
    }
  }

  mutating func rule(fromX x: Double, y: Double, toX right: Double) {
    rules.append([Point(x: x, y: y), Point(x: right, y: y)])
  }
}

extension Layout {
  /// The layout of a diagram that is a chart: a box for each node that a head names, and for each edge that a mark tells.
  ///
  /// A chart that leaves an edge out is a mistake in the program that made it.
  init(_ chart: Diagram.Chart, of diagram: Diagram) {
    let placed = ChartLayout(chart)
    let none = Box(x: 0, y: 0, width: 0, height: 0)
    self.init(
      width: placed.width, height: placed.height, nodes: Array(repeating: none, count: diagram.nodes.count), edges: [],
      clusters: [], ranks: [], step: .full, setbacks: [], version: "", sizes: Sizes(diagram), chart: placed)
    for head in placed.top + placed.rows {
      guard let node = head.node, let words = head.words.first else { continue }
      nodes[node] = Box(
        x: words.corner.x, y: words.corner.y, width: words.label.width, height: words.label.height)
    }
    var boxes = [Box?](repeating: nil, count: diagram.edges.count)
    for (mark, told) in zip(placed.marks, chart.marks) { for edge in told.edges { boxes[edge] = mark.box } }
    precondition(boxes.allSatisfy { $0 != nil }, "a chart tells every edge")
    edges = boxes.map { Route(curves: [], startTip: nil, endTip: nil, label: $0) }
  }
}
