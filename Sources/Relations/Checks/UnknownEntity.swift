/// A relation to something that is not in the graph.
struct UnknownEntity: Check {
  let code = "unknown-entity"
  let severity = Diagnostic.Severity.error
  let summary = "A relation leads to an id that no state, body, instrument or event has."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    guard catalogue.draft.isWhole else { return [] }
    let unknown = catalogue.draft.mentions.filter { catalogue.section(of: $0.id) == nil }
    let meant = catalogue.suggestions(for: unknown.map(\.id), in: Section.entities)
    return unknown.map { finding(at: $0.position, "no entity is called '\($0.id)'\(meant[$0.id] ?? "")") }
  }
}
