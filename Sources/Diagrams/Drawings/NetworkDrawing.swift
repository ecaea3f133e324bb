import Relations

/// Everything, or what a view selects, and all relations between it.
struct NetworkDrawing: Drawing {
  let name = "network"
  let summary = "All entities that the view selects, and every relation between them."
  let options = ["via", "clusters", "project", "min-weight"] + edgeOptions
  let needs: [String] = []

  func title(of view: View, in dataset: Dataset) -> String {
    let cases = view.values("select").compactMap {
      $0.hasPrefix("case:") ? dataset.record(String($0.dropFirst(5))) : nil
    }
    return cases.count == 1 ? cases[0].name(in: view.value("lang")) : dataset.title
  }

  /// Who is joined by what they share is chosen among these, and not cut off from it.
  func part(of dataset: Dataset, for view: View) throws -> Dataset {
    var scope = try Views.scope(of: view)
    if view.value("project") != nil { (scope.select, scope.exclude) = (nil, nil) }
    return try dataset.within(scope)
  }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    if let kind = view.value("project") { return try projection(of: kind, view, dataset) }
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    let kinds = Set(try view.values("via").map { try dataset.kind(called: $0).name })
    for entity in dataset.entities { sketch.node(entity) }
    let isSmall = sketch.diagram.nodes.count <= NetworkDrawing.layered
    let relations = dataset.relations.filter { kinds.isEmpty || kinds.contains($0.kind) }
    sketch.expect(edges: relations.count)
    for relation in relations { sketch.edge(relation, reversed: isReversed(relation, in: dataset)) }
    sketch.diagram.direction = .right
    if !isSmall { sketch.arrangeAsNetwork() }
    if let grouping = view.value("clusters").flatMap(Grouping.init(rawValue:)) {
      sketch.diagram.clusters = grouping.clusters(of: sketch)
    }
    return sketch
  }

  private func projection(of kind: String, _ view: View, _ dataset: Dataset) throws -> Sketch {
    let scope = try Views.scope(of: view)
    let weight = view.value("min-weight").flatMap { Int($0) } ?? 1
    let projection = try dataset.projection(
      of: kind, minimumWeight: weight, among: Choice(select: scope.select, exclude: scope.exclude))
    if projection.ties.isEmpty {
      throw ViewError(view, isEmpty: true, "no two share \(weight) or more of what '\(kind)' leads to")
    }
    let words = projection.isSigned ? "Who signed together:" : "Who has how much in common:"
    let title = dataset.glossary(in: view.value("lang")).say(words) + " " + dataset.title
    var sketch = Sketch(view, of: dataset, title: title)
    sketch.draw(projection, minimumWeight: weight)
    sketch.arrangeAsNetwork()
    return sketch
  }

  /// The most nodes for which there is room to stand in layers.
  static let layered = 20

  /// In layers, bodies come before states, and states before what they make and attend, so that most lines are short.
  private static let order: [Section] = [.bodies, .states, .instruments, .events]

  func isReversed(_ relation: Relation, in dataset: Dataset) -> Bool {
    let places = [relation.from, relation.to].compactMap { id in
      dataset.entity(id).flatMap { NetworkDrawing.order.firstIndex(of: $0.section) }
    }
    // Between two of one kind the `to` end is the elder or the whole.
    return places.count == 2 && places[0] >= places[1]
  }
}

extension Sketch {
  /// Arranges a picture of many nodes by forces; labels lie over the edges.
  mutating func arrangeAsNetwork() {
    diagram.edgeLabels = .overlaid
    diagram.arrangement = .organic
  }
}
