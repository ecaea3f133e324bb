/// Sets parts beside and under one another, so that the whole is about the shape of a page.
enum Packing {
  static func layout(
    _ diagram: Diagram, _ sizes: Sizes, _ parts: [Part], _ placed: [PartLayout], _ ladder: Ladder
  ) -> Layout {
    let none = Box(x: 0, y: 0, width: 0, height: 0)
    let route = Layout.Route(curves: [], startTip: nil, endTip: nil, label: nil)
    var layout = Layout(
      width: 0, height: 0, nodes: Array(repeating: none, count: diagram.nodes.count),
      edges: Array(repeating: route, count: diagram.edges.count), clusters: [], ranks: [], step: ladder.step,
      setbacks: ladder.setbacks, version: ladder.version, sizes: sizes)
    for (index, corner) in zip(parts.indices, corners(of: placed.map { ($0.width, $0.height) })) {
      let (part, from) = (parts[index], placed[index])
      for (node, box) in zip(part.nodes, from.nodes) { layout.nodes[node] = box.moved(by: corner) }
      for (arc, route) in zip(part.arcs, from.routes) { layout.edges[arc.edge] = route.moved(by: corner) }
      layout.clusters += from.clusters.map { $0.moved(by: corner) }
      layout.ranks += from.ranks
      layout.width = max(layout.width, corner.x + from.width)
      layout.height = max(layout.height, corner.y + from.height)
    }
    return layout
  }

  /// The top left corners of rectangles of these sizes, none of which overlap: tallest first, each as high on the page
  /// as it fits, and as far left, on that of some pages whose shape comes out best.
  /// - Complexity: O(n s²) for n rectangles and the s steps of the line under those that are placed.
  static func corners(of sizes: [(width: Double, height: Double)]) -> [Point] {
    let area = sizes.reduce(0) { $0 + ($1.width + Spacing.parts) * ($1.height + Spacing.parts) }
    let least = max(sizes.map(\.width).max() ?? 0, (area * shape).squareRoot() * 0.8)
    let shares = sizes.count > 200 ? [1.2] : [1, 1.15, 1.3, 1.5, 1.75, 2]
    var best: (corners: [Point], reach: Double) = ([], .infinity)
    for share in shares {
      let tried = corners(of: sizes, within: least * share)
      let right = zip(tried, sizes).map { $0.x + $1.width }.max() ?? 0
      let bottom = zip(tried, sizes).map { $0.y + $1.height }.max() ?? 0
      let reach = max(right, bottom * shape)
      if reach < best.reach { best = (tried, reach) }
    }
    return best.corners
  }

  /// The width of a good page over its height.
  private static let shape = 1.4

  private static func corners(of sizes: [(width: Double, height: Double)], within width: Double) -> [Point] {
    var skyline = Skyline(width: width + Spacing.parts)
    var corners = [Point](repeating: Point(x: 0, y: 0), count: sizes.count)
    for index in sizes.indices.sorted(by: { (-sizes[$0].height, $0) < (-sizes[$1].height, $1) }) {
      corners[index] = skyline.place(
        width: sizes[index].width + Spacing.parts, height: sizes[index].height + Spacing.parts)
    }
    return corners
  }
}
