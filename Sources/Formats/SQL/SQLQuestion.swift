import GRDB
import GRDBSQLite
import Relations

/// A question in SQL about the tables that `schema sql` describes.
public struct SQLQuestion: Question {
  private let text: String
  private let limit: Int?
  private let timeout: Duration?
  private let belonging: Dataset?
  private let language: String?

  /// Asks in SQLite's dialect; only reading is allowed.
  ///
  /// - Parameters:
  ///   - text: One `SELECT`, `VALUES`, `WITH` or `EXPLAIN` statement.
  ///   - limit: The most rows that are told; an answer that has more is cut, and says so.
  ///   - timeout: How long it may take, the filling of the tables included.
  ///   - belonging: The same part of the graph with those who had left by its day, for the tables `member` and `party`;
  ///     the dataset itself where it is `nil`.
  ///   - language: The language of names.
  public init(
    _ text: String, limit: Int? = nil, timeout: Duration? = nil, belonging: Dataset? = nil, language: String? = nil
  ) {
    self.text = text
    self.limit = limit
    self.timeout = timeout
    self.belonging = belonging
    self.language = language
  }

  /// The rows; the sources whose ids stand in columns called `source` or `sources` are named at the foot.
  ///
  /// - Throws: `SQLError` for what SQLite does not accept, with the place in the text.
  public func answer(from dataset: Dataset) throws -> Answer {
    let result = try result(from: dataset)
    if result.rows.isEmpty, let cut = result.cut { throw SQLError("cut \(cut): there is no answer", isTooMuch: true) }
    return SQLAnswer(result, in: dataset).answer
  }

  private func result(from dataset: Dataset) throws -> SQLStatement.Result {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    let content = SQLContent(dataset, belonging: belonging, language: language)
    let database = try SQLDatabase(content)
    database.addFunctions()
    let guardian = SQLGuard()
    // SQLite holds on to it without saying so.
    return try withExtendedLifetime(guardian) { try result(from: database, under: guardian, until: deadline) }
  }

  private func result(
    from database: SQLDatabase, under guardian: SQLGuard, until deadline: ContinuousClock.Instant?
  ) throws -> SQLStatement.Result {
    // Prepared once to learn what it reads, and again with that in place.
    try database.withConnection { connection in
      SQLQuestion.limit(connection)
      guardian.stand(at: connection)
      defer { SQLGuard.leave(connection) }
      do {
        _ = try SQLStatement(text, on: connection, under: guardian)
      } catch let error as SQLError {
        throw error.suggesting(from: database.views, in: text)
      }
    }
    try database.fill(guardian.tables, until: deadline)
    return try database.withConnection { connection in
      sqlite3_exec(connection, "PRAGMA query_only = 1", nil, nil, nil)
      guardian.stand(at: connection)
      defer { SQLGuard.leave(connection) }
      return try SQLStatement(text, on: connection, under: guardian).run(limit: limit, until: deadline)
    }
  }

  /// Bounds what one question may take: the length of a text or blob, the depth of expressions, and memory at all.
  private static func limit(_ connection: OpaquePointer) {
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 50_000_000)
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 1_000_000)
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_limit(connection, SQLITE_LIMIT_WORKER_THREADS, 0)
    sqlite3_hard_heap_limit64(2 << 30)
  }
}

extension SQLError {
  /// The error with the table or column that was probably meant.
  fileprivate func suggesting(from views: [SQLView], in text: String) -> SQLError {
    let parts = message.split(separator: ": ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return self }
    let name = String(parts[1].split(separator: ".").last ?? "")
    let candidates: [String]
    switch parts[0] {
    case "no such table": candidates = sqlTables.map(\.name) + views.map(\.name)
    case "no such column": candidates = (sqlTables.flatMap(\.columns) + views.flatMap(\.columns)).map(\.name)
    default: return self
    }
    let near = nearest(to: name, among: Set(candidates).sorted()).prefix(3).map { "'\($0)'" }
    var hint = near.isEmpty ? "; 'stemma schema sql' lists them" : "; did you mean \(near.joined(separator: " or "))?"
    if parts[0] == "no such column", text.contains("\"\(name)\"") { hint = "; texts stand in single quotes" }
    // Of tables SQLite does not tell where they stand.
    return SQLError(message + hint, at: place ?? Place(of: name, in: text), isTooMuch: isTooMuch)
  }
}
