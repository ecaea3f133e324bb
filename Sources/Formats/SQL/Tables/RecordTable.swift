import Relations

/// All records: entities, sources and what tells of them.
struct RecordTable: SQLTable {
  let name = "record"
  let summary = "A record of any kind: an entity, a source, a term, an indicator, a case, a challenge or a dispute."
  let indices: [String] = []
  let columns =
    [
      SQLColumn("id", .text, "NOT NULL PRIMARY KEY", "Its id."),
      SQLColumn("kind", .text, "NOT NULL", "'state', 'body', 'instrument', 'event', 'source', 'term', …"),
      SQLColumn("name", .text, "NOT NULL", "Its full name or title, in the language that is asked for."),
    ] + SQLColumn.support

  func add(_ record: Record, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    try rows.add(
      [.text(record.id), .text(record.kind), .text(record.name(in: content.language))]
        + content.cells(of: record.support))
  }
}
