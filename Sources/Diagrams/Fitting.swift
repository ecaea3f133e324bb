import Relations

/// Pictures for a column of some width.
extension Diagram {
  /// The diagram laid out for a column: from left to right or down the page, whichever leaves its words larger; as it
  /// is where it has years, forces or rows that give it its direction, or where no width is asked for.
  ///
  /// - Throws: What the layout throws.
  public func fitted(to width: Double?) throws(GraphvizError) -> (diagram: Diagram, layout: Layout) {
    let layout = try Graphviz.layout(self)
    guard let width, chart == nil, ranks.isEmpty, !isOrganic, overflow(layout, in: width) > 0 else {
      return (self, layout)
    }
    var turned = self
    turned.direction = direction == .down ? .right : .down
    let other = try Graphviz.layout(turned)
    return overflow(other, in: width) < overflow(layout, in: width) ? (turned, other) : (self, layout)
  }

  /// By how much a layout is wider than a column, in pixels.
  private func overflow(_ layout: Layout, in width: Double) -> Double { max(layout.width + 2 * Page.margin - width, 0) }

  /// What would make the words of a picture larger in its column.
  public func remedies(for view: View) -> [String] {
    var remedies: [String] = []
    if !clusters.isEmpty { remedies.append("no boxes, and 'colour-by: organisation' instead") }
    if let flow = view.value("flow"), chart == nil, !isOrganic {
      remedies.append("the other direction, 'flow: \(flow == "right" ? "down" : "right")'")
    }
    if collapsingLeaves().nodes.count < nodes.count { remedies.append("--collapse-leaves, or 'collapse: leaves'") }
    if chart == nil, !edges.allSatisfy(\.label.isEmpty) { remedies.append("'edge-labels: none'") }
    let isNear = view.value("drawing") == "neighbourhood"
    return remedies + [
      isNear ? "fewer steps, or fewer kinds by 'via'" : "a neighbourhood (--around), or less of the graph by 'select'"
    ]
  }
}
