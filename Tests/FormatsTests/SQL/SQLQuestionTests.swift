import Relations
import Testing

@testable import Formats

@Suite("Questions in SQL")
struct SQLQuestionTests {
  private func answer(_ question: String, limit: Int? = nil, from dataset: Dataset = SCO.dataset) throws -> Answer {
    try SQLQuestion(question, limit: limit).answer(from: dataset)
  }

  private func rows(_ question: String, from dataset: Dataset = SCO.dataset) throws -> [[String]] {
    try answer(question, from: dataset).rendered(as: .csv).split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("The rows and columns stand in the order of the question, in every format")
  func formats() throws {
    let answer = try answer("SELECT 1 AS one, 2.5 AS half, 'x' AS x, NULL AS none, 'y' AS x, x'0aff' AS bytes")
    #expect(answer.rendered(as: .csv) == "one,half,x,none,x:1,bytes\r\n1,2.5,x,,y,0aff\r\n")
    #expect(
      answer.value == [["one": 1, "half": 2.5, "x": "x", "none": nil, "x:1": "y", "bytes": "0aff"]])
    #expect(answer.table.columns.map(\.alignment) == [.right, .right, .left, .right, .left, .left])
    #expect(answer.rendered(as: .markdown).contains("| one |"))
  }

  @Test("Sources that are named in a column stand at the foot")
  func sources() throws {
    let answer = try answer("SELECT id, sources FROM relation WHERE to_id = 'iis-agreement-2009' LIMIT 2")
    #expect(!answer.sources.isEmpty)
    #expect(answer.rendered(as: .text).contains("[1]"))
    #expect(try rows("SELECT source FROM citation WHERE claim IS NULL LIMIT 1")[0][0].isEmpty == false)
  }

