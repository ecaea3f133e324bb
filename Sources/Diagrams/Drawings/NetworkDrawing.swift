import Relations

/// Everything, or what a view selects, and all relations between it.
struct NetworkDrawing: Drawing {
  let name = "network"
  let summary = "All entities that the view selects, and every relation between them."
  let options = ["via", "clusters"]
  let needs: [String] = []

  func title(of view: View, in dataset: Dataset) -> String {
    let cases = view.values("select").compactMap {
      $0.hasPrefix("case:") ? dataset.record(String($0.dropFirst(5))) : nil
    }
    return cases.count == 1 ? cases[0].name(in: view.value("lang")) : dataset.title
  }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    let kinds = Set(try view.values("via").map { try dataset.kind(called: $0).name })
    for entity in dataset.entities { sketch.node(entity) }
    let isSmall = sketch.diagram.nodes.count <= NetworkDrawing.layered
    for relation in dataset.relations where kinds.isEmpty || kinds.contains(relation.kind) {
      sketch.edge(relation, reversed: isReversed(relation, in: dataset), named: isSmall)
    }
    sketch.diagram.direction = .right
    if !isSmall { sketch.arrangeAsNetwork() }
    if let word = view.value("clusters") {
      guard let belonging = Grouping(rawValue: word) else {
        let words = Grouping.allCases.map(\.rawValue).joined(separator: " or ")
        throw ViewError(view, option: "clusters", "'clusters' is \(words), not '\(word)'")
      }
      sketch.diagram.clusters = belonging.clusters(of: sketch)
    }
    return sketch
  }

  /// The most nodes for which there is room to stand in layers, with the verbs at the edges.
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
