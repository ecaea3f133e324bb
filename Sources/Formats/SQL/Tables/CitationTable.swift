import Relations

/// Who says what.
struct CitationTable: SQLFactTable {
  let name = "citation"
  let summary = "A source that is named for or against a record, a relation or a claim, and where in it that stands."
  let indices = ["record", "relation", "claim", "source"]
  let columns =
    [
      SQLColumn("record", .text, "REFERENCES record(id)", "The record that rests on it, or NULL."),
      SQLColumn("relation", .text, "REFERENCES relation(id)", "The relation that rests on it, or NULL."),
      SQLColumn("claim", .integer, "REFERENCES claim(id)", "The claim that rests on it, or NULL."),
      SQLColumn("says", .text, "NOT NULL", "'for' if the source says so, 'against' if it denies it."),
      SQLColumn("position", .integer, "NOT NULL", "Its place among those of the same statement, from 1."),
      SQLColumn("source", .text, "NOT NULL REFERENCES record(id)", "The id of the source."),
    ] + Citation.detailNames.map { SQLColumn($0, CitationTable.summaries[$0] ?? "") } + [
      SQLColumn("details", "The order of the details in the file, where it is another one than here.")
    ]

  private static let summaries = [
    "at": "Where in the source.", "page": "On which page.", "edition": "In which edition.",
    "quote": "The words of the source.", "note": "A remark.",
  ]

  func add(_ record: Record, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    try add(record.support, of: [.text(record.id), .null, .null], to: rows)
    try addFacts(of: record, at: place, to: rows, from: content)
  }

  func add(_ relation: Relation, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    try add(relation.support, of: [.null, .text(relation.id), .null], to: rows)
    try addFacts(of: relation, at: place, to: rows, from: content)
  }

  func add(_ fact: Fact, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    for (index, claim) in fact.claims.enumerated() {
      try add(claim.support, of: [.null, .null, SQLValue(place.claim + index)], to: rows)
    }
  }

  private func add(_ support: Support, of statement: [SQLValue], to rows: SQLRows) throws {
    for (says, citations) in [("for", support.sources), ("against", support.against)] {
      for (place, citation) in citations.enumerated() {
        let told = citation.details.map(\.name)
        let details = Citation.detailNames.map { name in
          SQLValue(citation.details.first { $0.name == name }?.text)
        }
        let isUsual = told == Citation.detailNames.filter(told.contains)
        try rows.add(
          statement + [.text(says), SQLValue(place + 1), .text(citation.source)] + details
            + [isUsual ? .null : .text(told.joined(separator: " "))])
      }
    }
  }
}
