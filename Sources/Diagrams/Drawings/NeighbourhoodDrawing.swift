import Relations

/// What is near to some entities, and every relation among it.
struct NeighbourhoodDrawing: Drawing {
  let name = "neighbourhood"
  let summary = "What can be reached from some entities in a few steps (one, unless 'depth' says more)."
  let options = ["of", "depth", "via"] + edgeOptions
  let needs = ["of"]

  /// The most nodes for which the ranks follow one another down the page.
  static let widest = 6

  func title(of view: View, in dataset: Dataset) -> String { titled("Around", view, in: dataset) }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    let kinds = Set(try view.values("via").map { try dataset.kind(called: $0).name })
    let relations = dataset.relations.filter { kinds.isEmpty || kinds.contains($0.kind) }
    let centres = try view.values("of").map { try dataset.entity(called: $0).id }
    var reached = Set(centres)
    for _ in 0..<(view.value("depth").flatMap { Int($0) } ?? 1) {
      let next = relations.filter { reached.contains($0.from) || reached.contains($0.to) }
      let count = reached.count
      reached.formUnion(next.flatMap { [$0.from, $0.to] })
      if reached.count == count { break }
    }
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    for entity in dataset.entities where reached.contains(entity.id) {
      sketch.node(entity, emphasised: centres.contains(entity.id))
    }
    let isSmall = reached.count <= NetworkDrawing.layered
    let drawn = relations.filter { reached.contains($0.from) && reached.contains($0.to) }
    sketch.expect(edges: drawn.count)
    for relation in drawn { sketch.edge(relation) }
    if !isSmall { sketch.arrangeAsNetwork() }
    // Down the page many neighbours would stand in one wide line; from left to right they stand in a column.
    sketch.diagram.direction = sketch.diagram.nodes.count > NeighbourhoodDrawing.widest ? .right : .down
    return sketch
  }
}
