import Relations

/// A database that `export sqlite` wrote.
public struct SQLiteDatabase: Importer {
  /// `sqlite`.
  public let name = "sqlite"
  /// The usual endings of such files.
  public let endings = ["db", "sqlite", "sqlite3"]
  /// What it reads.
  public let summary = "An SQLite database, as 'export sqlite' writes it."

  /// The format.
  public init() {}

  /// What the file says.
  public func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported {
    do {
      return try SQLiteReader.read(bytes, named: file)
    } catch {
      throw ImportError(Diagnostic(.error, "no-database", at: Position(file: file, line: 1, column: 1), "\(error)"))
    }
  }
}
