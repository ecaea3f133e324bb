import Relations

/// The sentences of the graph.
struct RelationTable: SQLTable {
  let name = "relation"
  let summary = "A sentence: from_id, kind, to_id. The views named after kinds show one kind each, with names."
  let indices = ["kind", "from_id", "to_id"]
  let columns =
    [
      SQLColumn("id", .text, "NOT NULL PRIMARY KEY", "'from/kind/to', then '#2' and on."),
      SQLColumn("kind", .text, "NOT NULL REFERENCES kind(name)", "The kind, such as 'adopted-at'."),
      SQLColumn("from_id", .text, "NOT NULL REFERENCES record(id)", "The entity that the sentence is about."),
      SQLColumn("to_id", .text, "NOT NULL REFERENCES record(id)", "The entity at the other end."),
    ] + SQLColumn.date("date", "When it happened or began, its own or taken from the event or instrument at an end") + [
      SQLColumn("inherited", .integer, "NOT NULL", "1 if 'date' is that of the event or instrument at an end.")
    ] + SQLColumn.date("since", "When it is recorded to have happened or begun")
    + SQLColumn.date("until", "The first day on which it no longer held") + [
      SQLColumn("role", "In what role."),
      SQLColumn("holds", "Whether it held on the day of --as-of: 'yes', 'possibly' or 'no'; else NULL."),
      SQLColumn("sources", "The ids of all sources of its parts, with spaces between."),
    ] + SQLColumn.support

  let tellsOfRelations = true

  func add(_ relation: Relation, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    let graph = content.dataset
    let date = graph.date(of: relation)
    try rows.add(
      [.text(relation.id), .text(relation.kind), .text(relation.from), .text(relation.to)]
        + content.cells(of: date?.fact) + [SQLValue(date?.isInherited ?? false)]
        + content.cells(of: relation.fact("since")) + content.cells(of: relation.fact("until"))
        + [
          SQLValue(relation.text("role")), content.cell(of: graph.certainty(of: relation)),
          content.cell(of: graph.sources(of: relation)),
        ] + content.cells(of: relation.support))
  }
}
