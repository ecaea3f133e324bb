/// Two records with one id.
struct RepeatedID: Check {
  let code = "repeated-id"
  let severity = Diagnostic.Severity.error
  let summary = "Two records have one id; ids are unique in the graph. Both places are shown."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    var first: [String: Record] = [:]
    return catalogue.draft.records.flatMap { record -> [Diagnostic] in
      ([record.id] + record.formerIDs).flatMap { id -> [Diagnostic] in
        guard let earlier = first.updateValue(record, forKey: id) else { return [] }
        first[id] = earlier
        return [
          finding(at: record.position, "'\(id)' is already the id of \(described(earlier))"),
          finding(at: earlier.position, "'\(id)' is also the id of \(described(record))"),
        ]
      }
    }
  }

  private func described(_ record: Record) -> String { "\(article(record.kind)) at \(record.position.brief)" }
}
