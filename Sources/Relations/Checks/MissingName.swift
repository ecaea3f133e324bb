/// A record that nobody could recognise.
struct MissingName: Check {
  let code = "missing-name"
  let severity = Diagnostic.Severity.error
  let summary = "A record without a name, a source without a title, or a dispute without sides."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.draft.records.compactMap { record in
      let wanted = record.section == .sources ? "title" : record.section == .disputes ? "claims" : "name"
      guard record.fact(wanted == "claims" ? "says" : wanted) == nil else { return nil }
      return finding(at: record.position, "the \(record.kind) '\(record.id)' has no '\(wanted)'")
    }
  }
}
