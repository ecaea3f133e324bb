/// A citation of a source that is not in the graph.
struct UnknownSource: Check {
  let code = "unknown-source"
  let severity = Diagnostic.Severity.error
  let summary = "A statement names a source that has no record under 'sources'."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.citations.compactMap { citation in
      if let record = catalogue.record(citation.source) {
        guard record.section != .sources else { return nil }
        return finding(
          at: citation.position,
          "'\(citation.source)' is \(article(record.kind)) (\(record.position.brief)), not a source")
      }
      let meant = catalogue.suggestion(for: citation.source, in: [.sources])
      return finding(at: citation.position, "no source is called '\(citation.source)'\(meant)")
    }
  }
}
