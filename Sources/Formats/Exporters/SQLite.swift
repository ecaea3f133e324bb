import Relations

/// A database file, for SQLite's own program, Python, R and whatever else reads them.
public struct SQLite: Exporter {
  /// `sqlite`.
  public let name = "sqlite"
  /// The usual endings of such files.
  public let endings = ["db", "sqlite", "sqlite3"]
  /// What it is for.
  public let summary =
    "An SQLite database with everything that is recorded, as 'schema sql' describes it; 'import' reads it."

  /// What it keeps.
  public let keeps = "everything, in tables of names, claims and citations, and views for each kind of relation"
  /// What it leaves out.
  public let leavesOut = "nothing but where things stood in the files"

  /// The format.
  public init() {}

  /// The database that `sql` asks, with all its tables filled.
  public func export(_ dataset: Dataset) throws -> Export {
    .file(try SQLDatabase(SQLContent(dataset)).bytes())
  }
}
