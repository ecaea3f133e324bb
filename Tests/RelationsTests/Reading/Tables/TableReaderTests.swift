import Testing

@testable import Relations

@Suite("Tables: what their rows make")
struct TableReaderTests {
  private static let instruments = "makes: instrument, columns: { id: id, name: name, signed: day }, sources: [s1]"

  @Test("A row is a record, its id kept as it is written")
  func records() throws {
    let (dataset, found) = Tables.read(
      "makes: instrument, type: treaty, values: { type: { X: other }, 9999-12-31: none }, as-of: 2025, sources: [s1], "
        + "columns: { id: ID, name: Title, names.ru: Name, topics: [A, B], signed: Day, ended: End, note: Remark }",
      "ID,Title,Name,A,B,Day,End,Remark\nA08:X_1,\"Treaty, one\",Имя,fish,,1981-09..1981-10,9999-12-31,Ha\nB2,Two,,,,,,\n"
    )
    #expect(found == [])
    let record = try #require(dataset?.record("A08:X_1"))
    #expect(record.name == "Treaty, one" && record.name(in: "ru") == "Имя" && record.type == "treaty")
    #expect(record.facts("topics").count == 1 && record.text("signed") == "[1981-09..1981-10]")
    #expect(record.fact("ended")?.claims.first?.value == .absent && record.support.note == "Ha")
    #expect("\(record.position)" == "g/t.csv:2:1" && record.fact("signed").map { "\($0.position)" } == "g/t.csv:2:33")
    #expect(dataset?.record("B2")?.facts.map(\.attribute) == ["name", "type"])
  }

  @Test("A cell that cannot be read is unknown, and reported at its place; else it is an error")
  func badCells() {
    let rows = "id,name,day\na,Ä,2010-XX-XX-\nb,B,0014-022005\n"
    let (dataset, found) = Tables.read(Self.instruments + ", on-error: skip", rows)
    #expect(dataset?.record("a")?.fact("signed")?.claims.map(\.value) == [.unknown])
    #expect(found.map { String($0.prefix(18)) } == ["g/t.csv:2:15: note", "g/t.csv:3:10: note"])
    #expect(found.allSatisfy { $0.contains("is no date") && $0.hasSuffix("it is taken for unknown  [bad-date]") })
    #expect(dataset?.skippedRows == 0)
    let (none, errors) = Tables.read(Self.instruments, rows)
    #expect(none == nil && errors.allSatisfy { $0.contains("error") } && errors.count == 2)
  }

  @Test("A row that is wrong is skipped, told and counted; else it is an error")
  func badRows() {
    let rows = "id,name,day\na b,X,\n\"c,d\",X,\n,X,\ne,X\nf,X,,\n\ng,\"X\nh,H,\nh,Again,\nchina,C,\n"
    let (dataset, found) = Tables.read(Self.instruments + ", on-error: skip", rows)
    #expect(dataset?.entities.filter { $0.position.file == "g/t.csv" }.map(\.id) == ["h"])
    #expect(dataset?.skippedRows == 8)
    let places = found.map { $0.split(separator: " ")[0] + $0.split(separator: "[").suffix(1).joined() }
    #expect(
      places == [
        "g/t.csv:2:1:bad-id]", "g/t.csv:3:2:bad-id]", "g/t.csv:4:1:bad-id]", "g/t.csv:5:1:ragged-row]",
        "g/t.csv:6:1:ragged-row]", "g/t.csv:8:3:csv-syntax]", "g/t.csv:10:1:repeated-id]", "g/t.csv:11:1:repeated-id]",
      ])
    #expect(Tables.read(Self.instruments, rows).0 == nil)
  }

  @Test("A column without a meaning is a note; one that is missing, an error with what was meant")
  func columns() {
    let (dataset, found) = Tables.read(Self.instruments, "id,name,day,more\na,A,,x\n")
    #expect(dataset != nil && found.map { $0.hasPrefix("g/t.csv:1:13: note") && $0.contains("'more'") } == [true])
    let (none, errors) = Tables.read(Self.instruments, "id,nome,day\na,A,\n")
    #expect(none == nil && errors.contains { $0.contains("g/graph.yaml:4:") && $0.contains("did you mean 'nome'?") })
  }

  @Test(
    "What 'tables' cannot say",
    arguments: [
      ("makes: thing, columns: { id: id }, sources: [s1]", "'makes' is one of state"),
      ("makes: state, columns: { id: id, hosts: x }, sources: [s1]", "a row of the table has no 'hosts'"),
      ("makes: state, columns: { id: id }, sources: [s1], on-error: go", "'on-error' is stop or skip"),
      ("makes: state, columns: { id: id }", "names no source"),
      ("makes: state, columns: { name: name }, sources: [s1]", "nothing tells 'id'"),
      ("makes: relation, columns: { from: id, to: name }, sources: [s1]", "nothing tells 'relation'"),
      ("makes: state, columns: { id: id, names: name }, sources: [s1]", "'names' is written 'names.KEY'"),
    ])
  func plans(plan: String, words: String) {
    let (dataset, found) = Tables.read(plan, "id,name,day\na,A,\n")
    #expect(dataset == nil && found.contains { $0.contains("g/graph.yaml:4:") && $0.contains(words) }, "\(found)")
  }

  @Test("A file that is not there is named")
  func missing() {
    let header = Graphs.header + "tables: [{ file: tt.csv, \(Self.instruments) }]\n"
    let tree = MemoryTree(name: "g", ["graph.yaml": header, "base.yaml": Graphs.base, "t.csv": "id,name,day\n"])
    let (dataset, found) = Dataset.read(tree)
    #expect(dataset == nil && found.contains { $0.message.contains("no file 'tt.csv'; did you mean 't.csv'?") })
  }

  @Test("Two tables about one record are rival claims where the graph says so")
  func sameID() throws {
    let header =
      Graphs.header + "tables:\n  - { file: t.csv, \(Self.instruments) }\n"
      + "  - { file: u.csv, same-id: claims, \(Self.instruments.replacing("s1", with: "s2")) }\n"
    let tree = MemoryTree(
      name: "g",
      [
        "graph.yaml": header, "base.yaml": Graphs.base, "t.csv": "id,name,day\na,A,2001-02-03\n",
        "u.csv": "id,name,day\na,A,2001-02-04\n",
      ])
    let (dataset, found) = Dataset.read(tree)
    #expect(found.filter { $0.severity != .note } == [])
    let signed = try #require(dataset?.record("a")?.fact("signed"))
    #expect(signed.claims.map(\.value.description) == ["2001-02-03", "2001-02-04"])
    #expect(signed.claims.map { $0.support.sources.map(\.source) } == [["s1"], ["s2"]])
    #expect(dataset?.record("a")?.facts("name").map(\.claims.count) == [1])
  }

  @Test("One line tells of ten thousand rows that were skipped")
  func flood() throws {
    let rows = "id,name,day\n" + String(repeating: "a b,X,\n", count: 9_999) + "x,X\n"
    let header = Graphs.header + "tables:\n  - { file: t.csv, \(Self.instruments), on-error: skip }\n"
    let tree = MemoryTree(name: "g", ["graph.yaml": header, "base.yaml": Graphs.base, "t.csv": rows])
    let (dataset, found) = Dataset.read(tree, finding: .error)
    #expect(
      found.skippedRows
        == "10000 rows of tables are skipped: 9999 [bad-id], 1 [ragged-row]; 'stemma check' shows them")
    #expect(dataset?.context.contains { $0.name == "skipped-rows" && $0.value == .integer(10_000) } == true)
    #expect([Diagnostic]().skippedRows == nil)
  }
}
