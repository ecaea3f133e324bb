/// One relation, written twice.
struct RepeatedRelation: Check {
  let code = "repeated-relation"
  let severity = Diagnostic.Severity.error
  let summary = "A relation is written twice for the same time; it is written once, at either end."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let groups = Dictionary(grouping: catalogue.soundRelations) { relation in
      let isMutual = catalogue.kind(of: relation)?.isMutual ?? false
      return [relation.kind] + (isMutual ? [relation.from, relation.to].sorted() : [relation.from, relation.to])
    }
    return groups.values.filter { $0.count > 1 }.flatMap { relations -> [Diagnostic] in
      relations.indices.dropFirst().compactMap { index in
        let relation = relations[index]
        guard let earlier = relations[..<index].first(where: { $0.period.overlaps(relation.period) != .no })
        else { return nil }
        let end = earlier.to == relation.to ? relation.to : relation.from
        return finding(
          at: relation.position,
          "'\(relation.from)' \(relation.kind) '\(relation.to)' already stands at \(earlier.position) (see '\(end)'); "
            + "a second one needs a 'since' and 'until' that do not overlap")
      }
    }
  }
}
