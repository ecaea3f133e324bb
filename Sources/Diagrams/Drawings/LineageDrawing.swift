import Relations

/// Where an entity comes from and what it gave rise to: elders above the younger, years along the side.
struct LineageDrawing: Drawing {
  let name = "lineage"
  let summary = "Where an entity comes from and what it gave rise to; elders stand above, in lines of their years."
  let options = ["of", "via", "depth", "direction"]
  let needs = ["of"]

  func title(of view: View, in dataset: Dataset) -> String { "Lineage of " + subjects(of: view, in: dataset) }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    let direction = view.value("direction").flatMap(Lineage.Direction.init(rawValue:)) ?? .both
    let depth = view.value("depth").flatMap { Int($0) }
    let lineages = try view.values("of").map {
      try dataset.lineage(of: $0, direction: direction, depth: depth, via: view.values("via"))
    }
    let centres = Set(lineages.map(\.of.id))
    let members = lineages.flatMap { [$0.of] + $0.entities.map(\.entity) }
    for entity in LineageDrawing.eldersFirst(members) { sketch.node(entity, emphasised: centres.contains(entity.id)) }
    let relations = Set(lineages.flatMap(\.relations).map(\.id))
    let drawn = dataset.relations.filter { relations.contains($0.id) }
    for relation in drawn { sketch.edge(relation, reversed: true) }
    sketch.diagram.ranks = ranks(of: sketch, along: drawn)
    return sketch
  }

  private static func eldersFirst(_ entities: [Record]) -> [Record] {
    Dictionary(grouping: entities, by: \.id).values.map { $0[0] }.sorted { left, right in
      switch (left.sortDate, right.sortDate) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): false
      case (_?, nil): true
      default: left.id < right.id
      }
    }
  }

  /// Lines by year; a year in which one thing comes from another takes several lines.
  ///
  /// What has no year stands where its relations put it.
  private func ranks(of sketch: Sketch, along relations: [Relation]) -> [Diagram.Rank] {
    let dated = sketch.diagram.nodes.indices.compactMap { index -> (index: Int, year: Int)? in
      let entity = sketch.dataset.entity(sketch.diagram.nodes[index].id)
      return entity?.sortDate?.year.map { (index, $0) }
    }
    let byYear = Dictionary(grouping: dated, by: \.year)
    return byYear.keys.sorted().flatMap { year -> [Diagram.Rank] in
      let lines = lines(of: (byYear[year] ?? []).map(\.index), in: sketch, along: relations)
      return lines.enumerated().map { .init(label: $0 == 0 ? String(year) : nil, nodes: $1) }
    }
  }

  private func lines(of nodes: [Int], in sketch: Sketch, along relations: [Relation]) -> [[Int]] {
    var lines: [[Int]] = []
    var rest = nodes
    while !rest.isEmpty {
      let left = Set(rest.map { sketch.diagram.nodes[$0].id })
      let blocked = Set(relations.filter { left.contains($0.to) && left.contains($0.from) }.map(\.from))
      let line = rest.filter { !blocked.contains(sketch.diagram.nodes[$0].id) }
      // Descent has no circles, so that something is always free; the rest as one line is the way out if it had.
      lines.append(line.isEmpty ? rest : line)
      rest = line.isEmpty ? [] : rest.filter { !line.contains($0) }
    }
    return lines
  }
}