  @Test("An answer without rows is empty")
  func empty() throws { #expect(try answer("SELECT id FROM entity WHERE id = 'nobody'").isEmpty) }

  @Test("Who is what to an instrument is what 'parties' says", arguments: [nil, "2012", "2024-01-01"])
  func parties(day: String?) throws {
    var scope = Scope()
    scope.asOf = try day.map { try PartialDate(parsing: $0) }
    let dataset = try SCO.dataset.within(scope)
    scope.former = true
    let belonging = try SCO.dataset.within(scope)
    let verb = try ParticipationQuestion().answer(from: belonging).value
    guard case .array(let items) = verb else { return }
    let expected = items.map { item in ["state", "instrument", "is", "certainty"].map { item[$0] ?? .null } }
    let own = try SQLQuestion("SELECT state, instrument, status, certainty FROM party", belonging: belonging)
      .answer(from: dataset).value
    guard case .array(let rows) = own else { return }
    let told = rows.map { row in ["state", "instrument", "status", "certainty"].map { row[$0] ?? .null } }
    #expect(told.count > 20)
    #expect(Set(told) == Set(expected) && told.count == expected.count)
  }

  @Test("Who belongs to a body is what 'members' says", arguments: [nil, "2016", "2018"])
  func members(day: String?) throws {
    var scope = Scope()
    scope.asOf = try day.map { try PartialDate(parsing: $0) }
    scope.former = true
    let dataset = try SCO.dataset.within(scope)
    let verb = try MembersQuestion(of: "sco").answer(from: dataset)
    let told = try rows(
      "SELECT state, certainty FROM member WHERE body = 'sco' AND belongs_as = 'member' AND certainty <> 'no'",
      from: dataset)
    let expected = verb.table.rows.map { row in
      [0, 3].map { place in Answer(value: nil, table: Table(columns: [.init("x")], rows: [[row[place]]])) }
        .map { $0.rendered(as: .csv).split(separator: "\r\n")[1] }.map(String.init)
    }
    #expect(!told.isEmpty && Set(told) == Set(expected))
  }

  @Test("Descent and its distances are what 'lineage' says", arguments: [0, 5, 6])
  func lineage(seed: Int) throws {
    let dataset = seed == 0 ? SCO.dataset : try WildGraph.dataset(seed)
    for entity in dataset.entities {
      let lineage = try dataset.lineage(of: entity.id)
      let told = try rows(
        "SELECT elder, -distance FROM lineage WHERE younger = '\(entity.id)' UNION ALL "
          + "SELECT younger, distance FROM lineage WHERE elder = '\(entity.id)'", from: dataset)
      #expect(Set(told) == Set(lineage.entities.map { [$0.entity.id, String($0.distance)] }), "\(entity.id)")
      if seed == 0, lineage.entities.count > 8 { return }
    }
  }

  @Test("Distances are also what SQLite itself finds by walking the relations")
  func recursion() throws {
    let walked = """
      WITH RECURSIVE walk(elder, younger, distance) AS (
        SELECT to_id, from_id, 1 FROM relation JOIN kind ON kind.name = relation.kind WHERE descent = 1
        UNION SELECT walk.elder, from_id, distance + 1 FROM walk JOIN relation ON to_id = younger
        JOIN kind ON kind.name = relation.kind WHERE descent = 1)
      SELECT elder, younger, min(distance) FROM walk GROUP BY 1, 2 ORDER BY 1, 2
      """
    let told = try rows("SELECT elder, younger, distance FROM lineage ORDER BY 1, 2")
    #expect(told.count > 20)
    #expect(try rows(walked) == told)
  }

  @Test("Dates can be compared as texts, and asked in three values")
  func dates() throws {
    #expect(
      try rows("SELECT earliest('2009-06'), latest('2009-06'), latest('after 2011')") == [
        ["2009-06-01", "2009-06-30", ""]
      ])
    #expect(try rows("SELECT begun('2009-06', '2009-06-16'), begun('2009', '2010')") == [["possibly", "yes"]])
    #expect(try rows("SELECT holds('2001', NULL, '2009'), holds('2001', '2004', '2009')") == [["yes", "no"]])
    #expect(
      try rows("SELECT holds('2001', 'unknown', '2009'), holds(NULL, '2009', '2009')") == [["possibly", "possibly"]])
    let early = try rows("SELECT id FROM entity WHERE kind = 'instrument' AND latest < '2007-01-01' ORDER BY id")
    let expected = SCO.dataset.entities.filter { entity in
      guard entity.section == .instruments, let standing = entity.date?.standing else { return false }
      return standing.allSatisfy { $0.value.date?.latestEnd.map { $0.description < "2007-01-01" } ?? false }
    }
    #expect(!early.isEmpty && early.map { $0[0] } == expected.map(\.id).sorted())
  }

  @Test("Parts of the graph are told as of their day")
  func parts() throws {
    var scope = Scope()
    scope.asOf = try PartialDate(parsing: "2012")
    let dataset = try SCO.dataset.within(scope)
    #expect(try rows("SELECT as_of FROM graph", from: dataset) == [["2012"]])
    #expect(try rows("SELECT DISTINCT holds FROM entity ORDER BY 1", from: dataset) == [["possibly"], ["yes"]])
    #expect(try rows("SELECT count(*) FROM entity WHERE holds IS NOT NULL") == [["0"]])
  }

  @Test("An answer of more rows than are wanted is cut, and says so")
  func limits() throws {
    let cut = try answer("SELECT id FROM entity", limit: 3)
    #expect(cut.table.rows.count == 3)
    #expect(cut.context.contains { $0.name == "cut" })
    let whole = try answer("SELECT id FROM entity LIMIT 3", limit: 3)
    #expect(whole.table.rows.count == 3 && !whole.context.contains { $0.name == "cut" })
  }

  @Test("A question without end is ended")
  func endless() throws {
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT "
    #expect(throws: SQLError.self) {
      try SQLQuestion(endless + "count(*) FROM n", timeout: .milliseconds(50)).answer(from: SCO.dataset)
    }
    let cut = try SQLQuestion(endless + "i FROM n WHERE i % 1000 = 1", timeout: .milliseconds(200))
      .answer(from: SCO.dataset)
    #expect(cut.context.contains { $0.name == "cut" } && !cut.isEmpty)
  }
}
