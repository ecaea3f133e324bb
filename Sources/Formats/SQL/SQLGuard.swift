import GRDBSQLite

/// Stands at SQLite's door: lets questions read, notes what they read, and refuses everything else.
final class SQLGuard {
  /// The tables and views that a question reads.
  private(set) var tables: Set<String> = []
  /// What was refused, in words.
  private(set) var refusal: String?

  /// What may be asked of `PRAGMA`: how the tables are made.
  private static let pragmas: Set<String> = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    "function_list", "compile_options",
  ]

  /// Whether SQLite may do something, as `sqlite3_set_authorizer` asks.
  private func allows(_ action: Int32, _ first: String?, _ second: String?) -> Bool {
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: return true
    case SQLITE_READ:
      if let first { tables.insert(first) }
      return true
    // So it makes functions like json_each() known; without the right to write, and a PRAGMA, no question can.
    case SQLITE_UPDATE where first == "sqlite_master": return true
    case SQLITE_FUNCTION:
      guard second?.lowercased() == "load_extension" else { return true }
      refusal = "load_extension()"
    case SQLITE_PRAGMA:
      if let first, SQLGuard.pragmas.contains(first.lowercased()) { return true }
      refusal = "PRAGMA " + (first ?? "")
    case SQLITE_ATTACH: refusal = "ATTACH"
    case SQLITE_DETACH: refusal = "DETACH"
    case SQLITE_TRANSACTION, SQLITE_SAVEPOINT: refusal = "a transaction"
    default: refusal = refusal ?? "to change anything"
    }
    return false
  }

  /// Asks this guard about every statement that a connection prepares from now on.
  func stand(at connection: OpaquePointer) {
    let callback:
      @convention(c) (
        UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
        UnsafePointer<CChar>?
      ) -> Int32 = { own, action, first, second, _, _ in
        let guardian = Unmanaged<SQLGuard>.fromOpaque(own!).takeUnretainedValue()
        let texts = [first, second].map { $0.map { String(cString: $0) } }
        return guardian.allows(action, texts[0], texts[1]) ? SQLITE_OK : SQLITE_DENY
      }
    sqlite3_set_authorizer(connection, callback, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Lets a connection do everything again.
  static func leave(_ connection: OpaquePointer) { sqlite3_set_authorizer(connection, nil, nil) }
}
