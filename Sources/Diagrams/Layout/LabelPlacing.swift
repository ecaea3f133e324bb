/// Lays labels over finished edges, each where it covers least of nodes and of other labels.
struct LabelPlacing {
  private var boxes: [Box] = []
  private var grid: BoxGrid

  private init(over area: Box) { grid = BoxGrid(over: area) }

  /// The layout with a label for every edge that has words.
  static func place(_ sizes: Sizes, _ part: Part, on layout: PartLayout) -> PartLayout {
    var placing = LabelPlacing(over: Box(x: 0, y: 0, width: layout.width, height: layout.height))
    var layout = layout
    for box in layout.nodes { placing.add(box) }
    for tip in layout.routes.flatMap({ [$0.startTip, $0.endTip] }).compactMap({ $0 }) {
      placing.add(Box(middle: tip, width: 12, height: 12))
    }
    for (index, arc) in part.arcs.enumerated() where sizes.edges[arc.edge].width > 0 {
      guard layout.routes[index].label == nil else { continue }
      let box = placing.best(for: sizes.edges[arc.edge], on: layout.routes[index].curves)
      placing.add(box)
      layout.routes[index].label = box
    }
    return layout
  }

  private mutating func add(_ box: Box) {
    grid.add(boxes.count, box)
    boxes.append(box)
  }

  private func covered(by box: Box) -> Double {
    var sum = 0.0
    grid.forEach(near: box) { sum += boxes[$0].overlap(box) }
    return sum
  }

  /// A place along an edge, and ways off it in sizes of the label.
  private typealias Try = (share: Double, offsets: [(across: Double, down: Double)])

  /// On an edge and beside it.
  private static let near: [Try] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9].map {
    ($0, [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)])
  }
  /// Further off, for an edge that is too short for its label.
  private static let far: [Try] = [1.5, 2, 2.5, 3].map { (0.5, [(0, $0), (0, -$0)]) }

  private func best(for size: Sizes.Size, on curves: [[Point]]) -> Box {
    let points = Curves.points(of: curves)
    var best = Box(middle: points[points.count / 2], width: size.width, height: size.height)
    var least = covered(by: best)
    seek(&best, &least, size, points, Self.near)
    if least > size.width * size.height / 4 { seek(&best, &least, size, points, Self.far) }
    return best
  }

  private func seek(_ best: inout Box, _ least: inout Double, _ size: Sizes.Size, _ points: [Point], _ tries: [Try]) {
    for (share, offsets) in tries where least > 0 {
      let on = points[Int(share * Double(points.count - 1))]
      for (across, down) in offsets {
        let middle = Point(x: on.x + across * (size.width / 2 + 3), y: on.y + down * (size.height / 2 + 2))
        let box = Box(middle: middle, width: size.width, height: size.height)
        let covers = covered(by: box)
        if covers < least { (best, least) = (box, covers) }
      }
    }
  }
}

extension PartLayout {
  /// The same with its corner at zero, and wide enough for all that is in it.
  func withRoom(_ direction: Diagram.Direction) -> PartLayout {
    var whole = Box(x: 0, y: 0, width: width, height: height)
    for box in nodes + clusters + routes.compactMap(\.label) { whole = whole.union(box) }
    for point in routes.flatMap(\.curves).joined() { whole = whole.union(Box(middle: point, width: 0, height: 0)) }
    let offset = Point(x: -whole.x, y: -whole.y)
    var moved = self
    (moved.width, moved.height) = (whole.width, whole.height)
    moved.nodes = nodes.map { $0.moved(by: offset) }
    moved.clusters = clusters.map { $0.moved(by: offset) }
    moved.routes = routes.map { $0.moved(by: offset) }
    moved.ranks = ranks.map { $0 + (direction == .down ? offset.y : offset.x) }
    return moved
  }
}
