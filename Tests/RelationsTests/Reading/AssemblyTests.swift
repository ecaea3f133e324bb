import Testing

@testable import Relations

@Suite("Graphs from other formats")
struct AssemblyTests {
  private let place = Position(file: "x", line: 3, column: 1)

  private func draft(of dataset: Dataset) -> Draft {
    var draft = Draft(kinds: dataset.kinds)
    draft.title = dataset.title
    draft.records = dataset.records
    draft.relations = dataset.relations
    return draft
  }

  private func codes(_ change: (inout Draft) -> Void) throws -> [String] {
    var draft = draft(of: try Graphs.dataset(""))
    change(&draft)
    let (dataset, diagnostics) = Dataset.assemble(draft)
    #expect((dataset == nil) == diagnostics.haveErrors)
    return diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  private func record(_ attribute: String, _ value: Value, key: String? = nil, preferred: Int? = nil) -> Record {
    var support = Support()
    support.sources = [Citation(source: "s1", details: [], position: place)]
    func fact(_ attribute: String, _ value: Value, _ key: String? = nil, _ preferred: Int? = nil) -> Fact {
      let claim = Claim(value: value, support: Support(), position: place)
      return Fact(
        attribute: attribute, key: key, claims: [claim], preferred: preferred, because: nil, position: place)
    }
    let facts = [fact(attribute, value, key, preferred), fact("name", .text("New"))]
    return Record(id: "new", section: .instruments, facts: facts, support: support, position: place)
  }

  @Test("What files hold is the same graph when it is put together from its parts")
  func identity() throws {
    let whole = try World.dataset()
    let (again, diagnostics) = Dataset.assemble(draft(of: whole))
    #expect(!diagnostics.haveErrors)
    #expect(again?.records == whole.records && again?.relations == whole.relations && again?.kinds == whole.kinds)
  }

  @Test("Facts are put in the order of the attributes")
  func order() throws {
    var draft = draft(of: try Graphs.dataset(""))
    draft.records.append(record("level", .text("state")))
    let facts = Dataset.assemble(draft).dataset?.record("new")?.facts.map(\.attribute)
    #expect(facts == ["name", "level"])
  }

  @Test("Values are held to their attributes")
  func values() throws {
    #expect(try codes { $0.records.append(record("level", .text("state"))) }.isEmpty)
    #expect(try codes { $0.records.append(record("level", .text("town"))) } == ["bad-value"])
    #expect(try codes { $0.records.append(record("level", .number(4))) } == ["bad-value"])
    #expect(try codes { $0.records.append(record("articles", .text("12"))) } == ["bad-value"])
    #expect(try codes { $0.records.append(record("description", .text("unknown"))) } == ["bad-value"])
    #expect(try codes { $0.records.append(record("held", .text("video"))) } == ["unknown-key"])
    #expect(try codes { $0.records.append(record("level", .text("state"), key: "x")) } == ["bad-value"])
    #expect(try codes { $0.records.append(record("counts", .number(4))) } == ["bad-value"])
    #expect(try codes { $0.records.append(record("level", .text("state"), preferred: 1)) } == ["bad-value"])
    #expect(try codes { $0.records.append(record("name", .text("Again"))) } == ["bad-value"])
  }

  @Test("Relations are held to their kinds and ends")
  func relations() throws {
    func add(_ kind: String, to: String, facts: [Fact] = [], acts: [Act] = []) -> (inout Draft) -> Void {
      var support = Support()
      support.sources = [Citation(source: "s1", details: [.init(name: "at", text: "1")], position: place)]
      let relation = Relation(
        id: "china/\(kind)/\(to)", kind: kind, from: "china", to: to, facts: facts, periods: acts.isEmpty ? [] : [acts],
        support: support, position: place)
      return { $0.relations.append(relation) }
    }
    let date = Fact(
      attribute: "signed", key: nil, claims: [Claim(value: .unknown, support: Support(), position: place)],
      preferred: nil, because: nil, position: place)
    let act = Act(kind: .signed, date: date, effective: nil, reservation: nil)
    #expect(try codes(add("member-of", to: "sco")).isEmpty)
    #expect(try codes(add("participant", to: "pact", acts: [act])).isEmpty)
    #expect(try codes(add("member-off", to: "sco")) == ["unknown-key"])
    #expect(try codes(add("members", to: "sco")) == ["unknown-key"])
    #expect(try codes(add("member-of", to: "nowhere")) == ["unknown-entity"])
    #expect(try codes(add("member-of", to: "pact")) == ["wrong-end"])
    #expect(try codes(add("member-of", to: "sco", acts: [act])) == ["bad-value"])
    #expect(try codes(add("member-of", to: "sco", facts: [date])) == ["unknown-key"])
  }

  @Test("A graph's own kinds of relation are held to the rules for names")
  func kinds() throws {
    func own(_ name: String, time: RelationKind.Time = .moment) -> RelationKind {
      RelationKind(name, from: [.states], to: [.states], says: "says", inverse: name + "-by", time: time)
    }
    #expect(try codes { $0.kinds.append(own("visits")) }.isEmpty)
    #expect(try codes { $0.kinds.append(own("signed")) } == ["repeated-name"])
    #expect(try codes { $0.kinds.append(own("Bad Name")) } == ["bad-value"])
    #expect(try codes { $0.kinds.append(own("acts", time: .acts)) } == ["bad-value"])
  }
}
