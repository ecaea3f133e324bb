import Relations

/// Who is what to which instrument.
struct PartyTable: SQLTable {
  let name = "party"
  let summary =
    "What a state or body is to an instrument, as 'parties' computes it from its acts by the Vienna Convention; "
    + "under --as-of on that day."
  let indices = ["state", "instrument"]
  let columns =
    [
      SQLColumn("relation", .text, "NOT NULL REFERENCES relation(id)", "The relation that tells of it."),
      SQLColumn("state", .text, "NOT NULL REFERENCES record(id)", "The id of the state or body."),
      SQLColumn("state_name", "Its name."),
      SQLColumn("instrument", .text, "NOT NULL REFERENCES record(id)", "The id of the instrument."),
      SQLColumn("instrument_name", "Its name."),
      SQLColumn("status", .text, "NOT NULL", "'party', 'contracting-state', 'signatory', 'former-party', …"),
      SQLColumn("certainty", .text, "NOT NULL", "'yes' or 'possibly'."),
      SQLColumn("may_be", "What else it may be, with spaces between."),
      SQLColumn("words", .text, "NOT NULL", "The status in words for people."),
      SQLColumn("is_party", .text, "NOT NULL", "Whether it is a party: 'yes', 'possibly' or 'no'."),
      SQLColumn("is_signatory", .text, "NOT NULL", "Whether it is a signatory, as a party that signed is too."),
      SQLColumn("acts", "Its acts in words; the table 'act' has them one by one."),
    ] + SQLColumn.standing

  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    let graph = content.belonging
    try rows.checkTime()
    for part in graph.participants(on: graph.asOf, where: { _ in true }) {
      let (relation, status) = (part.relation, part.participation)
      let section = graph.entity(relation.from)?.section ?? .states
      let others = status.alternatives.map(\.rawValue)
      try rows.add(
        [
          .text(relation.id), .text(relation.from), content.name(relation.from), .text(relation.to),
          content.name(relation.to), .text(status.status.rawValue), .text(status.certainty.rawValue),
          others.isEmpty ? .null : .text(others.joined(separator: " ")), .text(status.words(in: section)),
          .text(status.certainty(of: .party).rawValue), .text(status.certainty(of: .signatory).rawValue),
          SQLValue(graph.time(of: relation)),
        ] + content.standing(of: relation, in: graph))
    }
  }
}
