/// A fact that nobody is named for.
struct MissingSource: Check {
  let code = "missing-source"
  let severity = Diagnostic.Severity.error
  let summary =
    "A record, a relation or a 'none' names no source; write 'sources: same' where a relation rests on its record's."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.draft.records.flatMap { records($0) + absences($0.facts) }
      + catalogue.draft.relations.flatMap { relations($0) + absences($0.facts) + absences($0.acts.lazy.map(\.date)) }
  }

  /// A record that names no source; of a dispute each side is to name one, and a source rests on itself.
  private func records(_ record: Record) -> [Diagnostic] {
    switch record.section {
    case .sources: return []
    case .disputes:
      return record.facts("says").flatMap(\.claims).filter { $0.support.isBare }.map {
        finding(at: $0.position, "this side of the dispute names no source; add 'sources: [id]'")
      }
    default:
      guard record.support.isBare else { return [] }
      return [finding(at: record.position, "the \(record.kind) '\(record.id)' names no source; add 'sources: [id]'")]
    }
  }

  private func relations(_ relation: Relation) -> [Diagnostic] {
    guard relation.support.isBare else { return [] }
    let hasSourcedAct = relation.acts.contains { $0.date.claims.contains { !$0.support.isBare } }
    guard !hasSourcedAct else { return [] }
    return [
      finding(
        at: relation.position,
        "'\(relation.from)' \(relation.kind) '\(relation.to)' names no source; add '{ sources: [id] }', or "
          + "'{ sources: same }' where it rests on the record's")
    ]
  }

  /// Values that are said not to be, which takes someone who says so and a time.
  private func absences(_ facts: some Sequence<Fact>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for fact in facts {
      for claim in fact.claims where claim.value == .absent {
        guard claim.support.sources.isEmpty || claim.support.asOf == nil else { continue }
        found.append(finding(at: claim.position, "'none' needs who says so and when: 'sources' and 'as-of'"))
      }
    }
    return found
  }
}
