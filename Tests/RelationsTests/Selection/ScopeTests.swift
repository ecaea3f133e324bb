import Testing

@testable import Relations

@Suite("The part of a graph that a question is about")
struct ScopeTests {
  private func dataset() throws -> Dataset {
    try Graphs.dataset(
      """
      states:
        old: { name: Old, until: 1991, sources: [s1], hosts: { sco: { sources: [s1] } } }
        guess: { name: Guess, evidence: inferred, sources: [s1] }
      instruments:
        draft: { name: Draft, stage: draft, issued: 2011, sources: [s2], builds-on: { pact: { sources: [s2] } } }
        done: { name: Done, signed: 2001, ended: 2005, sources: [s1] }
      bodies:
        rats:
          name: RATS
          sources: [s1]
          part-of: { sco: { since: 2004, sources: [s2] } }
          hosted-by: { china: { evidence: inferred, sources: [s1] } }
          depositary-of: { pact: { since: 2030, sources: [s1] } }
      """)
  }

  private func ids(_ change: (inout Scope) -> Void) throws -> [String] {
    try dataset().within(change).entities.map(\.id)
  }

  @Test("As of a day, what certainly was not there is gone")
  func asOf() throws {
    let day = try date("2010")
    let part = try dataset().within { $0.asOf = day }
    #expect(part.entities.map(\.id) == ["china", "guess", "russia", "rats", "sco", "done", "pact", "summit"])
    #expect(part.relations.map(\.id) == ["china/hosts/rats", "rats/part-of/sco"])
    #expect(part.asOf == day)
    #expect(part.relations.map(part.certainty) == [.possibly, .yes])
    #expect(try part.certainty(of: part.entity(called: "rats")) == .possibly)
    #expect(try part.certainty(of: part.entity(called: "sco")) == .yes)
    #expect(part.records.count { $0.section == .sources } == 2)
    #expect(part.context.map(\.name) == ["format", "graph", "as-of"])
  }

  @Test("Without a day all is certain")
  func certain() throws {
    let dataset = try dataset()
    #expect(dataset.relations.allSatisfy { dataset.certainty(of: $0) == .yes })
    #expect(dataset.entities.allSatisfy { dataset.certainty(of: $0) == .yes })
  }

  @Test("Instruments that have ended stay, unless only those in force are wanted")
  func inForce() throws {
    let day = try date("2010")
    let early = try date("2004")
    #expect(try ids { $0.asOf = day }.contains("done"))
    #expect(
      try !ids {
        $0.asOf = day; $0.inForce = true
      }.contains("done"))
    #expect(
      try ids {
        $0.asOf = early; $0.inForce = true
      }.contains("done"))
    #expect(try !ids { $0.inForce = true }.contains("done"))
    #expect(try ids { $0.inForce = true }.contains("pact"))
  }

  @Test("What was possibly in force is marked so; what certainly was not, is left out")
  func possiblyInForce() throws {
    let dataset = try Graphs.dataset(
      """
      instruments:
        early: { name: E, signed: 2001, in-force: 2003, sources: [s1] }
        late: { name: L, signed: 2001, in-force: 2015, sources: [s1] }
        never: { name: N, signed: 2001, in-force: { none: { sources: [s1], as-of: 2020 } }, sources: [s1] }
        open: { name: O, signed: 2001, in-force: unknown, sources: [s1] }
        word: { name: W, signed: 2001, binding: no, sources: [s1] }
        draft: { name: D, issued: 2001, stage: draft, sources: [s1] }
      """)
    func marked(asOf day: String?) throws -> [String] {
      let day = try day.map { try date($0) }
      let part = try dataset.within {
        $0.inForce = true
        $0.asOf = day
      }
      return part.entities.filter { $0.section == .instruments }.map { "\($0.id) \(part.certainty(of: $0))" }
    }
    #expect(try marked(asOf: "2010") == ["early yes", "open possibly", "pact possibly", "word yes"])
    #expect(try marked(asOf: "2003-06") == ["early possibly", "open possibly", "word yes"])
    #expect(
      try marked(asOf: nil) == [
        "early yes", "late yes", "open possibly", "pact possibly", "plan possibly", "word yes",
      ])
    let list = try ListQuestion().answer(from: dataset.within { $0.inForce = true })
    #expect(list.value.items.first { $0["id"]?.text == "open" }?["holds"]?.text == "possibly")
  }

  @Test("Only what is stated and done")
  func onlyStated() throws {
    let part = try dataset().within { $0.onlyStated = true }
    #expect(part.entities.map(\.id).filter { ["guess", "draft", "rats"].contains($0) } == ["rats"])
    #expect(part.relations.map(\.id) == ["old/hosts/sco", "rats/depositary-of/pact", "rats/part-of/sco"])
  }

  @Test("What one sort of speaker says")
  func saidBy() throws {
    let part = try dataset().within { $0.saidBy = "government" }
    // Those that it names, and the ends of the relations that it tells of.
    #expect(part.entities.map(\.id) == ["russia", "rats", "sco", "draft", "pact", "plan"])
    #expect(try dataset().within { $0.saidBy = "press" }.relations.map(\.id).contains("rats/part-of/sco") == false)
    #expect(throws: UnknownName.self) { try dataset().within { $0.saidBy = "goverment" } }
  }

  @Test("A relation is said by who is named for one of its acts")
  func saidByActs() throws {
    let dataset = try Graphs.dataset(
      "states: { a: { name: A, sources: [s2], participant: { plan: { signed: { 2023: { sources: [s2] } } } } } }")
    #expect(try dataset.within { $0.saidBy = "government" }.relations.map(\.id) == ["a/participant/plan"])
  }

  @Test("Selected and left out")
  func select() throws {
    let states = try Selection(parsing: ["kind:state"])
    let old = try Selection(parsing: ["old"])
    #expect(
      try ids {
        $0.select = states; $0.exclude = old
      } == ["china", "guess", "russia"])
    #expect(try ids { $0.exclude = states }.first == "rats")
    #expect(try dataset().within { $0.select = states }.relations.isEmpty)
  }

  @Test("What is around something is what is around it by what is counted, with a day and without one")
  func around() throws {
    let around = try Selection(parsing: ["around:rats"])
    let day = try date("2010")
    for day in [PartialDate?.none, day] {
      let ids = try ids {
        ($0.asOf, $0.select, $0.onlyStated) = (day, around, true)
      }
      // The relation to China is inferred; that to the pact is of 2030.
      #expect(ids == ["rats", "sco"] + (day == nil ? ["pact"] : []))
    }
  }
}
