import Testing

@testable import Relations

@Suite("New records")
struct NewRecordTests {
  private let dataset = Dataset.read(Graphs.tree("")).dataset

  @Test(
    "Scalars that YAML would take for its own are quoted",
    arguments: [
      ("plain words", "plain words"), ("2009-06-16", "2009-06-16"), ("a: b", "\"a: b\""), ("a, b", "\"a, b\""),
      ("- a", "\"- a\""), ("say \"x\"", "\"say \\\"x\\\"\""), ("a #b", "\"a #b\""),
      ("a\\b", "\"a\\\\b\""),
      ("[x]", "\"[x]\""), ("line\nline", "\"line\\nline\""),
    ])
  func scalars(text: String, written: String) {
    #expect(YAMLWriter.scalar(text) == written)
    let (node, _) = YAMLParser.read(Array("[\(written)]".utf8), file: "f")
    #expect(node?.items.first?.scalar == text)
  }

  @Test("A line tells of one attribute; single values are replaced, others join the list")
  func telling() throws {
    let dataset = try #require(dataset)
    var record = NewRecord(section: .instruments, id: "x")
    for line in ["type treaty", "type: plan", "topics ice", "topics floods", "place The Hague"] {
      try record.tell(line, in: dataset)
    }
    #expect(record.values.map(\.attribute) == ["type", "topics", "place"])
    #expect(record.values.map(\.texts) == [["plan"], ["ice", "floods"], ["The Hague"]])
  }

  @Test("Values by keys have their key before them and their date behind them")
  func keyed() throws {
    let dataset = try #require(dataset)
    var record = NewRecord(section: .indicators, id: "rain")
    record.values = [("name", ["Rain"])]
    record.sources = ["s1"]
    for line in [
      "values china 4 mg/l as-of 2016", "names zh-Hans 雨", "values china 5 as-of 2018-03", "values russia unknown",
    ] {
      try record.tell(line, in: dataset)
    }
    let expected = """
        rain:
          name: Rain
          values:
            china: [{ text: 4 mg/l, as-of: 2016 }, { text: 5, as-of: 2018-03 }]
            russia: unknown
          names:
            zh-Hans: 雨
          sources: [s1]

      """
    #expect(record.yaml() == expected)
    let again = try Graphs.dataset("indicators:\n" + expected).record("rain")
    #expect(again?.facts("values").map(\.key) == ["china", "china", "russia"])
    #expect(again?.facts("values").flatMap(\.claims).map { $0.support.asOf?.description } == ["2016", "2018-03", nil])
  }

  @Test(
    "A value by a key that cannot stand is refused with what is expected",
    arguments: [
      ("values chna 4 as-of 2016", "'chna' is the name of no state or body; did you mean 'china'?"),
      ("values pact 4 as-of 2016", "'pact' is the name of no state or body"),
      ("values china 4", "a value that was measured says for when: 'values china 4 as-of 2016'"),
      ("values china", "behind 'values china' stands a value: 'values china VALUE as-of 2016'"),
      (
        "values china 4 as-of 2016-13",
        "'2016-13' is no date: there is no month 13; months are 01 to 12, and 21 to 24 spring to winter"
      ),
    ])
  func keyedRefused(line: String, message: String) throws {
    let dataset = try #require(dataset)
    var record = NewRecord(section: .indicators, id: "rain")
    let error = #expect(throws: (any Error).self) { try record.tell(line, in: dataset) }
    #expect(error.map { "\($0)" } == message)
  }

  @Test("A dispute has sides, each with its sources")
  func sides() throws {
    var record = NewRecord(section: .disputes, id: "who")
    record.values = [("name", ["Who founded it"]), ("about", ["sco"])]
    record.sides = [
      .init(says: "China did: alone", sources: ["s1"]), .init(says: "Russia did.", sources: ["s1", "s2"]),
    ]
    let dispute = try Graphs.dataset("disputes:\n" + record.yaml()).record("who")
    #expect(dispute?.facts("says").flatMap(\.claims).map(\.value.description) == ["China did: alone", "Russia did."])
    #expect(
      dispute?.facts("says").flatMap(\.claims).map { $0.support.sources.map(\.source) } == [["s1"], ["s1", "s2"]])
  }

  @Test(
    "What a line may not say is refused with what is expected",
    arguments: [
      ("signd 2009", "'signd' is the name of no attribute of instruments; did you mean 'signed'?"),
      ("signed", "'signed' needs a value behind it: When it was signed."),
      ("level city", "'level' is one of state, government, agency, not 'city'"),
      ("articles many", "'articles' is a whole number, not 'many'"),
    ])
  func refused(line: String, message: String) throws {
    let dataset = try #require(dataset)
    var record = NewRecord(section: .instruments, id: "x")
    let error = #expect(throws: (any Error).self) { try record.tell(line, in: dataset) }
    #expect(error.map { "\($0)" } == message)
  }

  @Test(
    "A relation is a kind, an end and details",
    arguments: [
      ("adopted-at summit act signed", nil), ("participants china signed 2009", nil),
      ("adopted-at", "a relation is a kind, the id of the other end and details, such as 'hosted-by china since 2017'"),
      ("hosts summit", "'hosts' is the name of no relation of instruments"),
      ("adopted-at summt", "'summt' is the name of no entity; did you mean 'summit'?"),
      ("adopted-at summit act", "each detail has a name and a value: 'since 2009'"),
      ("adopted-at summit signed 2009", "'signed' is the name of no detail of 'adopted-at'"),
      (
        "adopted-at summit since 2009-13",
        "'2009-13' is no date: there is no month 13; months are 01 to 12, and 21 to 24 spring to winter"
      ),
    ] as [(String, String?)])
  func relations(line: String, message: String?) throws {
    let dataset = try #require(dataset)
    let record = NewRecord(section: .instruments, id: "x")
    var said: String?
    do { _ = try record.relation(line, sources: [], in: dataset) } catch { said = "\(error)" }
    #expect(said == message)
  }

  @Test("An id is made of the name, and is free")
  func ids() throws {
    let dataset = try #require(dataset)
    #expect(dataset.proposedID(for: "Treaty of the Meuse, 1863") == "treaty-of-the-meuse-1863")
    #expect(dataset.proposedID(for: "Pact") == "pact-2")
    #expect(dataset.proposedID(for: "条约") == "record")
  }
}
