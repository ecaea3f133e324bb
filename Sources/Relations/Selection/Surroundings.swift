extension Dataset {
  /// All that can be told of one entity: itself, what it is related to, its ancestors and descendants, the relations among
  /// these, and every record that is no entity.
  ///
  /// What is asked about this one entity has the same answer as from the whole graph, and is found without looking through
  /// the rest of it. Of anything but an entity it is the whole graph.
  ///
  /// - Complexity: O(k + r) for k relations at the entities that are kept, and r records that are no entities.
  public func surroundings(of id: String) -> Dataset {
    guard let centre = entity(id) else { return self }
    var kept: Set<String> = [centre.id]
    for relation in relations(of: centre.id) { kept.formUnion([relation.from, relation.to]) }
    for goesUp in [true, false] { kept.formUnion(line(from: centre.id, goesUp: goesUp)) }
    let places = kept.compactMap { place(of: $0) }.sorted()
    let others = records.indices.filter { !records[$0].section.holdsEntities }
    // The order in which they are found does not matter: a dataset puts its records and relations in graph order.
    return rebuilt(records: (places + others).map { records[$0] }, relations: relations(among: places))
  }

  /// The ancestors of an entity, or its descendants, with the entity itself.
  private func line(from start: String, goesUp: Bool) -> Set<String> {
    var reached: Set<String> = [start]
    var waiting = [start]
    while let here = waiting.popLast() {
      for relation in relations(of: here) where (goesUp ? relation.from : relation.to) == here {
        guard kind(of: relation).descent else { continue }
        let next = goesUp ? relation.to : relation.from
        if reached.insert(next).inserted { waiting.append(next) }
      }
    }
    return reached
  }
}
