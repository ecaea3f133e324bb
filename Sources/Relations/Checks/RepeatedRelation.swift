/// One relation, written twice.
struct RepeatedRelation: Check {
  let code = "repeated-relation"
  let severity = Diagnostic.Severity.error
  let summary = "A relation is written twice for the same time; it is written once, at either end."

  /// What two writings of one relation have in common.
  struct Sentence: Hashable {
    private let kind: String
    private let from: String
    private let to: String

    /// What a relation says; a mutual one says the same from either end.
    init(_ relation: Relation, _ kind: RelationKind?) {
      let isTurned = kind?.isMutual ?? false && relation.to < relation.from
      self.kind = relation.kind
      (from, to) = isTurned ? (relation.to, relation.from) : (relation.from, relation.to)
    }
  }

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    var groups: [Sentence: [Int]] = [:]
    for (index, relation) in catalogue.soundRelations.enumerated() {
      groups[Sentence(relation, catalogue.kind(of: relation)), default: []].append(index)
    }
    return groups.values.filter { $0.count > 1 }.flatMap { indices in
      findings(among: indices.map { catalogue.soundRelations[$0] }, catalogue)
    }
  }

  private func findings(among relations: [Relation], _ catalogue: Catalogue) -> [Diagnostic] {
    relations.indices.dropFirst().compactMap { index in
      let relation = relations[index]
      guard
        let earlier = relations[..<index].first(where: {
          !RepeatedRelation.isApart($0, relation, catalogue.kind(of: relation))
        })
      else { return nil }
      return finding(
        at: relation.position,
        "'\(relation.from)' \(relation.kind) '\(relation.to)' already stands at \(earlier.position.brief); "
          + "a second one needs a 'since' and 'until' that do not overlap")
    }
  }

  /// Whether two relations certainly tell of different times: periods without a common day, moments on different days.
  static func isApart(_ left: Relation, _ right: Relation, _ kind: RelationKind?) -> Bool {
    if kind?.time == .moment, let first = left.fact("since"), let second = right.fact("since") {
      return first.precedes(second) || second.precedes(first)
    }
    return left.period.overlaps(right.period) == .no
  }
}
