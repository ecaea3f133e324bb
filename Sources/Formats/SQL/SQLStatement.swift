import GRDBSQLite
import Relations

/// One question in SQL, prepared by SQLite under the eyes of a guard.
struct SQLStatement: ~Copyable {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  /// What a question gave before it ended or was cut.
  struct Result {
    var columns: [String] = []
    var rows: [[SQLValue]] = []
    /// What was left out and why, in words; nothing if all is there.
    var cut: String?
  }

  /// The most bytes of cells that are kept of an answer.
  private static let mostBytes = 1 << 28

  /// Prepares a text that must be one question.
  ///
  /// - Throws: `SQLError` with the place in the text.
  init(_ text: String, on connection: OpaquePointer, under guardian: SQLGuard) throws(SQLError) {
    handle = try SQLStatement.prepared(text, on: connection, under: guardian)
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  private static func prepared(
    _ text: String, on connection: OpaquePointer, under guardian: SQLGuard
  ) throws(SQLError) -> OpaquePointer {
    var (handle, rest): (OpaquePointer?, Int) = (nil, 0)
    var copy = text
    let status = copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text -> Int32 in
        var tail: UnsafePointer<CChar>?
        let status = sqlite3_prepare_v2(connection, text.baseAddress, Int32(text.count), &handle, &tail)
        if let tail, let start = text.baseAddress { rest = tail - start }
        return status
      }
    }
    guard status == SQLITE_OK else { throw error(of: text, on: connection, guardian) }
    guard let handle else { throw SQLError("there is no question: write a SELECT") }
    do throws(SQLError) {
      if let place = further(text, from: rest, on: connection) {
        throw SQLError("one question at a time: here a second one begins", at: place)
      }
      guard sqlite3_bind_parameter_count(handle) == 0 else {
        throw SQLError("a question has no parameters such as '?': write the values into it")
      }
      guard sqlite3_stmt_readonly(handle) != 0 else { throw SQLError("'sql' only reads: nothing can be changed") }
    } catch {
      sqlite3_finalize(handle)
      throw error
    }
    return handle
  }

  /// The place at which a text goes on behind its first statement, unless only spaces and remarks stand there.
  private static func further(_ text: String, from rest: Int, on connection: OpaquePointer) -> SQLError.Place? {
    var tail = String(decoding: text.utf8.dropFirst(rest), as: UTF8.self)
    var another: OpaquePointer?
    let status = tail.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_prepare_v2(connection, $0.baseAddress, Int32($0.count), &another, nil)
      }
    }
    sqlite3_finalize(another)
    guard status != SQLITE_OK || another != nil else { return nil }
    let blanks = tail.utf8.prefix { $0 == 0x20 || (0x09...0x0D).contains($0) || $0 == 0x3B }.count
    return SQLError.Place(byte: rest + blanks, of: text)
  }

  private static func error(of text: String, on connection: OpaquePointer, _ guardian: SQLGuard) -> SQLError {
    if let refusal = guardian.refusal { return SQLError("'sql' only reads the graph; it is not allowed \(refusal)") }
    let offset = Int(sqlite3_error_offset(connection))
    let message = String(cString: sqlite3_errmsg(connection))
    return SQLError(message, at: offset < 0 ? nil : SQLError.Place(byte: offset, of: text))
  }

  /// Runs the question until it ends, a number of rows is there or the time is up.
  borrowing func run(limit: Int?, until deadline: ContinuousClock.Instant?) throws(SQLError) -> Result {
    let clock = SQLClock(deadline)
    clock.watch(connection)
    defer { withExtendedLifetime(clock) { SQLClock.leave(connection) } }
    return try result(limit: limit)
  }

  /// All rows, however many and long.
  borrowing func rows() throws(SQLError) -> [[SQLValue]] {
    let result = try result(limit: nil, mostBytes: .max)
    if let cut = result.cut { throw SQLError("it was cut \(cut)", isTooMuch: true) }
    return result.rows
  }

  private borrowing func result(limit: Int?, mostBytes: Int = SQLStatement.mostBytes) throws(SQLError) -> Result {
    var result = Result()
    let width = sqlite3_column_count(handle)
    result.columns = (0..<width).map { sqlite3_column_name(handle, $0).map { String(cString: $0) } ?? "" }
    var bytes = 0
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_DONE: return result
      case SQLITE_ROW:
        if let limit, result.rows.count == limit {
          result.cut = "after \(limit) rows (--limit)"
          return result
        }
        if bytes > mostBytes {
          result.cut = "after \(result.rows.count) rows, which are more than \(mostBytes >> 20) MB"
          return result
        }
        result.rows.append((0..<width).map { SQLStatement.value(handle, $0, &bytes) })
      case SQLITE_INTERRUPT:
        result.cut = "after \(result.rows.count) rows, when the time was up (--timeout)"
        return result
      case SQLITE_NOMEM: throw SQLError("the question takes too much memory; ask for less", isTooMuch: true)
      default: throw SQLError(String(cString: sqlite3_errmsg(connection)))
      }
    }
  }

  private static func value(_ handle: OpaquePointer, _ column: Int32, _ bytes: inout Int) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
    case SQLITE_NULL: return .null
    case SQLITE_TEXT:
      let start = sqlite3_column_text(handle, column)
      let text = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
      bytes += text.count
      return .text(String(decoding: text, as: UTF8.self))
    default:
      let start = sqlite3_column_blob(handle, column)
      let blob = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
      bytes += blob.count
      return .blob(Array(blob))
    }
  }
}

/// Interrupts a statement that runs too long.
private final class SQLClock {
  private let deadline: ContinuousClock.Instant?

  init(_ deadline: ContinuousClock.Instant?) { self.deadline = deadline }

  /// Looks at the time after every so many steps of SQLite's machine.
  func watch(_ connection: OpaquePointer) {
    guard deadline != nil else { return }
    let own = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(
      connection, 10_000,
      { own in
        guard let deadline = Unmanaged<SQLClock>.fromOpaque(own!).takeUnretainedValue().deadline else { return 0 }
        return deadline < .now ? 1 : 0
      }, own)
  }

  static func leave(_ connection: OpaquePointer) { sqlite3_progress_handler(connection, 0, nil, nil) }
}
