import Testing

@testable import Relations

@Suite("Tables of participants: periods and rival claims")
struct ParticipantTableTests {
  private static let plan =
    "makes: participant, columns: { from: a, to: b, signed: s, consented: c, in-force: f, withdrew: w }, "
    + "values: { CHN: china, 9999-12-31: none }, sources: [s1], as-of: 2025, on-error: skip"

  private func acts(_ rows: String, plan: String = plan) throws -> [[String]] {
    let (dataset, _) = Tables.read(plan, "a,b,s,c,f,w\n" + rows)
    let relation = try #require(dataset?.relations.first)
    return relation.periods.map { acts in
      acts.map { act in
        "\(act.kind.rawValue) \(act.date.claims.map(\.value.description).joined(separator: "|"))"
      }
    }
  }

  @Test("One row is one participation, its acts at their places")
  func one() throws {
    let (dataset, found) = Tables.read(Self.plan, "a,b,s,c,f,w\nCHN,pact,2009-06-16,2010,,9999-12-31\n")
    #expect(found == [])
    let relation = try #require(dataset?.relations.first)
    #expect(relation.id == "china/participant/pact" && relation.spokenKind == "signatory")
    #expect("\(relation.position)" == "g/t.csv:2:1" && relation.support.sources.map(\.source) == ["s1"])
    #expect(
      relation.acts.map { "\($0.kind.rawValue) \($0.date.position)" } == [
        "signed g/t.csv:2:10", "consented g/t.csv:2:21", "withdrew g/t.csv:2:27",
      ])
    #expect(relation.acts.last?.isDenied == true && relation.tellsConsent)
    #expect(relation.acts.last?.date.claims.first?.support.asOf?.description == "2025")
  }

  @Test("Rows that are disjoint are periods, those that are not rival claims: Iceland and the whaling convention")
  func iceland() throws {
    // As they stand in the data.
    let rows = """
      CHN,pact,1948-11-10,2002-10-10,1976-06-15,1970-06-30
      CHN,pact,1948-11-10,2002-10-10,2002-10-10,9999-12-31
      CHN,pact,2002-10-10,2002-10-10,2002-10-10,9999-12-31
      CHN,pact,2002-10-10,2002-10-10,2007-05-10,1970-06-30

      """
    #expect(
      try acts(rows) == [
        ["signed 1948-11-10", "consented 2002-10-10", "in-force 1976-06-15|2002-10-10", "withdrew 1970-06-30|none"],
        ["signed 2002-10-10", "consented 2002-10-10", "in-force 2002-10-10|2007-05-10", "withdrew none|1970-06-30"],
      ])
  }

  @Test(
    "Which rows are periods",
    arguments: [
      (
        "CHN,pact,,,1950-01-01,1960-01-01\nCHN,pact,,,1960-01-01,\n",
        ["in-force 1950-01-01, withdrew 1960-01-01", "in-force 1960-01-01"]
      ),
      ("CHN,pact,,,1950-01-01,\nCHN,pact,,,1960-01-01,\n", ["in-force 1950-01-01|1960-01-01"]),
      (
        "CHN,pact,,,1970-01-01,1971\nCHN,pact,,,1950-01-01,1960\n",
        ["in-force 1950-01-01, withdrew 1960", "in-force 1970-01-01, withdrew 1971"]
      ),
      (
        "CHN,pact,,,2007-01-01,2007-01-01\nCHN,pact,,,2010-07-16,\n",
        ["in-force 2007-01-01|2010-07-16, withdrew 2007-01-01"]
      ),
      ("CHN,pact,,,1950-01-01,\nCHN,pact,,,1950-01-01,\n", ["in-force 1950-01-01"]),
      ("CHN,pact,,,1950-01-01,\nCHN,pact,,,x,\n", ["in-force 1950-01-01"]),
      ("CHN,pact,,,,\n", []),
    ])
  func periods(rows: String, expected: [String]) throws {
    #expect(try acts(rows).map { $0.joined(separator: ", ") } == expected)
  }

  @Test("Ends that are none, in words or by mistake, skip their rows; what stands in files is not repeated")
  func ends() {
    let (dataset, found) = Tables.read(
      Self.plan, "a,b,s,c,f,w\nXXX,pact,,,,\nCHN,sco,,,,\npact,pact,,,,\nrussia,pact,2009,,,\nCHN,pact,2009,,,\n",
      ["more.yaml": "instruments: { z: { name: Z, sources: [s1], signatories: { russia: { sources: same } } } }"])
    #expect(
      dataset?.relations.map(\.id) == ["china/participant/pact", "russia/participant/pact", "russia/participant/z"])
    #expect(
      found.map { String($0.split(separator: "[").last ?? "") } == ["unknown-entity]", "wrong-end]", "wrong-end]"])
    let written = "states: { kz: { name: K, sources: [s1], participant: { plan: { signed: 2022, sources: same } } } }"
    let again = Tables.read(Self.plan, "a,b,s,c,f,w\nkz,plan,2022,,,\n", ["more.yaml": written])
    #expect(again.0?.relations.count == 1 && again.1.map { $0.contains("already by more.yaml:1") } == [true])
  }

  @Test("Rows that name their own sources are written out, each act resting on its row's")
  func sources() throws {
    let plan = "makes: participant, columns: { from: a, to: b, signed: s, in-force: f, sources: q }, on-error: skip"
    let (dataset, found) = Tables.read(
      plan, "a,b,s,f,q\nchina,pact,2009-06-16,2010,s1\nchina,pact,2009-06-16,2011,s2 s1\n")
    #expect(found == [])
    let relation = try #require(dataset?.relations.first)
    #expect(relation.support.sources.map(\.source).uniqued() == ["s1", "s2"])
    #expect(relation.acts.last?.date.claims.map { $0.support.sources.map(\.source) } == [["s1"], ["s2", "s1"]])
  }

  @Test("Participation asked on a day: what rows dispute is possible, what they agree on certain")
  func asked() throws {
    let rows = """
      a,b,s,c,f,w
      CHN,pact,2009-06-16,2010-01-01,2010-02-01,2015-01-01
      CHN,pact,2009-06-16,2010-01-01,2011-02-01,9999-12-31

      """
    let dataset = try #require(Tables.read(Self.plan, rows).0)
    let relation = try #require(dataset.relations.first)
    let pact = try #require(dataset.entity("pact"))
    func certainty(_ day: String) throws -> Certainty {
      dataset.participation(relation, in: pact, on: try PartialDate(parsing: day)).certainty(of: .party)
    }
    #expect(try certainty("2010-03-01") == .possibly)
    #expect(try certainty("2012-01-01") == .yes)
    #expect(try certainty("2016-01-01") == .possibly)
    #expect(try certainty("2009-07-01") == .no)
  }
}
