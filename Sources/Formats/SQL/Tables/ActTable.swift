import Relations

/// What participants did.
struct ActTable: SQLTable {
  let name = "act"
  let summary = "A dated act by which a participant takes part in an instrument, or leaves it."
  let indices = ["relation"]
  let columns =
    [
      SQLColumn("id", .integer, "NOT NULL PRIMARY KEY", "Its number in this database."),
      SQLColumn("relation", .text, "NOT NULL REFERENCES relation(id)", "The participation that it belongs to."),
      SQLColumn("period", .integer, "NOT NULL", "The period of participation, from 1; who came back has several."),
      SQLColumn("kind", .text, "NOT NULL", "'signed', 'ratified', 'acceded', 'in-force', 'withdrew', …"),
    ] + SQLColumn.date("date", "When it was done; 'none' if sources say that it was not")
    + SQLColumn.date("effective", "When it took effect") + [
      SQLColumn("reservation", "What was reserved.")
    ]

  let tellsOfRelations = true

  func add(_ relation: Relation, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    var number = place.acts
    for (period, acts) in relation.periods.enumerated() {
      for act in acts {
        number += 1
        try rows.add(
          [SQLValue(number), .text(relation.id), SQLValue(period + 1), .text(act.kind.rawValue)]
            + content.cells(of: act.date) + content.cells(of: act.effective) + [SQLValue(act.reservation)])
      }
    }
  }
}
