import GRDBSQLite
import Relations

/// A database file of someone else's, opened in memory to be read.
struct SQLiteFile: ~Copyable {
  private let connection: OpaquePointer
  private let name: String

  /// How many steps of SQLite's machine the reading of one table may take.
  private static let mostSteps = 2_000_000_000
  private static let stepsAtOnce: Int32 = 1_000_000

  /// Opens the bytes of a file.
  init(_ bytes: [UInt8], named name: String) throws(SQLError) {
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw SQLError("'\(name)' is no SQLite database")
    }
    var opened: OpaquePointer?
    guard sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nil) == SQLITE_OK,
      let opened, let copy = sqlite3_malloc64(sqlite3_uint64(bytes.count))
    else {
      sqlite3_close(opened)
      throw SQLError("'\(name)' cannot be opened: out of memory", isTooMuch: true)
    }
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
    let size = sqlite3_int64(bytes.count)
    let status = sqlite3_deserialize(
      opened, "main", copy.assumingMemoryBound(to: UInt8.self), size, size, flags)
    guard status == SQLITE_OK else {
      sqlite3_close(opened)
      throw SQLError("'\(name)' cannot be opened: \(String(cString: sqlite3_errstr(status)))")
    }
    connection = opened
    self.name = name
    sqlite3_exec(opened, "PRAGMA trusted_schema = 0; PRAGMA query_only = 1; PRAGMA cell_size_check = 1", nil, nil, nil)
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, 100_000_000)
    // Else a column that is not there would be read as the text of its name.
    _disableDoubleQuotedStringLiterals(opened)
  }

  deinit { sqlite3_close(connection) }

  /// The rows of a table, in the order in which they were added.
  ///
  /// - Throws: `SQLError` if the database has no such table with all its columns, or is damaged.
  func rows(of table: some SQLTable) throws(SQLError) -> [SQLiteRow] {
    guard try isTable(table.name) else {
      throw failure("there is no table '\(table.name)', which 'export sqlite' writes")
    }
    let names = table.columns.map(\.name)
    let columns = (["rowid"] + names).map(SQLName.quoted).joined(separator: ", ")
    let cells = try result("SELECT \(columns) FROM main.\(SQLName.quoted(table.name)) ORDER BY rowid")
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 + 1) })
    return cells.map { SQLiteRow(table: table.name, places: places, cells: $0) }
  }

  /// Whether there is a table of a name that is no view, so that reading it runs nothing that a stranger wrote.
  private func isTable(_ name: String) throws(SQLError) -> Bool {
    try !result(
      "SELECT 1, 1 FROM main.sqlite_schema WHERE type = 'table' AND name = '\(name)' AND sql NOT LIKE '%VIRTUAL%'"
    )
    .isEmpty
  }

  private func result(_ question: String) throws(SQLError) -> [[SQLValue]] {
    let clock = Steps(SQLiteFile.mostSteps / Int(SQLiteFile.stepsAtOnce))
    sqlite3_progress_handler(
      connection, SQLiteFile.stepsAtOnce,
      { Unmanaged<Steps>.fromOpaque($0!).takeUnretainedValue().isOver ? 1 : 0 },
      Unmanaged.passUnretained(clock).toOpaque())
    defer { withExtendedLifetime(clock) { sqlite3_progress_handler(connection, 0, nil, nil) } }
    do throws(SQLError) {
      return try SQLStatement(question, on: connection, under: SQLGuard()).rows()
    } catch {
      throw failure(error.message)
    }
  }

  func failure(_ message: String) -> SQLError { SQLError("'\(name)' cannot be read: \(message)") }

  /// Counts how often SQLite asks whether to go on.
  private final class Steps {
    private var left: Int
    init(_ left: Int) { self.left = left }
    var isOver: Bool {
      left -= 1
      return left < 0
    }
  }
}

/// A row of a table that is read.
struct SQLiteRow {
  let table: String
  fileprivate let places: [String: Int]
  fileprivate let cells: [SQLValue]

  fileprivate init(table: String, places: [String: Int], cells: [SQLValue]) {
    (self.table, self.places, self.cells) = (table, places, cells)
  }

  /// The number of the row in its table.
  var number: Int { if case .integer(let number) = cells[0] { Int(number) } else { 0 } }

  /// The text of a cell; nothing where there is none.
  func text(_ column: String) -> String? {
    guard let place = places[column], case .text(let text) = cells[place] else { return nil }
    return text
  }

  /// The whole number in a cell.
  func integer(_ column: String) -> Int64? {
    guard let place = places[column], case .integer(let number) = cells[place] else { return nil }
    return number
  }
}
