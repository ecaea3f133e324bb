import Relations

/// What the entities of a picture are grouped by.
enum Belonging: String, CaseIterable {
  /// The organisation at the top of what an entity belongs to.
  case organisation
  /// The kind of entity.
  case kind

  /// Boxes around the nodes of a sketch that belong together, where there are two or more.
  func clusters(of sketch: Sketch) -> [Diagram.Cluster] {
    let nodes = sketch.diagram.nodes
    switch self {
    case .kind:
      return Section.entities.compactMap { section in
        let members = nodes.indices.filter { sketch.dataset.entity(nodes[$0].id)?.section == section }
        return members.count < 2
          ? nil : .init(title: section.rawValue.prefix(1).uppercased() + section.rawValue.dropFirst(), nodes: members)
      }
    case .organisation:
      let relations = Dictionary(grouping: sketch.dataset.relations, by: \.from)
      let tops = nodes.map { Belonging.top(of: $0.id, in: sketch.dataset, relations, seen: []) }
      return tops.compactMap { $0 }.uniqued().compactMap { top in
        let members = nodes.indices.filter { tops[$0] == top }
        let title = sketch.dataset.entity(top)?.name(in: sketch.language) ?? top
        return members.count < 2 ? nil : .init(title: title, nodes: members)
      }
    }
  }

  /// The kinds by which something belongs to a body, the closest tie first; each ends where one says something.
  private static let ties = [
    "part-of", "meeting-of", "adopted-by", "adopted-at", "established-by", "organised-by", "member-of",
  ]

  /// The organisation that an entity belongs to; `nil` if to none, or to several.
  private static func top(
    of id: String, in dataset: Dataset, _ relations: [String: [Relation]], seen: Set<String>
  ) -> String? {
    guard let entity = dataset.entity(id), !seen.contains(id) else { return nil }
    for tie in ties {
      let wholes = (relations[id] ?? []).filter { $0.kind == tie }.map(\.to).uniqued()
      let tops = wholes.compactMap { top(of: $0, in: dataset, relations, seen: seen.union([id])) }.uniqued()
      if tops.count == 1 { return tops[0] }
      if tops.count > 1 { return nil }
    }
    return entity.section == .bodies ? id : nil
  }
}
