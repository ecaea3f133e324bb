/// One relation, written twice.
struct RepeatedRelation: Check {
  let code = "repeated-relation"
  let severity = Diagnostic.Severity.error
  let summary = "A relation is written twice for the same time; it is written once, at either end."

  /// What two writings of one relation have in common.
  private struct Sentence: Hashable {
    let kind: String
    let ends: [String]
  }

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    var groups: [Sentence: [Int]] = [:]
    for (index, relation) in catalogue.soundRelations.enumerated() {
      let isMutual = catalogue.kind(of: relation)?.isMutual ?? false
      let ends = [relation.from, relation.to]
      groups[Sentence(kind: relation.kind, ends: isMutual ? ends.sorted() : ends), default: []].append(index)
    }
    return groups.values.filter { $0.count > 1 }.flatMap { indices in
      findings(among: indices.map { catalogue.soundRelations[$0] }, catalogue)
    }
  }

  private func findings(among relations: [Relation], _ catalogue: Catalogue) -> [Diagnostic] {
    relations.indices.dropFirst().compactMap { index in
      let relation = relations[index]
      guard let earlier = relations[..<index].first(where: { !isApart($0, relation, catalogue) }) else { return nil }
      return finding(
        at: relation.position,
        "'\(relation.from)' \(relation.kind) '\(relation.to)' already stands at \(earlier.position.brief); "
          + "a second one needs a 'since' and 'until' that do not overlap")
    }
  }

  /// Whether two relations certainly tell of different times: periods without a common day, moments on different days.
  private func isApart(_ left: Relation, _ right: Relation, _ catalogue: Catalogue) -> Bool {
    if catalogue.kind(of: left)?.time == .moment, let first = left.fact("since"), let second = right.fact("since") {
      return first.precedes(second) || second.precedes(first)
    }
    return left.period.overlaps(right.period) == .no
  }
}
