/// A fact that nobody is named for.
struct MissingSource: Check {
  let code = "missing-source"
  let severity = Diagnostic.Severity.error
  let summary = "A record or relation names no source; write 'sources: same' where a relation rests on its record's."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let records = catalogue.draft.records.filter { ![.sources, .disputes].contains($0.section) && isBare($0.support) }
    let sides = catalogue.draft.records.filter { $0.section == .disputes }.flatMap { $0.facts("says") }
      .flatMap(\.claims).filter { isBare($0.support) }
    let relations = catalogue.draft.relations.filter { relation in
      isBare(relation.support) && !relation.acts.contains { $0.date.claims.contains { !isBare($0.support) } }
    }
    return records.map { finding(at: $0.position, "the \($0.kind) '\($0.id)' names no source; add 'sources: [id]'") }
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
