/// A source that nothing rests on.
struct UnusedSource: Check {
  let code = "unused-source"
  let severity = Diagnostic.Severity.note
  let summary = "No record, relation or value names this source, and no other source copies or describes it."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    guard catalogue.draft.isWhole else { return [] }
    let records = catalogue.draft.records
    let described = records.flatMap { $0.facts("about") + $0.facts("copy-of") }.flatMap(\.claims)
    var used = Set(described.map(\.value.description).compactMap { catalogue.record($0)?.id })
    var cited: Set<String> = []
    catalogue.forEachCitation { cited.insert($0.source) }
    used.formUnion(cited.compactMap { catalogue.record($0)?.id })
    return records.filter { $0.section == .sources && !used.contains($0.id) && $0.fact("copy-of") == nil }.map {
      finding(at: $0.position, "nothing rests on the source '\($0.id)'")
    }
  }
}
