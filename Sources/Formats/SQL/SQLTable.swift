import Relations

/// A table of the database that `sql` asks and `export sqlite` writes.
protocol SQLTable: Sendable {
  /// Its name.
  var name: String { get }
  /// What a row of it is, in a sentence.
  var summary: String { get }
  /// Its columns from left to right.
  var columns: [SQLColumn] { get }
  /// The columns by which rows are found fast, beside the primary key.
  var indices: [String] { get }
  /// Whether it tells of relations one by one, so that these must be walked through for it.
  var tellsOfRelations: Bool { get }
  /// Adds what it tells of the graph as a whole, in graph order.
  func fill(_ rows: SQLRows, from content: SQLContent) throws
  /// Adds what it tells of a record.
  func add(_ record: Record, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws
  /// Adds what it tells of a relation.
  func add(_ relation: Relation, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws
}

extension SQLTable {
  var tellsOfRelations: Bool { false }
  func fill(_ rows: SQLRows, from content: SQLContent) throws {}
  func add(_ record: Record, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {}
  func add(_ relation: Relation, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {}
}

/// A table that tells of facts, those of records as those of relations and their acts.
protocol SQLFactTable: SQLTable {
  /// Adds what it tells of a fact.
  func add(_ fact: Fact, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws
}

extension SQLFactTable {
  var tellsOfRelations: Bool { true }

  func add(_ record: Record, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    try addFacts(of: record, at: place, to: rows, from: content)
  }

  func add(_ relation: Relation, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    try addFacts(of: relation, at: place, to: rows, from: content)
  }

  func addFacts(of record: Record, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    var place = place
    try place.walk(record) { try add($1, at: $0, to: rows, from: content) }
  }

  func addFacts(of relation: Relation, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    var place = place
    try place.walk(relation) { try add($1, at: $0, to: rows, from: content) }
  }
}

/// A column of a table or view.
struct SQLColumn: Hashable, Sendable {
  /// What SQLite makes of values in the column.
  enum Kind: String, Sendable {
    case text = "TEXT"
    case integer = "INTEGER"
    /// Values stay as they are: whole numbers and texts.
    case any = "ANY"
  }

  let name: String
  let kind: Kind
  /// What stands in it, for `schema sql`.
  let summary: String
  /// What SQL says of it beyond its type: `PRIMARY KEY`, `NOT NULL`, `REFERENCES`.
  let constraint: String

  init(_ name: String, _ kind: Kind, _ constraint: String, _ summary: String) {
    self.name = name
    self.kind = kind
    self.constraint = constraint
    self.summary = summary
  }

  /// Three columns for a date: as it is written, the first day that it may mean, and the last.
  static func date(_ name: String, _ what: String) -> [SQLColumn] {
    let prefix = name == "date" ? "" : name + "_"
    return [
      SQLColumn(name, "\(what), in EDTF or the words of the graph; rival claims with 'or' between them."),
      SQLColumn(prefix + "earliest", "The first day that this may mean, as ISO 8601; NULL without a bound."),
      SQLColumn(prefix + "latest", "The last day that this may mean, as ISO 8601; NULL without a bound."),
    ]
  }

  /// The columns that name what a fact is of.
  static let subject = [
    SQLColumn("record", .text, "REFERENCES record(id)", "The record that it tells of, or NULL."),
    SQLColumn("relation", .text, "REFERENCES relation(id)", "The relation that it tells of, or NULL."),
  ]

  /// The columns that tell how sure a relation is, and who says so, in a table that is computed.
  static let standing = [
    SQLColumn("evidence", .text, "NOT NULL", "'stated', 'inferred' or 'disputed'."),
    SQLColumn("stage", .text, "NOT NULL", "'done', 'planned', 'draft', 'abandoned' or 'unknown'."),
    SQLColumn("sources", "The ids of its sources, with spaces between."),
  ]

  /// The columns that tell what a statement rests on beside its sources.
  static let support: [SQLColumn] =
    Array(standing.prefix(2)) + [
      SQLColumn("as_of", "The date as of which its sources say so."),
      SQLColumn("note", "A remark by the graph's editors."),
      SQLColumn("quote", "The words of the source."),
    ]
}

extension SQLColumn {
  /// A column of texts that may be missing.
  init(_ name: String, _ summary: String) { self.init(name, .text, "", summary) }
}

extension SQLTable {
  /// The statement that makes the table.
  var definition: String {
    // Without a type SQLite leaves values as they are; `ANY` would make numbers of texts that look like some.
    let lines = columns.map { column in
      [SQLName.quoted(column.name), column.kind == .any ? "" : column.kind.rawValue, column.constraint]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    return "CREATE TABLE \(SQLName.quoted(name)) (\n  \(lines.joined(separator: ",\n  "))\n)"
  }

  /// The statements that make the indices.
  var indexDefinitions: [String] {
    indices.map { "CREATE INDEX \(SQLName.quoted("\(name)_\($0)")) ON \(SQLName.quoted(name)) (\(SQLName.quoted($0)))" }
  }
}

/// Names of tables and columns in SQL.
enum SQLName {
  /// A name in quotes, so that it may be any word.
  static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }
}

/// Every table, in the order in which they are described: first what a graph is made of, then what is computed from it.
let sqlTables: [any SQLTable] = [
  GraphTable(), KindTable(), KindEndTable(), ViewTable(), ViewOptionTable(), WordTable(), RecordTable(),
  RelationTable(), ActTable(),
  ClaimTable(), DisagreementTable(), CitationTable(), EntityTable(), SourceTable(), MemberTable(), PartyTable(),
  LineageTable(),
]
