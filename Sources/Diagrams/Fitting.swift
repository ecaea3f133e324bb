import Relations

/// Pictures for a column of some width.
extension Diagram {
  /// Widest a line of a label may be where a picture would not fit its column otherwise, in points.
  private static let narrow = 112.0

  /// The diagram laid out for a column: as it is if that fits; else turned, with its labels in narrower lines, or both,
  /// whichever fits first, and if none does, whichever leaves its words the largest. What has years, forces or rows is
  /// not turned, and charts are made for a column anyway.
  ///
  /// - Parameters:
  ///   - width: The width of the column, in pixels; `nil` leaves everything as it is.
  ///   - turns: Whether its direction may change.
  /// - Returns: The diagram as it was laid out, and its layout.
  /// - Throws: What the layout throws.
  public func fitted(
    to width: Double?, turns: Bool = true
  ) throws(GraphvizError) -> (diagram: Diagram, layout: Layout) {
    var best = (diagram: self, layout: try Graphviz.layout(self))
    guard let width, chart == nil else { return best }
    let isTurnable = turns && ranks.isEmpty && !isOrganic
    for (isTurned, isNarrow) in [(true, false), (false, true), (true, true)] where isTurnable || !isTurned {
      if overflow(best.layout, in: width) == 0 { break }
      var other = self
      if isTurned { other.direction = direction == .down ? .right : .down }
      if isNarrow { other.labelWidth = min(labelWidth, Diagram.narrow) }
      let layout = try Graphviz.layout(other)
      if overflow(layout, in: width) < overflow(best.layout, in: width) { best = (other, layout) }
    }
    return best
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
