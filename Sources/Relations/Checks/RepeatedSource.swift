/// A source that one statement names twice.
struct RepeatedSource: Check {
  let code = "repeated-source"
  let severity = Diagnostic.Severity.warning
  let summary = "A statement names a source twice for the same place in it; said twice, it is no better supported."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var last: [Citation]?
    func visit(_ citations: [Citation]) {
      // What is the same as its record's is written there once.
      guard citations.count > 1, citations != last else { return }
      last = citations
      for index in citations.indices.dropFirst() {
        let (citation, earlier) = (citations[index], citations[..<index])
        guard earlier.contains(where: { $0.source == citation.source && says($0, sameAs: citation) }) else { continue }
        found.append(finding(at: citation.position, "the source '\(citation.source)' is named here twice"))
      }
    }
    catalogue.forEachSupport {
      visit($0.sources)
      visit($0.against)
    }
    return found
  }

  /// Whether two citations lead to the same place of their source.
  private func says(_ one: Citation, sameAs other: Citation) -> Bool {
    one.details == other.details || other.details.isEmpty
  }
}

extension Catalogue {
  /// Does something with what each statement in the graph rests on, in the order of the files.
  func forEachSupport(_ body: (Support) -> Void) {
    for record in draft.records {
      body(record.support)
      record.facts.forEach { $0.claims.forEach { body($0.support) } }
    }
    for relation in draft.relations {
      body(relation.support)
      relation.facts.forEach { $0.claims.forEach { body($0.support) } }
      for act in relation.periods.joined() {
        act.date.claims.forEach { body($0.support) }
        act.effective?.claims.forEach { body($0.support) }
      }
    }
  }
}
