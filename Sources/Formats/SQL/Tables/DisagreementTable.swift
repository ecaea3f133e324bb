import Relations

/// Facts on which sources do not say the same.
struct DisagreementTable: SQLFactTable {
  let name = "disagreement"
  let summary = "A fact with rival claims, or one that is denied; its claims have its number in 'fact'."
  let indices: [String] = []
  let columns =
    [
      SQLColumn("fact", .integer, "NOT NULL PRIMARY KEY", "The number of the fact, as in 'claim'.")
    ] + SQLColumn.subject + [
      SQLColumn("attribute", .text, "NOT NULL", "The attribute."),
      SQLColumn("key", "The inner name of an attribute of several parts."),
      SQLColumn("sort", "What it means: 'disagreement', 'date', 'wording' or 'slip', as 'disagreements' tells."),
      SQLColumn("written_sort", "What the editors say that it means."),
      SQLColumn("because", "Why the editors prefer a claim."),
    ]

  func add(_ fact: Fact, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    guard fact.sort != nil || fact.because != nil || fact.writtenSort != nil else { return }
    try rows.add([
      SQLValue(place.fact), SQLValue(place.record), SQLValue(place.relation), .text(fact.attribute),
      SQLValue(fact.key), SQLValue(fact.sort?.rawValue), SQLValue(fact.writtenSort?.rawValue), SQLValue(fact.because),
    ])
  }
}
