/// A fact that nobody is named for.
struct MissingSource: Check {
  let code = "missing-source"
  let severity = Diagnostic.Severity.error
  let summary =
    "A record, a relation or a 'none' names no source; write 'sources: same' where a relation rests on its record's."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let records = catalogue.draft.records.filter { ![.sources, .disputes].contains($0.section) && isBare($0.support) }
    let sides = catalogue.draft.records.filter { $0.section == .disputes }.flatMap { $0.facts("says") }
      .flatMap(\.claims).filter { isBare($0.support) }
    let relations = catalogue.draft.relations.filter { relation in
      isBare(relation.support) && !relation.acts.contains { $0.date.claims.contains { !isBare($0.support) } }
    }
    let absences =
      (catalogue.draft.records.flatMap(\.facts)
      + catalogue.draft.relations.flatMap { $0.facts + $0.acts.map(\.date) })
      .flatMap(\.claims).filter { $0.value == .absent && ($0.support.sources.isEmpty || $0.support.asOf == nil) }
    return absences.map { finding(at: $0.position, "'none' needs who says so and when: 'sources' and 'as-of'") }
      + records.map { finding(at: $0.position, "the \($0.kind) '\($0.id)' names no source; add 'sources: [id]'") }
      + sides.map { finding(at: $0.position, "this side of the dispute names no source; add 'sources: [id]'") }
      + relations.map {
        finding(
          at: $0.position,
          "'\($0.from)' \($0.kind) '\($0.to)' names no source; add '{ sources: [id] }', or '{ sources: same }' where it "
            + "rests on the record's")
      }
  }

  private func isBare(_ support: Support) -> Bool { support.sources.isEmpty && support.against.isEmpty }
}
