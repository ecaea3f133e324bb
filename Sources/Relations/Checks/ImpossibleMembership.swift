/// Membership that cannot be at its time.
struct ImpossibleMembership: Check {
  let code = "impossible-membership"
  let severity = Diagnostic.Severity.warning
  let summary =
    "A state joined a body before it was founded or after it was dissolved; or is two of member, observer and partner "
    + "at once, which is a note."

  private static let kinds = MembersQuestion.Kind.allCases.map(\.relation)

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let relations = catalogue.soundRelations.filter { ImpossibleMembership.kinds.contains($0.kind) }
    let byEnds = Dictionary(grouping: relations) { [$0.from, $0.to] }
    return relations.flatMap { outsideLife($0, catalogue) } + byEnds.values.flatMap(twofold)
  }

  private func outsideLife(_ relation: Relation, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let since = relation.fact("since"), let body = catalogue.record(relation.to) else { return [] }
    let bounds = [
      body.fact("established").flatMap { since.precedes($0) ? ($0, "before '\(body.id)' was founded") : nil },
      body.fact("dissolved").flatMap { $0.precedes(since) ? ($0, "after '\(body.id)' was dissolved") : nil },
    ]
    return bounds.compactMap { $0 }.map { bound, what in
      finding(
        at: since.position,
        "'\(relation.from)' \(relation.kind) '\(relation.to)' begins (\(since.spoken)) \(what) (\(bound.spoken), "
          + "\(bound.position.brief))",
        isKnown: relation.support.evidence == .disputed || since.isKnownToBeDoubtful && bound.isKnownToBeDoubtful)
    }
  }

  /// A body may well call a state both, so this is no more than a note.
  private func twofold(_ relations: [Relation]) -> [Diagnostic] {
    relations.indices.dropFirst().compactMap { index in
      let later = relations[index]
      let earlier = relations[..<index].first {
        $0.kind != later.kind && $0.support.stage == .done && later.support.stage == .done
          && isDated($0) && isDated(later) && $0.period.overlaps(later.period) == .yes
      }
      return earlier.map {
        finding(
          at: later.position,
          "'\(later.from)' is \(later.kind) '\(later.to)' and \($0.kind) it (\($0.position.brief)) at one time",
          isKnown: true)
      }
    }
  }

  /// Without a beginning or an end, nothing tells that two periods meet.
  private func isDated(_ relation: Relation) -> Bool { relation.fact("since") != nil || relation.fact("until") != nil }
}
