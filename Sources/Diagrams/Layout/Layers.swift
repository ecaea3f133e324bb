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

  private let diagram: Diagram
  private let sizes: Sizes
  private let part: Part
  private let members: [Int]
  private let arcs: [(index: Int, tail: Int, head: Int)]
  private let isTurned: Bool
  /// Nodes first, then the points that long arcs pass through.
  var stops: [(line: Int, width: Double, height: Double)] = []
  private var ways: [[Int]] = []
  private var lines: [[Int]] = []
  private var middles: [Double] = []
  var places: [Point] = []
  private var above: [[Int]] = []
  private var below: [[Int]] = []

  private static let mostPoints = 20_000
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
    layers.makeStops()
    layers.order()
    layers.place()
    return layers.finished()
  }

  private mutating func makeStops() {
    let nodeLines = nodeLines
    stops = zip(members, nodeLines).map { node, line in
      let size = sizes.nodes[part.nodes[node]]
      return isTurned ? (line, size.height, size.width) : (line, size.width, size.height)
    }
    let points = arcs.reduce(0) { $0 + max(abs(nodeLines[$1.tail] - nodeLines[$1.head]) - 1, 0) }
    for arc in arcs {
      var way = [arc.tail]
      let (from, to) = (nodeLines[arc.tail], nodeLines[arc.head])
      if points <= Self.mostPoints && abs(from - to) > 1 {
        for line in stride(from: from, to: to, by: from < to ? 1 : -1).dropFirst() {
          way.append(stops.count)
          stops.append((line, 6, 0))
        }
      }
      ways.append(way + [arc.head])
    }
    let count = max((stops.map(\.line).max() ?? -1) + 1, diagram.ranks.count)
    lines = Array(repeating: [], count: count)
    for (index, stop) in stops.enumerated() { lines[stop.line].append(index) }
  }

  /// The lines of the members: those of the ranks where there are any.
  private var nodeLines: [Int] {
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

  private mutating func order() {
    above = Array(repeating: [], count: stops.count)
    below = Array(repeating: [], count: stops.count)
    for way in ways {
      for (one, other) in zip(way, way.dropFirst()) where stops[one].line != stops[other].line {
        let (upper, lower) = stops[one].line < stops[other].line ? (one, other) : (other, one)
        above[lower].append(upper)
        below[upper].append(lower)
      }
    }
    var ranks = [Double](repeating: 0, count: stops.count)
    func number(_ line: [Int]) { for (place, stop) in line.enumerated() { ranks[stop] = Double(place) } }
    lines.forEach(number)
    for sweep in 0..<8 {
      let neighbours = sweep % 2 == 0 ? above : below
      for line in sweep % 2 == 0 ? Array(lines.indices) : lines.indices.reversed() {
        let keys = lines[line].map { stop in
          neighbours[stop].isEmpty
            ? ranks[stop] : neighbours[stop].reduce(0) { $0 + ranks[$1] } / Double(neighbours[stop].count)
        }
        let order = lines[line].indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        lines[line] = order.map { lines[line][$0] }
        number(lines[line])
      }
    }
  }

  private mutating func place() {
    places = Array(repeating: Point(x: 0, y: 0), count: stops.count)
    let widest = arcs.map { sizes.edges[part.arcs[$0.index].edge].width }.max() ?? 0
    let gap = max(Self.lineGap, isTurned ? widest + 2 * Spacing.nodes : 0)
    var top = 0.0
    for line in lines {
      let height = line.map { stops[$0].height }.max() ?? 0
      middles.append(top + height / 2)
      for stop in line { places[stop].y = top + height / 2 }
      top += height + gap
    }
    for sweep in 0..<6 {
      for line in sweep % 2 == 0 ? lines : lines.reversed() { settle(line) }
    }
    let left = stops.indices.map { places[$0].x - stops[$0].width / 2 }.min() ?? 0
    for stop in stops.indices { places[stop].x -= left }
  }

  /// Moves the stops of a line under the middle of their neighbours, as far as the order allows.
  private mutating func settle(_ line: [Int]) {
    var right = -Double.infinity
    var pushed = 0.0
    for stop in line {
      let neighbours = above[stop] + below[stop]
      let middle =
        neighbours.isEmpty
        ? places[stop].x : neighbours.reduce(0) { $0 + places[$1].x } / Double(neighbours.count)
      places[stop].x = max(middle, right + stops[stop].width / 2)
      pushed += places[stop].x - middle
      right = places[stop].x + stops[stop].width / 2 + Spacing.nodes
    }
    for stop in line { places[stop].x -= pushed / Double(line.count) }
  }

  private func finished() -> Result {
    var result = Result()
    for (place, node) in members.enumerated() { result.boxes.append((node, turned(box(place)))) }
    var twins: [Int: Int] = [:]
    for (arc, way) in zip(arcs, ways) {
      let pair = min(arc.tail, arc.head) * stops.count + max(arc.tail, arc.head)
      let curve = curve(way, twin: twins[pair, default: 0]).map(turned)
      twins[pair, default: 0] += 1
      result.routes.append((arc.index, Layout.Route(curves: [curve], startTip: nil, endTip: nil, label: nil)))
    }
    let whole = result.boxes.map(\.box).reduce(Box(x: 0, y: 0, width: 0, height: 0)) { $0.union($1) }
    (result.width, result.height) = (whole.width, whole.height)
    result.ranks = Array(middles.prefix(diagram.ranks.count))
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
