/// A source that nothing rests on.
struct UnusedSource: Check {
  let code = "unused-source"
  let severity = Diagnostic.Severity.note
  let summary = "No record, relation or value names this source, and no other source copies or describes it."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let cited = catalogue.citations.map(\.source)
    let sources = catalogue.draft.records.filter { $0.section == .sources }
    let described = sources.flatMap { $0.facts("about") + $0.facts("copy-of") }.flatMap { $0.claims.map(\.value.description) }
    let used = Set(cited + described)
    return sources.filter { !used.contains($0.id) && $0.fact("copy-of") == nil }.map { 
      finding(at: $0.position, "nothing rests on the source '\($0.id)'")
    }
  }
}
