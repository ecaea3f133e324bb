import Relations

/// Every value that is claimed.
struct ClaimTable: SQLFactTable {
  let name = "claim"
  let summary = "A value that is claimed for an attribute of a record, of a relation or of an act; rivals share a fact."
  let indices = ["record", "relation", "attribute"]
  let columns =
    [
      SQLColumn("id", .integer, "NOT NULL PRIMARY KEY", "Its number in this database."),
      SQLColumn("fact", .integer, "NOT NULL", "The number of the fact; rival claims of one fact have the same."),
    ] + SQLColumn.subject + [
      SQLColumn("act", .integer, "REFERENCES act(id)", "The act of the relation that it dates, or NULL."),
      SQLColumn("attribute", .text, "NOT NULL", "The attribute, such as 'signed'; of an act its kind, or 'effective'."),
      SQLColumn("key", "The inner name of an attribute of several parts, such as a language."),
      SQLColumn("type", .text, "NOT NULL", "'text', 'date', 'number', 'reference', 'unknown' or 'none'."),
      SQLColumn("value", .any, "", "The value; NULL where it is unknown or there is none."),
      SQLColumn("earliest", "Of a date, the first day that it may mean."),
      SQLColumn("latest", "Of a date, the last day that it may mean."),
      SQLColumn("preferred", .integer, "NOT NULL", "1 if the editors prefer it to its rivals."),
    ] + SQLColumn.support

  func add(_ fact: Fact, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    let start: [SQLValue] = [
      SQLValue(place.fact), SQLValue(place.record), SQLValue(place.relation),
      place.act.map { SQLValue($0) } ?? .null, .text(fact.attribute), SQLValue(fact.key),
    ]
    for (index, claim) in fact.claims.enumerated() {
      try rows.add(
        [SQLValue(place.claim + index)] + start + ClaimTable.cells(of: claim.value, in: content)
          + [SQLValue(fact.preferred == index)] + content.cells(of: claim.support))
    }
  }

  private static func cells(of value: Value, in content: SQLContent) -> [SQLValue] {
    switch value {
    case .text(let text): [.text("text"), .text(text), .null, .null]
    case .date(let date): [.text("date")] + content.cells(of: date)
    case .number(let number): [.text("number"), SQLValue(number), .null, .null]
    case .reference(let id): [.text("reference"), .text(id), .null, .null]
    case .unknown: [.text("unknown"), .null, .null, .null]
    case .absent: [.text("none"), .null, .null, .null]
    }
  }
}
