import Relations

/// How two entities are connected.
struct PathDrawing: Drawing {
  let name = "path"
  let summary = "Every shortest way between two entities, whichever way the sentences read."
  let options = ["of", "via"] + edgeOptions
  let needs = ["of"]

  func title(of view: View, in dataset: Dataset) -> String {
    let glossary = dataset.glossary(in: view.value("lang"))
    return subjects(of: view, in: dataset, joinedBy: " \(glossary.say("to")) ")
  }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    let ends = view.values("of")
    guard ends.count == 2 else {
      throw ViewError(view, option: "of", "a path has two ends, such as 'of: [uzbekistan, un]', not \(ends.count)")
    }
    var request = RouteRequest(from: ends[0], to: ends[1])
    request.all = true
    request.via = view.values("via")
    let routes = try dataset.routes(request)
    if routes.isEmpty { throw ViewError(view, isEmpty: true, "no way is recorded from '\(ends[0])' to '\(ends[1])'") }
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    let middle = routes.flatMap(\.entities)
    for id in ends + middle {
      if let entity = dataset.entity(id) { sketch.node(entity, emphasised: ends.contains(id)) }
    }
    let walked = Set(routes.flatMap(\.relations).map(\.id))
    sketch.expect(edges: walked.count)
    for relation in dataset.relations where walked.contains(relation.id) { sketch.edge(relation) }
    sketch.diagram.direction = .right
    return sketch
  }
}
