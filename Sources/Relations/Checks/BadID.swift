/// An id that cannot be typed, linked to or used as a file name.
struct BadID: Check {
  let code = "bad-id"
  let severity = Diagnostic.Severity.error
  let summary =
    "An id is made of lower-case ASCII letters, digits and hyphens, such as 'iis-agreement-2009', unless ids are kept."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    // Ids from tables were held to their own rule when they were read.
    let written = catalogue.draft.records.prefix(catalogue.draft.firstTabledRecord ?? .max)
    return written.flatMap { record -> [Diagnostic] in
      let former = record.facts("was").flatMap(\.claims).map { ($0.value.description, $0.position) }
      return ([(record.id, record.position)] + former).compactMap { id, position in
        fault(of: id, in: record.section, catalogue.draft).map { finding(at: position, $0) }
      }
    }
  }

  private func fault(of id: String, in section: Section, _ draft: Draft) -> String? {
    if draft.keepsIDs { return Reader.isKeptID(id) ? nil : "'\(id)' is no id: \(Reader.keptIDRule)" }
    if Reader.isPlainID(id, in: section) { return nil }
    let hint = Reader.isKeptID(id) ? "; 'ids: kept' in graph.yaml takes those of another register as they are" : ""
    return "'\(id)' is no id: write lower-case ASCII letters and digits with hyphens\(hint)"
  }
}
