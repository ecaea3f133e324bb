/// An `about`, `copy-of` or `of` that names nothing, or something of the wrong kind.
struct UnknownReference: Check {
  let code = "unknown-reference"
  let severity = Diagnostic.Severity.error
  let summary =
    "An attribute such as 'about', or a key under 'values', names an id that no record of the right kind has."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    guard catalogue.draft.isWhole else { return [] }
    let relations = Set(catalogue.soundRelations.map(\.id))
    return Section.allCases.flatMap { section -> [Diagnostic] in
      let records = catalogue.draft.records.filter { $0.section == section }
      return Attribute.attributes(of: section).flatMap { attribute -> [Diagnostic] in
        if !attribute.keys.isEmpty {
          return keys(records.flatMap { $0.facts(attribute.name) }, attribute.keys, catalogue)
        }
        guard case .reference(let sections) = attribute.type else { return [] }
        // What may tell of any record may tell of a relation too.
        let others = sections == Section.allCases ? relations : []
        return findings(records.flatMap { $0.facts(attribute.name) }, sections, others, catalogue)
      }
    }
  }

  /// Inner keys that are ids, such as those of the states that an indicator has values of.
  private func keys(_ facts: [Fact], _ sections: [Section], _ catalogue: Catalogue) -> [Diagnostic] {
    findings(facts.compactMap { fact in fact.key.map { ($0, fact.position) } }, sections, [], catalogue)
  }

  private func findings(
    _ facts: [Fact], _ sections: [Section], _ others: Set<String>, _ catalogue: Catalogue
  ) -> [Diagnostic] {
    let references = facts.flatMap(\.claims).compactMap { claim -> (id: String, position: Position)? in
      if case .reference(let id) = claim.value { (id, claim.position) } else { nil }
    }
    return findings(references, sections, others, catalogue)
  }

  private func findings(
    _ references: [(id: String, position: Position)], _ sections: [Section], _ others: Set<String>,
    _ catalogue: Catalogue
  ) -> [Diagnostic] {
    let unknown = references.map(\.id).filter {
      catalogue.section(of: $0) == nil && !others.contains(catalogue.present($0))
    }
    let meant = catalogue.suggestions(for: unknown, in: sections)
    return references.compactMap { id, position in
      if let meant = meant[id] { return finding(at: position, "no record is called '\(id)'\(meant)") }
      guard let record = catalogue.record(id), !sections.contains(record.section) else { return nil }
      let wanted = sections.map { article($0.kind) }.joined(separator: " or ")
      return finding(at: position, "'\(id)' is \(article(record.kind)) (\(record.position.brief)), not \(wanted)")
    }
  }
}
