/// Some nodes of a part in plain layers, and the edges between them.
///
/// Works downwards; for a picture that goes rightwards, sizes are turned before and places after.
struct Layers {
  struct Result {
    var width = 0.0
    var height = 0.0
    var boxes: [(node: Int, box: Box)] = []
    var routes: [(arc: Int, route: Layout.Route)] = []
    var ranks: [Double] = []
  }

  /// A node, or a point on a line that a longer edge passes through.
  struct Stop {
    var line: Int
    var width: Double
    var height: Double
    var isPoint = false
  }

  let diagram: Diagram
  let sizes: Sizes
  let part: Part
  let members: [Int]
  let arcs: [(index: Int, tail: Int, head: Int)]
  let isTurned: Bool
  /// Nodes first, then the points that long arcs pass through.
  private(set) var stops: [Stop] = []
  private(set) var places: [Point] = []
  /// Where the nodes of each line begin and end, from the top.
  private(set) var bands: [ClosedRange<Double>] = []

  private static let lineGap = 64.0

  init(diagram: Diagram, sizes: Sizes, part: Part, members: [Int]) {
    self.diagram = diagram
    self.sizes = sizes
    self.part = part
    self.members = members
    isTurned = diagram.direction == .right
    var places = [Int](repeating: -1, count: part.nodes.count)
    for (place, node) in members.enumerated() { places[node] = place }
    arcs = part.arcs.enumerated().compactMap { index, arc in
      places[arc.tail] < 0 || places[arc.head] < 0 ? nil : (index, places[arc.tail], places[arc.head])
    }
  }

  func result() -> Result {
    var layers = self
    let ways = Ways(layers)
    layers.stops = ways.stops
    let count = max((ways.stops.map(\.line).max() ?? -1) + 1, diagram.ranks.count)
    var lines = [[Int]](repeating: [], count: count)
    for (index, stop) in ways.stops.enumerated() { lines[stop.line].append(index) }
    lines = LineOrder.best(lines, above: ways.above, below: ways.below)
    layers.place(lines, ways)
    return layers.finished(ways)
  }

  /// The lines of the members: those of the ranks where there are any.
  var nodeLines: [Int] {
    guard !diagram.ranks.isEmpty else {
      return Layering.lines(count: members.count, arcs: arcs.map { ($0.tail, $0.head) })
    }
    var lines = [Int?](repeating: nil, count: members.count)
    for (line, rank) in diagram.ranks.enumerated() { for node in rank.nodes { lines[node] = line } }
    for arc in arcs {
      if lines[arc.head] == nil, let line = lines[arc.tail] { lines[arc.head] = min(line + 1, diagram.ranks.count - 1) }
      if lines[arc.tail] == nil, let line = lines[arc.head] { lines[arc.tail] = max(line - 1, 0) }
    }
    return lines.map { $0 ?? 0 }
  }

  private mutating func place(_ lines: [[Int]], _ ways: Ways) {
    let across = LinePlaces(lines: lines, ways: ways).across()
    let widest = arcs.map { sizes.edges[part.arcs[$0.index].edge].width }.max() ?? 0
    let gap = max(Self.lineGap, isTurned ? widest + 2 * Spacing.nodes : 0)
    var top = 0.0
    places = across.map { Point(x: $0, y: 0) }
    for line in lines {
      let height = line.map { stops[$0].height }.max() ?? 0
      bands.append(top...(top + height))
      for stop in line { places[stop].y = top + height / 2 }
      top += height + gap
    }
    let left = stops.indices.map { places[$0].x - stops[$0].width / 2 }.min() ?? 0
    for stop in stops.indices { places[stop].x -= left }
  }

  private func finished(_ ways: Ways) -> Result {
    var result = Result()
    for (place, node) in members.enumerated() { result.boxes.append((node, turned(box(place)))) }
    var twins: [Int: Int] = [:]
    for (arc, way) in zip(arcs, ways.ways) {
      let pair = min(arc.tail, arc.head) * stops.count + max(arc.tail, arc.head)
      let curve = curve(way, twin: twins[pair, default: 0]).map(turned)
      twins[pair, default: 0] += 1
      result.routes.append((arc.index, Layout.Route(curves: [curve], startTip: nil, endTip: nil, label: nil)))
    }
    let whole = result.boxes.map(\.box).reduce(Box(x: 0, y: 0, width: 0, height: 0)) { $0.union($1) }
    (result.width, result.height) = (whole.width, whole.height)
    result.ranks = bands.prefix(diagram.ranks.count).map { ($0.lowerBound + $0.upperBound) / 2 }
    return result
  }

  func box(_ stop: Int) -> Box {
    Box(middle: places[stop], width: stops[stop].width, height: stops[stop].height)
  }

  private func turned(_ point: Point) -> Point { isTurned ? Point(x: point.y, y: point.x) : point }

  private func turned(_ box: Box) -> Box {
    isTurned ? Box(x: box.y, y: box.x, width: box.height, height: box.width) : box
  }
}
