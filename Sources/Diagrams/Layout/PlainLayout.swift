/// The last step of the ladder: plain layers, without Graphviz.
///
/// Nodes stand on lines by longest path (Sugiyama, Tagawa & Toda, 1981), long edges pass through points on the lines
/// between, each line is ordered by the middles of its neighbours, and edges are S-shaped curves. With clusters, each is
/// laid out apart and the edges between them are bows.
struct PlainLayout {
  let diagram: Diagram
  let sizes: Sizes
  let part: Part

  private static let title = 26.0
  private static let padding = 14.0

  /// Where everything in the part stands.
  func layout() -> PartLayout {
    let groups = groups
    var layout = PartLayout()
    layout.nodes = Array(repeating: Box(x: 0, y: 0, width: 0, height: 0), count: part.nodes.count)
    var routes = [Layout.Route?](repeating: nil, count: part.arcs.count)
    let done = groups.map { Layers(diagram: diagram, sizes: sizes, part: part, members: $0).result() }
    let frames = done.indices.map { frame($0) }
    let corners = Packing.corners(
      of: done.indices.map {
        (done[$0].width + 2 * frames[$0].side, done[$0].height + frames[$0].top + frames[$0].side)
      })
    for (index, group) in done.enumerated() {
      let inner = Point(x: corners[index].x + frames[index].side, y: corners[index].y + frames[index].top)
      for (node, box) in group.boxes { layout.nodes[node] = box.moved(by: inner) }
      for (arc, route) in group.routes { routes[arc] = route.moved(by: inner) }
      if index < diagram.clusters.count {
        layout.clusters.append(
          Box(
            x: corners[index].x, y: corners[index].y, width: group.width + 2 * frames[index].side,
            height: group.height + frames[index].top + frames[index].side))
      }
      layout.ranks += group.ranks
    }
    var bows = Bows(shapes: part.nodes.map { diagram.nodes[$0].style.shape }, boxes: layout.nodes)
    layout.routes = part.arcs.indices.map { index in
      let arc = part.arcs[index]
      return (routes[index] ?? bows.route(from: arc.tail, to: arc.head)).arrowed(for: diagram.edges[arc.edge])
    }
    return layout.withRoom(diagram.direction)
  }

  /// The clusters, then every other node by itself; or the whole part.
  private var groups: [[Int]] {
    guard !diagram.clusters.isEmpty else { return [Array(part.nodes.indices)] }
    var isInside = [Bool](repeating: false, count: part.nodes.count)
    for node in diagram.clusters.flatMap(\.nodes) { isInside[node] = true }
    return diagram.clusters.map(\.nodes) + part.nodes.indices.filter { !isInside[$0] }.map { [$0] }
  }

  private func frame(_ group: Int) -> (top: Double, side: Double) {
    group < diagram.clusters.count ? (Self.title + sizes.clusterTitles[group].height, Self.padding) : (0, 0)
  }
}
