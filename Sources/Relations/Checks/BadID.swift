/// An id that cannot be typed, linked to or used as a file name.
struct BadID: Check {
  let code = "bad-id"
  let severity = Diagnostic.Severity.error
  let summary = "An id is made of ASCII letters, digits and hyphens, such as 'iis-agreement-2009'."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.draft.records.filter { !isWellFormed($0.id, in: $0.section) }.map {
      finding(at: $0.position, "'\($0.id)' is no id: write lower-case ASCII letters and digits with hyphens")
    }
  }

  /// Source ids may have capitals, as editors number them: `S001`.
  private func isWellFormed(_ id: String, in section: Section) -> Bool {
    Reader.isWord(section == .sources ? id.lowercased() : id)
  }
}
