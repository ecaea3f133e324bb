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
