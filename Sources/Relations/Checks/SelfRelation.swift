/// A relation of a thing to itself.
struct SelfRelation: Check {
  let code = "self-relation"
  let severity = Diagnostic.Severity.error
  let summary = "A relation joins a record to itself."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.soundRelations.filter { $0.from == $0.to }.map {
      finding(at: $0.position, "'\($0.from)' is said to stand in '\($0.kind)' to itself")
    }
  }
}
