/// A citation of a source that is not in the graph.
struct UnknownSource: Check {
  let code = "unknown-source"
  let severity = Diagnostic.Severity.error
  let summary = "A statement names a source that has no record under 'sources'."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    guard catalogue.draft.isWhole else { return [] }
    var wrong: [Citation] = []
    catalogue.forEachCitation { if catalogue.section(of: $0.source) != .sources { wrong.append($0) } }
    let meant = catalogue.suggestions(for: wrong.map(\.source), in: [.sources])
    return wrong.map { finding(at: $0.position, message(for: $0.source, meant[$0.source] ?? "", catalogue)) }
  }

  private func message(for id: String, _ meant: String, _ catalogue: Catalogue) -> String {
    if let record = catalogue.record(id) {
      return "'\(id)' is \(article(record.kind)) (\(record.position.brief)), not a source"
    }
    if id == "same" { return "'same' is written for the sources of a relation, where it means those of its record" }
    return "no source is called '\(id)'\(meant)"
  }
}
