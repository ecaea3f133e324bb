import GRDB
import GRDBSQLite

/// A value of a cell.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// A text, or nothing.
  init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }

  /// A number.
  init(_ number: Int) { self = .integer(Int64(number)) }

  /// A yes or no, as 1 or 0.
  init(_ isSo: Bool) { self = .integer(isSo ? 1 : 0) }
}

/// The rows of one table while they are added.
final class SQLRows {
  private let statement: Statement
  private let handle: OpaquePointer
  private let deadline: ContinuousClock.Instant?
  private let width: Int
  private var count = 0

  /// Rows to be added to a table, until a deadline.
  init(of table: any SQLTable, in database: Database, until deadline: ContinuousClock.Instant?) throws {
    let places = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
    statement = try database.makeStatement(sql: "INSERT INTO \(SQLName.quoted(table.name)) VALUES (\(places))")
    handle = statement.sqliteStatement
    self.deadline = deadline
    width = table.columns.count
  }

  /// Adds a row with a value for each column.
  ///
  /// The values are bound by hand: a hundred thousand rows pass here while a person waits.
  func add(_ values: [SQLValue]) throws {
    precondition(values.count == width, "a row has a value for each of its \(width) columns")
    for (index, value) in values.enumerated() { SQLRows.bind(value, to: handle, at: Int32(index + 1)) }
    guard sqlite3_step(handle) == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: .SQLITE_ERROR, message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
    }
    sqlite3_reset(handle)
    count += 1
    if count.isMultiple(of: 1024) { try checkTime() }
  }

  /// Ends the work where the deadline has passed.
  func checkTime() throws {
    if let deadline, deadline < .now { throw SQLError.tooSlow }
  }

  /// SQLite keeps a copy of what it is given.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private static func bind(_ value: SQLValue, to handle: OpaquePointer, at index: Int32) {
    switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let number): sqlite3_bind_int64(handle, index, number)
    case .real(let number): sqlite3_bind_double(handle, index, number)
    case .text(var text):
      text.withUTF8 { bytes in
        _ = bytes.withMemoryRebound(to: CChar.self) {
          // An empty text has no address, and without one SQLite would take it for nothing.
          $0.baseAddress == nil
            ? sqlite3_bind_text(handle, index, "", 0, copied)
            : sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), copied)
        }
      }
    case .blob(let bytes): sqlite3_bind_blob(handle, index, bytes, Int32(bytes.count), copied)
    }
  }
}
