import Relations

/// Everything, or what a view selects, and all relations between it.
struct NetworkDrawing: Drawing {
  let name = "network"
  let summary = "All entities that the view selects, and every relation between them."
  let options = ["via"]
  let needs: [String] = []

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    var sketch = Sketch(view, of: dataset)
    let kinds = Set(try view.values("via").map { try dataset.kind(called: $0).name })
    for entity in dataset.entities { sketch.node(entity) }
    for relation in dataset.relations where kinds.isEmpty || kinds.contains(relation.kind) {
      sketch.edge(relation, named: false)
    }
    sketch.diagram.direction = .right
    sketch.diagram.edgeLabels = .overlaid
    return sketch
  }
}
