import Relations

/// A question to the tables that has a name, so that it is asked like a table.
struct SQLView: Sendable {
  let name: String
  /// What a row of it is.
  let summary: String
  let columns: [SQLColumn]
  /// The question, whose results stand under the names of the columns.
  let select: String

  /// The statement that makes the view.
  var definition: String {
    let names = columns.map { SQLName.quoted($0.name) }.joined(separator: ", ")
    return "CREATE VIEW \(SQLName.quoted(name)) (\(names)) AS \(select)"
  }
}

extension SQLView {
  /// The views of a graph with these kinds of relation: those of every graph, then one for each kind.
  static func all(of kinds: [RelationKind]) -> [SQLView] {
    var taken = Set(sqlTables.map(\.name) + general.map(\.name))
    return general
      + kinds.map { kind in
        var name = kind.name.replacing("-", with: "_")
        while taken.contains(name) || name.hasPrefix("sqlite_") { name = "relation_" + name }
        taken.insert(name)
        return SQLView(of: kind, called: name)
      }
  }

  private static let general = [names, abouts, topics, indicatorValues, tellers]

  private static let names = SQLView(
    name: "name", summary: "A name under which a record is found: full, short, in another language, an alias…",
    columns: [
      SQLColumn("record", "The record."),
      SQLColumn("sort", "'name', 'title', 'short', 'names', 'aliases', 'identifiers' or 'was'."),
      SQLColumn("key", "The language of 'names', the register of 'identifiers'."), SQLColumn("name", "The name."),
    ],
    select: """
      SELECT record, attribute, key, value FROM claim WHERE record IS NOT NULL \
      AND attribute IN ('name', 'title', 'short', 'names', 'aliases', 'identifiers', 'was')
      """)

  private static let abouts = SQLView(
    name: "about", summary: "That a source, term, case, dispute… tells of a record or a relation.",
    columns: [
      SQLColumn("teller", "What tells of it."),
      SQLColumn("about", "The id of the record or relation that it tells of."),
    ],
    select: "SELECT record, value FROM claim WHERE attribute = 'about' AND record IS NOT NULL")

  private static let topics = SQLView(
    name: "topic", summary: "A word of the graph's own for what a record is about.",
    columns: [SQLColumn("record", "The record."), SQLColumn("topic", "The word.")],
    select: "SELECT record, value FROM claim WHERE attribute = 'topics' AND record IS NOT NULL")

  private static let indicatorValues = SQLView(
    name: "indicator_value", summary: "What an indicator measured for a state or body, and for when.",
    columns: [
      SQLColumn("indicator", "The indicator."), SQLColumn("entity", "The state or body."),
      SQLColumn("value", .any, "", "What was measured."), SQLColumn("as_of", "The time for which it was measured."),
      SQLColumn("claim", .integer, "", "The claim, by which 'citation' tells the sources."),
    ],
    select: "SELECT record, key, value, as_of, id FROM claim WHERE attribute = 'values' AND record IS NOT NULL")

  private static let tellers = SQLView(
    name: "teller", summary: "A record that tells of others: a term, an indicator, a case, a challenge or a dispute.",
    columns: [
      SQLColumn("id", "Its id."), SQLColumn("kind", "'term', 'indicator', 'case', 'challenge' or 'dispute'."),
      SQLColumn("name", "Its name."), SQLColumn("text", "What it tells: its text, description or assessment."),
    ],
    select: """
      SELECT id, kind, name, (SELECT value FROM claim WHERE claim.record = record.id AND attribute \
      IN ('text', 'description', 'assessment') ORDER BY claim.id LIMIT 1) FROM record \
      WHERE kind IN ('term', 'indicator', 'case', 'challenge', 'dispute')
      """)

  /// The relations of one kind, with the names of their ends.
  private init(of kind: RelationKind, called name: String) {
    self.name = name
    summary = "Relations '\(kind.name)': from_id \(kind.says) to_id."
    let own = RelationTable().columns
    columns =
      [SQLColumn("relation", "The id of the relation.")]
      + ["from_id", "to_id"].flatMap { end in
        own.filter { $0.name == end } + [SQLColumn(end.replacing("_id", with: "_name"), "Its name.")]
      } + own.filter { SQLView.shared.contains($0.name) }
    let rest = SQLView.shared.map { "r." + SQLName.quoted($0) }.joined(separator: ", ")
    select = """
      SELECT r.id, r.from_id, f.name, r.to_id, t.name, \(rest) FROM relation r JOIN record f ON f.id = r.from_id \
      JOIN record t ON t.id = r.to_id WHERE r.kind = '\(kind.name.replacing("'", with: "''"))'
      """
  }

  /// The columns of a relation that the view of its kind has too, in the order of the table.
  private static let shared = [
    "date", "earliest", "latest", "inherited", "since", "since_earliest", "since_latest", "until", "until_earliest",
    "until_latest", "role", "holds", "sources", "evidence", "stage", "as_of", "note", "quote",
  ]
}
