import Relations

/// What the entities of a picture are grouped by.
enum Grouping: String, CaseIterable {
  /// The organisation at the top of what an entity belongs to.
  case organisation
  /// The kind of entity.
  case kind

  /// Nodes that belong together, and what they belong to, in full and in short.
  struct Group {
    var title: String
    var short: String
    var nodes: [Int]
  }

  /// Boxes around the nodes of a sketch that belong together, where there are two or more.
  func clusters(of sketch: Sketch) -> [Diagram.Cluster] {
    groups(of: sketch).map { .init(title: $0.title, nodes: $0.nodes) }
  }

  /// The nodes of a sketch that belong together, where there are two or more.
  func groups(of sketch: Sketch) -> [Group] {
    let nodes = sketch.diagram.nodes
    switch self {
    case .kind:
      return Section.entities.compactMap { section in
        let members = nodes.indices.filter { sketch.dataset.entity(nodes[$0].id)?.section == section }
        let title = section.rawValue.prefix(1).uppercased() + section.rawValue.dropFirst()
        return members.count < 2 ? nil : Group(title: title, short: section.kind, nodes: members)
      }
    case .organisation:
      let relations = Dictionary(grouping: sketch.dataset.relations, by: \.from)
      var known: [String: String?] = [:]
      let tops = nodes.map { Grouping.top(of: $0.id, in: sketch.dataset, relations, &known) }
      return tops.compactMap { $0 }.uniqued().compactMap { top in
        let members = nodes.indices.filter { tops[$0] == top }
        let entity = sketch.dataset.entity(top)
        let (title, short) = (entity?.name(in: sketch.language) ?? top, entity?.label(in: sketch.language) ?? top)
        return members.count < 2 ? nil : Group(title: title, short: short, nodes: members)
      }
    }
  }

  /// The kinds by which something belongs to a body, the closest tie first; each ends where one says something.
  private static let ties = [
    "part-of", "meeting-of", "adopted-by", "adopted-at", "established-by", "organised-by", "member-of",
  ]

  /// The organisation that an entity belongs to; `nil` if to none, or to several. What is known is looked up, and what is
  /// being looked for belongs to nothing, so that each entity is asked once and no circle is without an end.
  private static func top(
    of id: String, in dataset: Dataset, _ relations: [String: [Relation]], _ known: inout [String: String?]
  ) -> String? {
    if let top = known[id] { return top }
    guard let entity = dataset.entity(id) else { return nil }
    known[id] = .some(nil)
    for tie in ties {
      let wholes = (relations[id] ?? []).filter { $0.kind == tie }.map(\.to).uniqued()
      let tops = wholes.compactMap { top(of: $0, in: dataset, relations, &known) }.uniqued()
      guard !tops.isEmpty else { continue }
      known[id] = .some(tops.count == 1 ? tops[0] : nil)
      return tops.count == 1 ? tops[0] : nil
    }
    known[id] = .some(entity.section == .bodies ? id : nil)
    return entity.section == .bodies ? id : nil
  }
}
