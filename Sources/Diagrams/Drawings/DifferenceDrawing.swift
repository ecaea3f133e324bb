import Relations

/// What differs between two days, or between two revisions: everything in the place that it has in both.
struct DifferenceDrawing: Drawing {
  /// Which of the two states is drawn; all are laid out as one.
  enum Shown: String {
    case both, before, after
  }

  /// The earlier revision, where revisions are compared and not days.
  var earlier: Dataset?

  let name = "difference"
  let summary = "What is new, gone and changed from one date to another; 'depth' leaves out what is further from it."
  let options = ["since", "until", "show", "via", "depth", "edge-labels", "flow", "layout"]
  var needs: [String] { earlier == nil ? ["since", "until"] : [] }

  func title(of view: View, in dataset: Dataset) -> String {
    let glossary = dataset.glossary(in: view.value("lang"))
    let days = ["since", "until"].compactMap { name in
      view.value(name).flatMap { try? PartialDate(parsing: $0) }.map { glossary.date($0.prose) }
    }
    guard days.count == 2 else { return glossary.say("What has changed:") + " " + dataset.title }
    return glossary.fill("What changed from {since} to {until}", [("since", days[0]), ("until", days[1])])
  }

  /// The whole: each of the two states is cut to its own day.
  func part(of dataset: Dataset, for view: View) throws -> Dataset { dataset }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    let comparison = try compared(view, dataset)
    let shown = view.value("show").flatMap(Shown.init(rawValue:)) ?? .both
    let kinds = Set(try view.values("via").map { try comparison.union.kind(called: $0).name })
    let relations = comparison.relations.filter { kinds.isEmpty || kinds.contains($0.latest.kind) }
    let entities = comparison.records.filter { $0.latest.section.holdsEntities }
    // A whole graph in grey would hide the few things that differ.
    let depth = view.value("depth").flatMap { Int($0) } ?? (view.values("select").isEmpty ? 1 : nil)
    let kept = depth.map { surroundings(of: entities, relations, within: $0) }
    if kept?.isEmpty ?? false { throw ViewError(view, isEmpty: true, "nothing that it shows differs") }
    var sketch = Sketch(view, of: comparison.union, title: title(of: view, in: dataset))
    let drawn = entities.filter { kept?.contains($0.latest.id) ?? true }
    for pair in drawn { sketch.node(pair, of: comparison, shown) }
    let isSmall = drawn.count <= NetworkDrawing.layered
    let ids = Set(drawn.map(\.latest.id))
    let joining = relations.filter { ids.contains($0.latest.from) && ids.contains($0.latest.to) }
    sketch.expect(edges: joining.count)
    for pair in joining {
      let isReversed = NetworkDrawing().isReversed(pair.latest, in: comparison.union)
      sketch.edge(pair, of: comparison, shown, reversed: isReversed)
    }
    if shown == .both { sketch.explain(Set(drawn.map(\.status) + joining.map(\.status)), between: comparison) }
    sketch.diagram.direction = .right
    if !isSmall { sketch.arrangeAsNetwork() }
    let isSame = (drawn.map(\.status) + joining.map(\.status)).allSatisfy { $0 == .unchanged }
    describe(comparison, shown, isSame: isSame, in: &sketch)
    return sketch
  }

  /// The two states of a view, each as of its day.
  private func compared(_ view: View, _ dataset: Dataset) throws -> Comparison {
    let scope = try Views.scope(of: view)
    if let earlier {
      return try Comparison(of: earlier, asOf: scope.asOf, with: dataset, asOf: scope.asOf, within: scope)
    }
    if scope.asOf != nil {
      throw ViewError(view, option: "as-of", "the dates of a difference are 'since' and 'until', not 'as-of'")
    }
    let days = try ["since", "until"].map { try PartialDate(parsing: view.value($0) ?? "") }
    if days[1].precedes(days[0]) == .yes {
      throw ViewError(view, option: "until", "'\(days[1])' comes before '\(days[0])'")
    }
    return try Comparison(of: dataset, asOf: days[0], with: dataset, asOf: days[1], within: scope)
  }

  /// The entities so few steps from what differs.
  private func surroundings(
    of entities: [Comparison.Pair<Record>], _ relations: [Comparison.Pair<Relation>], within depth: Int
  ) -> Set<String> {
    let ends = relations.filter { $0.status != .unchanged }.flatMap { [$0.latest.from, $0.latest.to] }
    let differing = Set(entities.filter { $0.status != .unchanged }.map(\.latest.id))
    var reached = differing.union(ends)
    // The ends of what differs are one step from it.
    for _ in 1..<max(depth, 1) {
      let next = relations.map(\.latest).filter { reached.contains($0.from) || reached.contains($0.to) }
      reached.formUnion(next.flatMap { [$0.from, $0.to] })
    }
    return reached
  }

  /// The lines under the title take the same room whichever state is shown.
  private func describe(_ comparison: Comparison, _ shown: Shown, isSame: Bool, in sketch: inout Sketch) {
    let (before, after) = (comparison.before, comparison.after)
    let glossary = sketch.glossary
    let days = [("before", glossary.date(before.moment)), ("after", glossary.date(after.moment))]
    let drawn =
      switch shown {
      case .both: "Drawn: what was before and what is after."
      case .before: "Drawn: what was before alone."
      case .after: "Drawn: what is after alone."
      }
    sketch.diagram.caption = [
      glossary.fill("Before: {before}. After: {after}.", days)
        + (isSame ? " " + glossary.say("Nothing differs.") : ""),
      glossary.say(drawn),
    ]
    let moments = [("before", before), ("after", after)].map { name, state -> Diagram.Fact in
      let facts = [state.asOf?.description, state.revision?.id].compactMap { $0 }
      return .init(name, facts.isEmpty ? "the files" : facts.joined(separator: " at "))
    }
    sketch.diagram.metadata = moments + [.init("show", shown.rawValue)]
  }
}
