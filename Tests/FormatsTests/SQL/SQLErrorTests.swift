import Relations
import Testing

@testable import Formats

@Suite("Questions in SQL that are wrong")
struct SQLErrorTests {
  private func error(_ question: String) throws -> SQLError {
    try #require(throws: SQLError.self) { _ = try SQLQuestion(question).answer(from: SCO.dataset) }
  }

  @Test(
    "SQLite's message stands over the line, with a caret where it is wrong",
    arguments: [
      ("SELECT nam FROM entity", "line 1, column 8: no such column: nam; did you mean 'name'?", "       ^"),
      ("SELECT *\nFROM entitie", "line 2, column 6: no such table: entitie; did you mean 'entity'?", "     ^"),
      ("SELEC 1", "line 1, column 1: near \"SELEC\": syntax error", "^"),
      ("SELECT '上海', é", "line 1, column 14: no such column: é; 'stemma schema sql' lists them", "               ^"),
      (
        "SELECT 1,\n\tnothingatall", "line 2, column 2: no such column: nothingatall; 'stemma schema sql' lists them",
        "\t^"
      ),
      (
        "SELECT id FROM entity WHERE kind = \"state\"",
        "line 1, column 36: no such column: state; texts stand in single quotes",
        String(repeating: " ", count: 35) + "^"
      ),
      ("SELECT 1; SELECT 2", "line 1, column 11: one question at a time: here a second one begins", "          ^"),
    ])
  func carets(question: String, message: String, caret: String) throws {
    let lines = try error(question).description.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 3, "\(lines)")
    #expect(String(lines[0]) == message)
    #expect(question.split(separator: "\n").map { "  " + $0 }.contains(String(lines[1])))
    #expect(String(lines[2]) == "  " + caret)
  }

  @Test("A remark or a semicolon behind a question is no second one")
  func tails() throws {
    for tail in [";", " ; \n", " -- done", "; /* done */ ;"] {
      #expect(try !SQLQuestion("SELECT 1" + tail).answer(from: SCO.dataset).isEmpty)
    }
  }

  @Test(
    "Only reading is allowed",
    arguments: [
      "DELETE FROM record", "INSERT INTO record VALUES (1)", "UPDATE record SET id = 'x'", "DROP TABLE record",
      "CREATE TABLE x (y)", "CREATE TEMP TABLE x (y)", "CREATE VIEW x AS SELECT 1", "ATTACH '/etc/passwd' AS x",
      "ATTACH ':memory:' AS x", "DETACH main", "PRAGMA journal_mode = WAL", "PRAGMA temp_store_directory = '/tmp'",
      "PRAGMA writable_schema = 1", "PRAGMA query_only = 0", "BEGIN", "COMMIT", "SAVEPOINT x", "VACUUM",
      "VACUUM INTO '/tmp/stemma-never'", "REINDEX", "ANALYZE", "SELECT load_extension('x')",
      "CREATE VIRTUAL TABLE x USING fts5(y)", "WITH x AS (SELECT 1) DELETE FROM record", "EXPLAIN DELETE FROM record",
      "SELECT * FROM pragma_journal_mode", "UPDATE sqlite_master SET sql = ''", "SELECT readfile('/etc/passwd')",
      "SELECT writefile('/tmp/stemma-never', 1)",
      "SELECT edit('x')", "SELECT fts3_tokenizer('x', x'00')", "", "-- nothing", ";", "SELECT ?", "SELECT :id",
    ])
  func readOnly(question: String) throws {
    #expect(try !error(question).message.isEmpty)
    #expect(!Folder.isFile("/tmp/stemma-never"))
  }

  @Test("What only tells of the tables is allowed")
  func harmless() throws {
    for question in [
      "PRAGMA table_info(entity)", "SELECT name FROM pragma_table_info('entity')", "EXPLAIN SELECT 1",
      "EXPLAIN QUERY PLAN SELECT * FROM party", "SELECT name FROM sqlite_schema", "VALUES (1)",
      "SELECT value FROM json_each('[1]')", "WITH x AS (SELECT 1) SELECT * FROM x",
      "SELECT date('2020-01-01', '+1 day')",
    ] {
      let isAnswered = (try? SQLQuestion(question).answer(from: SCO.dataset).isEmpty) == false
      #expect(isAnswered, "\(question)")
    }
  }

  @Test("A mistake that shows only while it runs has SQLite's words, and huge values are refused")
  func running() throws {
    #expect(try error("SELECT json('{')").message.contains("malformed JSON"))
    #expect(try error("SELECT abs(-9223372036854775808)").message.contains("integer overflow"))
    #expect(try error("SELECT begun('2009-13', '2010')").message.contains("2009-13"))
    #expect(try error("SELECT length(zeroblob(1000000000))").message.contains("too big"))
    #expect(try error("SELECT '\(String(repeating: "x", count: 1_000_001))'").message.contains("too long"))
    #expect(try error("SELECT " + String(repeating: "(", count: 2000) + "1").message.contains("overflow"))
  }

  @Test("A text that is no UTF-8 or holds a zero is told as well as can be")
  func oddTexts() throws {
    let answer = try SQLQuestion("SELECT CAST(x'61ff62' AS TEXT) AS a, 'a' || char(0) || 'b' AS b")
      .answer(from: SCO.dataset)
    #expect(answer.value[0]?["a"] == "a\u{FFFD}b")
    #expect(answer.value[0]?["b"] == "a\0b")
  }
}
