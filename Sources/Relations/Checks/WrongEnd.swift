/// A relation between things that its kind does not join.
struct WrongEnd: Check {
  let code = "wrong-end"
  let severity = Diagnostic.Severity.error
  let summary = "A relation starts or ends at a kind of record that its kind does not allow."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.soundRelations.compactMap { relation in
      guard let kind = catalogue.kind(of: relation), let from = catalogue.record(relation.from),
        let to = catalogue.record(relation.to)
      else { return nil }
      if let wrong = wrong(from, among: kind.from) ?? wrong(to, among: kind.to) {
        return finding(at: relation.position, "'\(kind.name)' leads from \(ends(kind)); \(wrong)")
      }
      guard kind.alike, from.section != to.section else { return nil }
      return finding(
        at: relation.position,
        "'\(kind.name)' joins two records of one kind; '\(from.id)' is \(article(from.kind)), '\(to.id)' \(article(to.kind))"
      )
    }
  }

  private func wrong(_ record: Record, among sections: [Section]) -> String? {
    sections.contains(record.section) ? nil : "'\(record.id)' is \(article(record.kind)) (\(record.position.brief))"
  }

  private func ends(_ kind: RelationKind) -> String {
    [kind.from, kind.to].map { $0.map { article($0.kind) }.joined(separator: " or ") }.joined(separator: " to ")
  }
}
