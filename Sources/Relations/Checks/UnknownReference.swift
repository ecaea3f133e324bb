/// An `about`, `copy-of` or `of` that names nothing, or something of the wrong kind.
struct UnknownReference: Check {
  let code = "unknown-reference"
  let severity = Diagnostic.Severity.error
  let summary = "An attribute such as 'about' names an id that no record of the right kind has."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.draft.records.flatMap { record in
      Attribute.attributes(of: record.section).flatMap { attribute -> [Diagnostic] in
        guard case .reference(let sections) = attribute.type else { return [] }
        return record.facts(attribute.name).flatMap(\.claims).compactMap { finding($0, sections, catalogue) }
      }
    }
  }

  private func finding(_ claim: Claim, _ sections: [Section], _ catalogue: Catalogue) -> Diagnostic? {
    guard case .reference(let id) = claim.value else { return nil }
    guard let record = catalogue.record(id) else {
      if sections == Section.allCases, catalogue.draft.relations.contains(where: { $0.id == id }) { return nil }
      let meant = catalogue.suggestion(for: id, in: sections)
      return finding(at: claim.position, "no record is called '\(id)'\(meant)")
    }
    guard !sections.contains(record.section) else { return nil }
    let wanted = sections.map(\.kind).joined(separator: " or ")
    return finding(at: claim.position, "'\(id)' is \(article(record.kind)) (\(record.position.brief)), not a \(wanted)")
  }
}
