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
    // Where Graphviz would take minutes, or has taken all its time, the steps between would take as long.
    var hopeless = Set(parts.indices.filter { layouts[$0] == nil && isTooLong(parts[$0]) })
    var pending = parts.indices.filter { layouts[$0] == nil }
    for step in Layout.Step.allCases where !pending.isEmpty {
      let tried = step == .plain ? pending : pending.filter { !hopeless.contains($0) }
      if tried.isEmpty { continue }
      self.step = step
      var failures: [Int: GraphvizError] = [:]
      if step == .plain {
        for index in tried { layouts[index] = PlainLayout(diagram: diagram, sizes: sizes, part: parts[index]).layout() }
      } else {
        failures = run(tried, of: parts, on: step, into: &layouts)
      }
      let told = tried.compactMap { failures[$0] }
      setbacks += told
      if let first = told.first, step >= limits.lowestStep { throw first }
      for (index, failure) in failures { if case .timedOut = failure.reason { hopeless.insert(index) } }
      pending.removeAll { layouts[$0] != nil }
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

  /// Whether a part has more nodes and points of edges on lines than Graphviz lays out in a few seconds.
  private func isTooLong(_ part: Part) -> Bool {
    guard !diagram.isOrganic, limits.lowestStep == .plain else { return false }
    let layers = Layers(diagram: diagram, sizes: sizes, part: part, members: Array(part.nodes.indices))
    let lines = layers.nodeLines
    let points = part.arcs.reduce(0) { $0 + max(abs(lines[$1.tail] - lines[$1.head]) - 1, 0) }
    return part.nodes.count + points > Limits.stops
  }

  /// Lays out parts in workers, as many at a time as allowed; answers what failed.
  private mutating func run(
    _ pending: [Int], of parts: [Part], on step: Layout.Step, into layouts: inout [PartLayout?]
  ) -> [Int: GraphvizError] {
    // The largest first, lest the others have long ended when it begins.
    var waiting = pending.sorted { (parts[$0].nodes.count, $1) < (parts[$1].nodes.count, $0) }
    let most = min(max(limits.workers, 1), Worker.most)
    // Each processor has several workers to choose from, so that none is idle in the end.
    let batch = max(1, min(Ladder.mostTogether, waiting.count / (most * 3)))
    var busy: [(indices: ArraySlice<Int>, worker: Worker)] = []
    var failures: [Int: GraphvizError] = [:]
    while !waiting.isEmpty || !busy.isEmpty {
      while busy.count < most, let largest = waiting.last {
        let count = parts[largest].nodes.count > Ladder.largeAlone ? 1 : min(batch, waiting.count)
        let indices = Array(waiting.suffix(count).reversed())
        waiting.removeLast(count)
        busy.append((indices[...], Worker(diagram, sizes, indices.map { parts[$0] }, step, limits)))
      }
      let place = Worker.next(of: busy.map(\.worker))
      let index = busy[place].indices.removeFirst()
      let (outcome, goesOn) = busy[place].worker.finish(parts[index])
      switch outcome {
      case .success((let layout, let version)): (layouts[index], self.version) = (layout, version)
      case .failure(let error): failures[index] = error
      }
      // What stood behind a part that failed has not been tried.
      if !goesOn { waiting += busy.remove(at: place).indices.reversed() }
    }
    return failures
  }

  /// The most parts that one worker lays out.
  private static let mostTogether = 8
  /// A part of more nodes has a worker of its own.
  private static let largeAlone = 400

  /// Sets the labels that the layout made no room for; those of Graphviz, too, may reach over its page.
  private func labelled(_ layout: PartLayout, _ part: Part) -> PartLayout {
    let isMissing = zip(layout.routes, part.arcs).contains { $0.label == nil && sizes.edges[$1.edge].width > 0 }
    return (isMissing ? LabelPlacing.place(sizes, part, on: layout) : layout).withRoom(diagram.direction)
  }
}
