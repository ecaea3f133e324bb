/// Tries one step after another until every part of a diagram has its layout.
struct Ladder {
  let diagram: Diagram
  let sizes: Sizes
  let limits: Limits
  /// The lowest step that a part needed.
  private(set) var step = Layout.Step.full
  /// What failed on the way.
  private(set) var setbacks: [GraphvizError] = []
  /// The version of Graphviz that answered.
  private(set) var version = ""

  init(diagram: Diagram, sizes: Sizes, limits: Limits) {
    self.diagram = diagram
    self.sizes = sizes
    self.limits = limits
  }

  /// The layouts of the parts, in their order.
  mutating func climbDown(_ parts: [Part]) throws(GraphvizError) -> [PartLayout] {
    var layouts = parts.map(lonely)
    var pending = parts.indices.filter { layouts[$0] == nil }
    for step in Layout.Step.allCases where !pending.isEmpty {
      self.step = step
      let failures = setbacks.count
      for index in pending where step == .plain {
        layouts[index] = PlainLayout(diagram: diagram, sizes: sizes, part: parts[index]).layout()
      }
      if step != .plain { run(pending, of: parts, on: step, into: &layouts) }
      pending.removeAll { layouts[$0] != nil }
      if !pending.isEmpty, step >= limits.lowestStep { throw setbacks[failures] }
    }
    return layouts.indices.map { labelled(layouts[$0] ?? PartLayout(), parts[$0]) }
  }

  /// A node without edges, in a picture without groups, needs no Graphviz.
  private func lonely(_ part: Part) -> PartLayout? {
    guard part.arcs.isEmpty, part.nodes.count == 1, diagram.ranks.isEmpty, diagram.clusters.isEmpty else { return nil }
    let size = sizes.nodes[part.nodes[0]]
    let box = Box(x: 0, y: 0, width: size.width, height: size.height)
    return PartLayout(width: size.width, height: size.height, nodes: [box])
  }

  private mutating func run(
    _ pending: [Int], of parts: [Part], on step: Layout.Step, into layouts: inout [PartLayout?]
  ) {
    let width = max(limits.workers, 1)
    for start in stride(from: 0, to: pending.count, by: width) {
      let batch = pending[start..<min(start + width, pending.count)]
      for (index, worker) in batch.map({ ($0, Worker(diagram, sizes, parts[$0], step, limits)) }) {
        do throws(GraphvizError) {
          let (layout, version) = try worker.finish()
          layouts[index] = layout
          self.version = version
        } catch {
          setbacks.append(error)
        }
      }
    }
  }

  /// Sets the labels that the layout made no room for; those of Graphviz, too, may reach over its page.
  private func labelled(_ layout: PartLayout, _ part: Part) -> PartLayout {
    let isMissing = zip(layout.routes, part.arcs).contains { $0.label == nil && sizes.edges[$1.edge].width > 0 }
    return (isMissing ? LabelPlacing.place(sizes, part, on: layout) : layout).withRoom(diagram.direction)
  }
}
