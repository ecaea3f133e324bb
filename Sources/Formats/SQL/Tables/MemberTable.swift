import Relations

/// Who belongs to which body.
struct MemberTable: SQLTable {
  let name = "member"
  let summary = "A state that belongs or belonged to a body, as 'members' tells; under --as-of also one that had left."
  let indices = ["state", "body"]
  let columns =
    [
      SQLColumn("relation", .text, "NOT NULL REFERENCES relation(id)", "The relation that tells of it."),
      SQLColumn("state", .text, "NOT NULL REFERENCES record(id)", "The id of the state."),
      SQLColumn("state_name", "Its name."),
      SQLColumn("body", .text, "NOT NULL REFERENCES record(id)", "The id of the body."),
      SQLColumn("body_name", "Its name."),
      SQLColumn("belongs_as", .text, "NOT NULL", "'member', 'observer' or 'dialogue-partner'."),
      SQLColumn("certainty", .text, "NOT NULL", "Whether it does, on the day of --as-of or by all that is recorded."),
    ] + SQLColumn.date("since", "Since when") + SQLColumn.date("until", "The first day on which it no longer did") + [
      SQLColumn("role", "In what role.")
    ] + SQLColumn.standing

  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    let graph = content.belonging
    let ways = Dictionary(uniqueKeysWithValues: MembersQuestion.Kind.allCases.map { ($0.relation, $0.one) })
    for relation in graph.relations {
      guard let way = ways[relation.kind] else { continue }
      try rows.add(
        [
          .text(relation.id), .text(relation.from), content.name(relation.from), .text(relation.to),
          content.name(relation.to), .text(way), .text(graph.counts(relation, on: graph.asOf).rawValue),
        ] + content.cells(of: relation.fact("since")) + content.cells(of: relation.fact("until")) + [
          SQLValue(relation.text("role"))
        ] + content.standing(of: relation, in: graph))
    }
  }
}
