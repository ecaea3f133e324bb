import GRDBSQLite
import Testing

@testable import Formats
@testable import Relations

@Suite("A database is read back")
struct SQLiteReaderTests {
  private func bytes(of dataset: Dataset) throws -> [UInt8] {
    guard case .file(let bytes) = try SQLite().export(dataset) else { return [] }
    return bytes
  }

  private func read(_ bytes: [UInt8]) throws -> (dataset: Dataset?, diagnostics: [Diagnostic]) {
    let result = ImportRequest().assemble([try SQLiteReader.read(bytes, named: "g.db")])
    return (result.dataset, result.diagnostics)
  }

  /// The bytes after some statements of SQL.
  private func changed(_ bytes: [UInt8], by statements: String) throws -> [UInt8] {
    var connection: OpaquePointer?
    #expect(sqlite3_open(":memory:", &connection) == SQLITE_OK)
    defer { sqlite3_close(connection) }
    let copy = try #require(sqlite3_malloc64(sqlite3_uint64(bytes.count)))
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    let size = sqlite3_int64(bytes.count)
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
    #expect(
      sqlite3_deserialize(connection, "main", copy.assumingMemoryBound(to: UInt8.self), size, size, flags) == SQLITE_OK)
    #expect(sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK, "\(statements)")
    var length: sqlite3_int64 = 0
    let start = try #require(sqlite3_serialize(connection, "main", &length, 0))
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(length)))
  }

  @Test("The curated graph comes back as it was")
  func identity() throws {
    let (again, diagnostics) = try read(bytes(of: SCO.dataset))
    #expect(!diagnostics.haveErrors, "\(diagnostics)")
    #expect(again.map { $0.difference(from: SCO.dataset) } == .some(nil))
  }

  @Test("Random graphs come back as they were", arguments: 0..<60)
  func wild(seed: Int) throws {
    let dataset = try WildGraph.dataset(seed)
    let (again, diagnostics) = try read(bytes(of: dataset))
    #expect(!diagnostics.haveErrors, "\(diagnostics)")
    #expect(again.map { $0.difference(from: dataset) } == .some(nil))
  }

  @Test("The same graph makes the same bytes")
  func stable() throws {
    let dataset = try WildGraph.dataset(7)
    #expect(try bytes(of: dataset) == bytes(of: dataset))
  }

  @Test("What is no database, or a broken one, is refused in a sentence")
  func broken() throws {
    let whole = try bytes(of: WildGraph.dataset(3))
    var garbled = whole
    for index in stride(from: 4096, to: garbled.count, by: 7) { garbled[index] ^= 0x5A }
    let bad: [[UInt8]] = [
      [], Array("id,name\r\n".utf8), Array(whole.prefix(50)), Array(whole.prefix(whole.count / 2)), garbled,
      Array("SQLite format 3\0".utf8),
    ]
    for bytes in bad { #expect(throws: SQLError.self) { _ = try read(bytes) } }
  }

  @Test(
    "A database of another layout is refused in a sentence",
    arguments: [
      ("DROP TABLE claim", "no table 'claim'"), ("UPDATE graph SET format = 99", "layout 99"),
      ("DELETE FROM graph", "0 rows"), ("ALTER TABLE act RENAME COLUMN period TO term", "period"),
      (
        "DROP TABLE view; CREATE VIEW view AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
          + "SELECT i AS name FROM n", "no table 'view'"
      ),
    ])
  func layouts(change: String, words: String) throws {
    let bytes = try changed(bytes(of: WildGraph.dataset(3)), by: change)
    let error = try #require(throws: SQLError.self) { _ = try read(bytes) }
    #expect(error.message.contains(words) && error.message.contains("g.db"), "\(error)")
  }

  @Test(
    "A wrong row is told at its place",
    arguments: [
      ("UPDATE claim SET value = '2009-13-01' WHERE id = (SELECT min(id) FROM claim WHERE type = 'date')", "bad-date"),
      ("UPDATE claim SET type = 'colour' WHERE id = 1", "bad-value"),
      ("UPDATE claim SET record = NULL, relation = NULL WHERE id = 1", "bad-value"),
      (
        "UPDATE claim SET attribute = 'signd' WHERE id = (SELECT min(id) FROM claim WHERE record IS NOT NULL)",
        "unknown-key"
      ),
      ("UPDATE record SET kind = 'planet' WHERE id = 'china'", "bad-row"),
      ("UPDATE record SET evidence = 'hearsay' WHERE id = 'china'", "bad-value"),
      ("UPDATE relation SET kind = 'host' WHERE kind = 'hosts'", "unknown-key"),
      ("UPDATE relation SET to_id = 'nowhere' WHERE rowid = 1", "unknown-entity"),
      ("UPDATE citation SET source = 'nobody' WHERE rowid = 1", "unknown-source"),
      ("UPDATE citation SET says = 'perhaps' WHERE rowid = 1", "bad-value"),
      ("DELETE FROM claim WHERE act = 1", "bad-value"), ("DELETE FROM citation", "missing-source"),
    ])
  func rows(change: String, code: String) throws {
    let (dataset, diagnostics) = try read(changed(bytes(of: SCO.dataset), by: change))
    let isRefused = dataset == nil
    #expect(isRefused)
    let finding = try #require(diagnostics.first { $0.code == code && $0.severity == .error }, "\(diagnostics)")
    #expect(finding.position.file.hasPrefix("g.db/"))
  }
}
