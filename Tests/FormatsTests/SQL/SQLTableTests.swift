import GRDBSQLite
import Relations
import Testing

@testable import Formats

@Suite("The tables of the database")
struct SQLTableTests {
  @Test("The list names every file of the folder")
  func everyFile() throws {
    let files = try Folder(SCO.root + "Sources/Formats/SQL/Tables").paths().map { String($0.dropLast(".swift".count)) }
    #expect(sqlTables.map { "\(type(of: $0))" }.sorted() == files)
  }

  @Test("Every table, view and column is described in a sentence")
  func described() {
    let views = SQLView.all(of: RelationKind.builtIn)
    #expect(views.count > RelationKind.builtIn.count)
    for (name, summary, columns) in sqlTables.map({ ($0.name, $0.summary, $0.columns) })
      + views.map({ ($0.name, $0.summary, $0.columns) })
    {
      #expect(summary.hasSuffix(".") || summary.hasSuffix("…"), "\(name)")
      #expect(Set(columns.map(\.name)).count == columns.count, "\(name)")
      for column in columns {
        #expect(column.summary.count > 5 && !column.name.contains("-"), "\(name).\(column.name)")
      }
    }
    #expect(Set(sqlTables.map(\.name) + views.map(\.name)).count == sqlTables.count + views.count)
  }

  @Test("A graph's own kind of relation gets a view, under another name where a table has its own")
  func ownKinds() throws {
    let kinds = ["claim", "relation-claim", "sqlite-x"].map {
      RelationKind($0, from: [.states], to: [.states], says: "it's", inverse: $0 + "-by", time: .moment)
    }
    let names = SQLView.all(of: kinds).suffix(3).map(\.name)
    #expect(names == ["relation_claim", "relation_relation_claim", "relation_sqlite_x"])
  }

  @Test("What tables name in others is there, and each tells of as much as the graph has", arguments: [0, 1, 2, 3])
  func references(seed: Int) throws {
    let dataset = seed == 0 ? SCO.dataset : try WildGraph.dataset(seed)
    let database = try SQLDatabase(SQLContent(dataset))
    try database.fill(Set(sqlTables.map(\.name)))
    func rows(_ question: String) throws -> [[SQLValue]] {
      try database.withConnection { try SQLStatement(question, on: $0, under: SQLGuard()).rows() }
    }
    #expect(try rows("SELECT * FROM pragma_foreign_key_check").isEmpty)
    #expect(try rows("SELECT * FROM pragma_integrity_check") == [[.text("ok")]])
    #expect(try rows("SELECT count(*) FROM record") == [[SQLValue(dataset.records.count)]])
    #expect(try rows("SELECT count(*) FROM entity") == [[SQLValue(dataset.entities.count)]])
    #expect(try rows("SELECT count(*) FROM relation") == [[SQLValue(dataset.relations.count)]])
    let facts =
      dataset.records.flatMap(\.facts)
      + dataset.relations.flatMap { relation in
        relation.facts + relation.acts.flatMap { [$0.date] + ($0.effective.map { [$0] } ?? []) }
      }
    let claims = facts.reduce(0) { $0 + $1.claims.count }
    #expect(try rows("SELECT count(*) FROM claim") == [[SQLValue(claims)]])
    for view in database.views { _ = try rows("SELECT * FROM \(SQLName.quoted(view.name))") }
    let kinds = try rows("SELECT count(*) FROM builds_on") + rows("SELECT count(*) FROM participant")
    #expect(
      kinds == ["builds-on", "participant"].map { kind in [SQLValue(dataset.relations.count { $0.kind == kind })] })
  }
}
