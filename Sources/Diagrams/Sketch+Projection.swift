import Relations

/// Networks in which two are joined by what they share.
extension Sketch {
  /// The width of the lines of those who share the least and the most, in points.
  private static let widths = (least: 0.7, most: 5.0)

  /// Draws a projection: who shares something, and a line for each two, the heavier the more they share.
  mutating func draw(_ projection: Projection, minimumWeight: Int) {
    self.projection = projection
    let joined = Set(projection.ties.flatMap { [$0.from, $0.to] })
    let nodes = projection.members.enumerated().map { joined.contains($0) ? node($1) : nil }
    for relation in projection.relations { _ = cited(relation.citedSupport) }
    expect(edges: projection.ties.count)
    let weights = projection.ties.map(\.weight)
    let (least, most) = (weights.min() ?? 0, weights.max() ?? 0)
    let led = projection.led
    for tie in projection.ties {
      guard let from = nodes[tie.from], let to = nodes[tie.to] else { continue }
      let share = most > least ? Double(tie.weight - least) / Double(most - least) : 0
      var style = Look.family(of: projection.kind).style
      (style.arrows, style.width) = (.none, Self.widths.least + share * (Self.widths.most - Self.widths.least))
      style.weight = 1 + Int(share * 9)
      diagram.edges.append(
        .init(
          from: from, to: to, label: edgeWords == .word ? "\(tie.weight) in common" : "", classes: ["shared"],
          tooltip: told(tie, of: projection, sharing: led[tie.from].intersection(led[tie.to])), style: style))
    }
    explain(projection, minimumWeight, least...max(most, least), drawn: joined.count)
  }

  private func told(_ tie: Projection.Tie, of projection: Projection, sharing ids: Set<String>) -> String {
    let ends = [tie.from, tie.to].map { projection.members[$0].label(in: language) }
    let names = ids.sorted().map { dataset.entity($0)?.label(in: language) ?? $0 }
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    return "\(ends[0]) and \(ends[1]) share \(tie.weight): " + names.prefix(12).joined(separator: "; ") + more
  }

  private mutating func explain(
    _ projection: Projection, _ minimumWeight: Int, _ weights: ClosedRange<Int>, drawn: Int
  ) {
    let style = Look.family(of: projection.kind).style
    let ends = [(weights.lowerBound, Self.widths.least), (weights.upperBound, Self.widths.most)]
    diagram.legend += (weights.count > 1 ? ends : [ends[0]]).map { weight, width in
      var style = style
      (style.arrows, style.width) = (.none, width)
      return .edge(style, "\(weight) in common")
    }
    let joint =
      projection.isSigned
      ? "signed at least \(minimumWeight) together"
      : "have at least \(minimumWeight) in common by '\(projection.kind.name)' relations"
    let alone = projection.members.count - drawn
    let left = alone == 0 ? "" : " \(alone) who share less with any other are left out."
    diagram.caption.append(
      "A line joins two that \(joint), over \(projection.relations.count) relations"
        + "\(Sketch.doubts(in: projection.relations)); the sources are those of all of these.\(left)")
  }
}
