@testable import Diagrams

/// What must hold of every layout.
enum Checks {
  /// Complaints about a layout; none if it is complete, on its page, and no two nodes overlap.
  static func complaints(_ layout: Layout, of diagram: Diagram) -> [String] {
    var complaints: [String] = []
    if layout.nodes.count != diagram.nodes.count { complaints.append("nodes") }
    if layout.edges.count != diagram.edges.count { complaints.append("edges") }
    if layout.clusters.count != diagram.clusters.count { complaints.append("clusters") }
    if layout.ranks.count != diagram.ranks.count { complaints.append("ranks") }
    if layout.ranks != layout.ranks.sorted() { complaints.append("order of ranks") }
    for (index, box) in layout.nodes.enumerated() {
      if !isInside(box, layout) { complaints.append("node \(index) off the page") }
      for other in layout.nodes[..<index] where box.overlap(other) > 1 { complaints.append("node \(index) covers") }
    }
    for (index, route) in layout.edges.enumerated() {
      complaints += self.complaints(route, index, diagram.edges[index], layout).map { "edge \(index): \($0)" }
    }
    return complaints
  }

  private static func complaints(
    _ route: Layout.Route, _ index: Int, _ edge: Diagram.Edge, _ layout: Layout
  ) -> [String] {
    var complaints: [String] = []
    if route.curves.isEmpty || route.curves.contains(where: { $0.count < 4 || $0.count % 3 != 1 }) {
      return ["no curve"]
    }
    // A label of nothing but spaces is none.
    if (route.label == nil) != layout.sizes.edgeLabels[index].lines.isEmpty { complaints.append("label") }
    if edge.label.contains(where: \.isLetter), route.label == nil { complaints.append("label of letters") }
    if let label = route.label, !isInside(label, layout) { complaints.append("label off the page") }
    if (route.endTip != nil) != (edge.style.arrows != .none) { complaints.append("arrow at the end") }
    if (route.startTip != nil) != (edge.style.arrows == .both) { complaints.append("arrow at the start") }
    let start = route.startTip ?? route.curves[0][0]
    let end = route.endTip ?? route.curves[route.curves.count - 1].last ?? start
    if !touches(start, layout.nodes[edge.from]) { complaints.append("does not start at its node") }
    if !touches(end, layout.nodes[edge.to]) { complaints.append("does not end at its node") }
    return complaints
  }

  private static func isInside(_ box: Box, _ layout: Layout) -> Bool {
    box.x >= -1 && box.y >= -1 && box.x + box.width <= layout.width + 1 && box.y + box.height <= layout.height + 1
  }

  private static func touches(_ point: Point, _ box: Box) -> Bool {
    Box(x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8)
      .overlap(Box(middle: point, width: 0.1, height: 0.1)) > 0
  }
}
