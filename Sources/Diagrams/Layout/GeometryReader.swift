/// Reads what a worker answers, and turns its y upside down. Answers nothing if a number is missing or too many.
struct GeometryReader {
  let values: [Double]
  let diagram: Diagram
  let sizes: Sizes
  let part: Part

  private var next = 0
  private var isGarbled = false
  private var left = 0.0
  private var top = 0.0

  init(values: [Double], diagram: Diagram, sizes: Sizes, part: Part) {
    self.values = values
    self.diagram = diagram
    self.sizes = sizes
    self.part = part
  }

  func read() -> PartLayout? {
    var reader = self
    let layout = reader.readAll()
    return reader.isGarbled || reader.next != values.count ? nil : layout
  }

  private mutating func readAll() -> PartLayout {
    var layout = PartLayout()
    let (low, bottom, right, high) = (number(), number(), number(), number())
    (left, top) = (low, high)
    (layout.width, layout.height) = (right - low, high - bottom)
    layout.nodes = part.nodes.map { node in
      Box(middle: point(), width: sizes.nodes[node].width, height: sizes.nodes[node].height)
    }
    layout.ranks = diagram.ranks.map { _ in diagram.direction == .down ? top - number() : number() - left }
    layout.clusters = diagram.clusters.map { _ in cluster() }
    layout.routes = part.arcs.map { route($0) }
    return layout
  }

  private mutating func number() -> Double {
    guard next < values.count, values[next].isFinite else {
      isGarbled = true
      return 0
    }
    next += 1
    // Some of Graphviz's sums run in the order of addresses: their last bits differ from run to run.
    return (values[next - 1] * 1000).rounded() / 1000
  }

  private mutating func point() -> Point {
    let x = number() - left
    return Point(x: x, y: top - number())
  }

  private mutating func optionalPoint() -> Point? {
    let isThere = number() != 0
    let point = point()
    return isThere ? point : nil
  }

  private mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= Double(values.count) else {
      isGarbled = true
      return 0
    }
    return Int(count)
  }

  private mutating func cluster() -> Box {
    let (corner, opposite) = (point(), point())
    _ = point()
    return Box(x: corner.x, y: opposite.y, width: opposite.x - corner.x, height: corner.y - opposite.y)
  }

  private mutating func route(_ arc: Part.Arc) -> Layout.Route {
    let size = sizes.edges[arc.edge]
    let label = optionalPoint().map { Box(middle: $0, width: size.width, height: size.height) }
    var route = Layout.Route(curves: [], startTip: nil, endTip: nil, label: label)
    for _ in 0..<count() where !isGarbled {
      if let tip = optionalPoint() { route.startTip = tip }
      if let tip = optionalPoint() { route.endTip = tip }
      let points = (0..<count()).map { _ in point() }
      if points.count % 3 != 1 { isGarbled = true }
      route.curves.append(points)
    }
    return diagram.edges[arc.edge].laysOutReversed ? route.reversed : route
  }
}
