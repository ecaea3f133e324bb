/// An id that cannot be typed, linked to or used as a file name.
struct BadID: Check {
  let code = "bad-id"
  let severity = Diagnostic.Severity.error
  let summary = "An id is made of lower-case ASCII letters, digits and hyphens, such as 'iis-agreement-2009'."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    // Ids from tables were held to their own rule when they were read.
    let written = catalogue.draft.records.prefix(catalogue.draft.firstTabledRecord ?? .max)
    return written.flatMap { record -> [Diagnostic] in
      let former = record.facts("was").flatMap(\.claims).map { ($0.value.description, $0.position) }
      return ([(record.id, record.position)] + former).filter { !isWellFormed($0.0, in: record.section) }.map {
        finding(at: $0.1, "'\($0.0)' is no id: write lower-case ASCII letters and digits with hyphens")
      }
    }
  }

  /// Source ids may have capitals, as editors number them: `S001`.
  private func isWellFormed(_ id: String, in section: Section) -> Bool {
    Reader.isWord(section == .sources ? id.lowercased() : id)
  }
}
