import Relations

/// Where an entity comes from and what it gave rise to: elders above the younger, years along the side.
struct LineageDrawing: Drawing {
  let name = "lineage"
  let summary = "Where an entity comes from and what it gave rise to; elders stand above, in lines of their years."
  let options = ["of", "via", "depth", "direction", "axis"] + edgeOptions.filter { $0 != "layout" }
  let needs = ["of"]

  func title(of view: View, in dataset: Dataset) -> String { titled("Lineage of", view, in: dataset) }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    if let axis = view.value("axis"), axis != "years" {
      throw ViewError(view, option: "axis", "'axis' is years, not '\(axis)'")
    }
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    let direction = view.value("direction").flatMap(Lineage.Direction.init(rawValue:)) ?? .both
    let depth = view.value("depth").flatMap { Int($0) }
    let lineages = try dataset.lineages(
      of: view.values("of"), direction: direction, depth: depth, via: view.values("via"))
    let centres = Set(lineages.map(\.of.id))
    let members = lineages.flatMap { [$0.of] + $0.entities.map(\.entity) }
    for entity in LineageDrawing.eldersFirst(members) { sketch.node(entity, emphasised: centres.contains(entity.id)) }
    sketch.diagram.reading = Array(sketch.diagram.nodes.indices)
    let relations = Set(lineages.flatMap(\.relations).map(\.id))
    let drawn = dataset.relations.filter { relations.contains($0.id) }
    sketch.expect(edges: drawn.count)
    for relation in drawn { sketch.edge(relation, reversed: true) }
    let lines = YearLines(sketch, along: drawn)
    sketch.diagram.ranks = view.value("axis") == nil ? lines.ofYearsInUse : lines.ofEveryYear
    LineageDrawing.followTime(&sketch.diagram)
    return sketch
  }

  /// Lays out each edge down the page, also one by which something comes from what is younger than itself.
  private static func followTime(_ diagram: inout Diagram) {
    if diagram.ranks.isEmpty { return }
    let places = diagram.ranks.enumerated().flatMap { line, rank in rank.nodes.map { ($0, line) } }
    let lines = Dictionary(places) { first, _ in first }
    for (index, edge) in diagram.edges.enumerated() {
      guard let from = lines[edge.from], let to = lines[edge.to], from < to else { continue }
      diagram.edges[index].laysOutReversed = false
    }
  }

  private static func eldersFirst(_ entities: [Record]) -> [Record] {
    var known = Set<String>()
    // Sorted are places, dates and ids: to move whole records takes ten times as long.
    let dated = entities.indices.filter { known.insert(entities[$0].id).inserted }.map { place in
      (place: place, date: entities[place].sortDate, id: entities[place].id)
    }
    return dated.sorted { left, right in
      switch (left.date, right.date) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): false
      case (_?, nil): true
      default: left.id < right.id
      }
    }.map { entities[$0.place] }
  }
}
