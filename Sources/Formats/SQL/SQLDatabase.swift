import GRDB
import GRDBSQLite
import Relations

/// A graph as a database in memory, whose tables are filled when a question first reads them.
final class SQLDatabase {
  private let queue: DatabaseQueue
  private let content: SQLContent
  /// The views of this graph.
  let views: [SQLView]
  private var filled: Set<String> = []

  /// An empty database with the tables and views of a graph.
  init(_ content: SQLContent) throws {
    self.content = content
    views = SQLView.all(of: content.dataset.kinds)
    var configuration = Configuration()
    // Tables are filled in any order, and the dataset is sound already.
    configuration.foreignKeysEnabled = false
    configuration.label = "stemma"
    queue = try DatabaseQueue(configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA temp_store = MEMORY")
      for table in sqlTables { try database.execute(sql: table.definition) }
      for view in views { try database.execute(sql: view.definition) }
    }
  }

  /// Fills the tables among some names that are still empty, and makes their indices.
  func fill(_ names: Set<String>, until deadline: ContinuousClock.Instant? = nil) throws {
    let wanted = sqlTables.filter { names.contains($0.name) && !filled.contains($0.name) }
    guard !wanted.isEmpty else { return }
    try queue.writeWithoutTransaction { database in
      try database.inTransaction {
        try add(wanted.map { ($0, try SQLRows(of: $0, in: database, until: deadline)) })
        // An index is made faster of rows that are there than row by row.
        for index in wanted.flatMap(\.indexDefinitions) { try database.execute(sql: index) }
        return .commit
      }
    }
    filled.formUnion(wanted.map(\.name))
  }

  /// Adds the rows of some tables, in one walk through the graph.
  private func add(_ tables: [(table: any SQLTable, rows: SQLRows)]) throws {
    var place = FactPlace()
    for (table, rows) in tables { try table.fill(rows, from: content) }
    for record in content.dataset.records {
      for (table, rows) in tables { try table.add(record, at: place, to: rows, from: content) }
      place.walk(record) { _, _ in }
    }
    guard tables.contains(where: { $0.table.tellsOfRelations }) else { return }
    for relation in content.dataset.relations {
      let relation = relation.writtenOut
      for (table, rows) in tables { try table.add(relation, at: place, to: rows, from: content) }
      place.walk(relation) { _, _ in }
    }
  }

  /// Does something with the open connection, which no other thread uses meanwhile.
  func withConnection<Result>(_ body: (OpaquePointer) throws -> Result) throws -> Result {
    try queue.writeWithoutTransaction { database in
      guard let connection = database.sqliteConnection else { throw SQLError("the database is closed") }
      return try body(connection)
    }
  }

  /// Makes the functions on dates known, which questions may call and views of a file must not.
  func addFunctions() {
    queue.writeWithoutTransaction { SQLFunctions.add(to: $0) }
  }

  /// The whole database as the bytes of a file.
  func bytes() throws -> [UInt8] {
    try fill(Set(sqlTables.map(\.name)))
    return try withConnection { connection in
      var size: sqlite3_int64 = 0
      guard let start = sqlite3_serialize(connection, "main", &size, 0) else {
        throw SQLError("the database could not be put into a file: out of memory")
      }
      defer { sqlite3_free(start) }
      return Array(UnsafeBufferPointer(start: start, count: Int(size)))
    }
  }
}
