/// Edges between nodes that stand anywhere: straight where nothing is in the way, else bent as far as it takes.
struct Bows {
  let shapes: [Diagram.Shape]
  let boxes: [Box]
  private let grid: BoxGrid
  /// How far the edges drawn so far are bent, by their ends, lower first.
  private var taken: [[Int]: [Double]] = [:]

  init(shapes: [Diagram.Shape], boxes: [Box]) {
    self.shapes = shapes
    self.boxes = boxes
    grid = BoxGrid(boxes)
  }

  /// Bows for all the edges of a part whose nodes have their places, with the tips of their arrows.
  static func routes(of part: Part, in diagram: Diagram, _ boxes: [Box]) -> [Layout.Route] {
    var bows = Bows(shapes: part.nodes.map { diagram.nodes[$0].style.shape }, boxes: boxes)
    return part.arcs.map { arc in
      bows.route(from: arc.tail, to: arc.head).arrowed(for: diagram.edges[arc.edge])
    }
  }

  /// The way from one node to another that crosses fewest other nodes and is unlike those before it.
  mutating func route(from tail: Int, to head: Int) -> Layout.Route {
    if tail == head { return Layout.Route(curves: [loop(at: tail)], startTip: nil, endTip: nil, label: nil) }
    let ends = tail < head ? [tail, head] : [head, tail]
    let bends = [0, 24, -24, 48, -48, 80, -80, 130, -130, 200, -200].filter { bend in
      !taken[ends, default: []].contains(bend)
    }
    var best: (bend: Double, curve: [Point], hits: Int) = (0, curve(ends[0], ends[1], 0), .max)
    for bend in bends where best.hits > 0 {
      let tried = curve(ends[0], ends[1], bend)
      let hits = hits(of: tried, but: ends)
      if hits < best.hits { best = (bend, tried, hits) }
    }
    taken[ends, default: []].append(best.bend)
    let points = tail < head ? best.curve : best.curve.reversed()
    return Layout.Route(curves: [points], startTip: nil, endTip: nil, label: nil)
  }

  private func curve(_ one: Int, _ other: Int, _ bend: Double) -> [Point] {
    // From side to side, and not from middle to middle: of what is near and large, a third of the way may be inside.
    let start = edge(of: one, toward: boxes[other].middle)
    let end = edge(of: other, toward: boxes[one].middle)
    let length = max(start.distance(to: end), 1)
    let across = Point(x: (start.y - end.y) / length * bend, y: (end.x - start.x) / length * bend)
    let first = start.toward(end, 1 / 3).moved(by: across)
    let second = start.toward(end, 2 / 3).moved(by: across)
    return [edge(of: one, toward: first), first, second, edge(of: other, toward: second)]
  }

  private func hits(of curve: [Point], but ends: [Int]) -> Int {
    let steps = max(12, Int(curve[0].distance(to: curve[3]) / 30))
    var hits = 0
    for point in Curves.points(of: [curve], steps: steps) {
      let box = Box(middle: point, width: 6, height: 6)
      grid.forEach(near: box) { if !ends.contains($0) && box.overlap(boxes[$0]) > 0 { hits += 1 } }
    }
    return hits
  }

  /// Out of the right side of a node and back, further out for each loop.
  private mutating func loop(at node: Int) -> [Point] {
    let count = Double(taken[[node, node], default: []].count)
    taken[[node, node], default: []].append(count)
    return boxes[node].loop(count)
  }

  /// Where a line from the middle of a node to a point leaves the node.
  private func edge(of node: Int, toward point: Point) -> Point {
    let box = boxes[node]
    let across = abs(point.x - box.middle.x) / (box.width / 2)
    let down = abs(point.y - box.middle.y) / (box.height / 2)
    let reach = shapes[node] == .ellipse ? (across * across + down * down).squareRoot() : max(across, down)
    return reach > 0 ? box.middle.toward(point, 1 / reach) : point
  }
}
