/// A relation to something that is not in the graph.
struct UnknownEntity: Check {
  let code = "unknown-entity"
  let severity = Diagnostic.Severity.error
  let summary = "A relation leads to an id that no state, body, instrument or event has."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.draft.mentions.compactMap { mention in
      guard catalogue.record(mention.id) == nil else { return nil }
      let meant = catalogue.suggestion(for: mention.id, in: Section.entities)
      return finding(at: mention.position, "no entity is called '\(mention.id)'\(meant)")
    }
  }
}
