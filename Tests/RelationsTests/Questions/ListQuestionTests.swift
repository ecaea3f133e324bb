import Testing

@testable import Relations

@Suite("list")
struct ListQuestionTests {
  @Test("The keys of an item, in the order that programs rely on")
  func shape() throws {
    let value = try ListQuestion().answer(from: World.dataset()).value
    #expect(
      value.items.allSatisfy { $0.keys == ["id", "kind", "type", "name", "date", "evidence", "stage", "sources"] })
    #expect(
      value.items.map { $0["id"]?.text ?? "" } == [
        "china", "mars", "russia", "rats", "sco", "act", "pact", "plan", "summit",
      ])
    #expect(
      value[6]?.description
        == #"{"id": "pact", "kind": "instrument", "type": "agreement", "name": "Pact", "date": "2009-06-16", "#
        + #""evidence": "stated", "stage": "done", "sources": ["s1"]}"# || value[6]?["date"]?.text == "2009-06-16")
    #expect(value[0]?["type"] == .null && value[0]?["date"] == .null)
  }

  @Test("As of a day each item says how surely it was there")
  func holds() throws {
    let value = try ListQuestion().answer(from: World.dataset(asOf: "2009-06-15")).value
    #expect(
      value.items.map { ($0["id"]?.text ?? "") + " " + ($0["holds"]?.text ?? "") } == [
        "china yes", "mars yes", "russia yes", "rats possibly", "sco yes", "summit yes",
      ])
    #expect(value[0]?.keys == ["id", "kind", "type", "name", "date", "evidence", "stage", "holds", "sources"])
  }

  @Test("One section, named in the singular or plural")
  func sections() throws {
    let dataset = try World.dataset()
    #expect(try ListQuestion(kind: "state").answer(from: dataset).value.items.count == 3)
    #expect(try ListQuestion(kind: "sources").answer(from: dataset).value.items.count == 3)
    #expect(try ListQuestion(kind: "case").answer(from: dataset).value[0]?["name"]?.text == "Drill")
    #expect(try ListQuestion(kind: "terms").answer(from: dataset).isEmpty)
    #expect { try ListQuestion(kind: "stats") } throws: {
      ($0 as? UnknownName)?.description == "'stats' is the name of no section; did you mean 'states'?"
    }
  }

  @Test("What tells of others, with what it tells; of one entity, also what touches it through a relation")
  func tellers() throws {
    let more = """
      challenges:
        near: { name: Near, text: It is near., topics: [ice], about: [china], sources: [s1] }
        far: { name: Far, text: It is far., about: [sco], sources: [s1] }
        other: { name: Other, text: It is another., about: [pact], sources: [s1] }
      states: { iran: { name: Iran, sources: [s1], member-of: { sco: { sources: [s1] } } } }
      indicators: { rate: { name: R, sources: [s1], values: { china: [5: { as-of: 2018 }, 6: { as-of: 2020 }] } } }
      """
    let dataset = try Graphs.dataset(more)
    let all = try ListQuestion(kind: "challenges").answer(from: dataset)
    #expect(all.table.columns.map(\.id) == ["id", "name", "text", "topics", "about", "sources"])
    #expect(all.value.items.map { $0["about"]?.texts } == [["sco"], ["china"], ["pact"]])
    let one = try ListQuestion(kind: "challenges", of: "iran").answer(from: dataset)
    #expect(one.value.items.map { $0["through"]?.text } == ["iran/member-of/sco"])
    #expect(try ListQuestion(kind: "challenges", of: "china").answer(from: dataset).value[0]?["through"] == "china")
    let csv = try ListQuestion(kind: "indicators").answer(from: dataset).rendered(as: .csv)
    #expect(
      csv == "id,name,of,value,as-of,sources\r\nrate,R,china,5,2018,s1\r\nrate,R,china,6,2020,s1\r\n")
    #expect(try ListQuestion(kind: "indicators", of: "china").answer(from: dataset).table.rows.count == 2)
    #expect(try ListQuestion(kind: "indicators", of: "russia").answer(from: dataset).isEmpty)
    #expect(throws: QuestionError.self) { try ListQuestion(of: "china") }
    #expect(throws: UnknownName.self) { try ListQuestion(kind: "terms", of: "chnia").answer(from: dataset) }
  }

  @Test("A source rests on itself, and a dispute on what its sides name")
  func sources() throws {
    let more = "disputes: { d: { name: D, claims: [{ says: A, sources: [s1] }, { says: B, sources: [s2] }] } }"
    let dataset = try Graphs.dataset(more)
    #expect(try ListQuestion(kind: "sources").answer(from: dataset).value[0]?["sources"] == ["s1"])
    #expect(try ListQuestion(kind: "disputes").answer(from: dataset).value[0]?["sources"] == ["s1", "s2"])
  }

  @Test("People read the names in their language, marks and the sources")
  func text() throws {
    let text = try ListQuestion(language: "ru").answer(from: World.dataset()).rendered(as: .text)
    #expect(text.contains("Китай") && text.contains("Act (draft)"))
    #expect(text.contains("[1] s1 Ann, Bob, First, 2 January 2020, https://a.org/1"))
    #expect(text.contains("[2] s2 Press, Second"))
  }

  @Test("Programs read of what tells of others all that it tells, with the years of values, as of a day")
  func tellersAsJSON() throws {
    let more = """
      terms: { t: { name: T, description: A word., about: [pact], sources: [s1] } }
      disputes:
        d: { name: D, claims: [{ says: A, sources: [s1] }, { says: B, sources: [s2] }] }
        e: { name: E, sort: wording, claims: [{ says: A, sources: [s1] }, { says: B, sources: [s2] }] }
      indicators: { rate: { name: R, sources: [s1], values: { china: [5: { as-of: 2018 }, 6: { as-of: 2020, sources: [s2] }], russia: unknown } } }
      """
    let dataset = try Graphs.dataset(more)
    func listed(_ kind: String, in dataset: Dataset) throws -> [JSON] {
      try ListQuestion(kind: kind).answer(from: dataset).value.items
    }
    let term = try #require(try listed("terms", in: dataset).first)
    #expect(term["description"] == "A word." && term.keys.count == Set(term.keys).count)
    #expect(try listed("disputes", in: dataset).map { $0["sort"]?.text } == ["disagreement", "wording"])
    let values = try #require(try listed("indicators", in: dataset).first?["values"])
    #expect(
      values == [
        "china": [
          ["value": "5", "sources": ["s1"], "as-of": "2018"], ["value": "6", "sources": ["s2"], "as-of": "2020"],
        ], "russia": ["value": "unknown", "sources": ["s1"]],
      ])
    let day = try date("2019")
    let part = try dataset.within { $0.asOf = day }
    #expect(
      try listed("indicators", in: part).first?["values"]?["china"]
        == ["value": "5", "sources": ["s1"], "as-of": "2018"])
    let csv = try ListQuestion(kind: "indicators", of: "china").answer(from: part).rendered(as: .csv)
    #expect(csv == "id,name,of,value,as-of,sources\r\nrate,R,china,5,2018,s1\r\n")
  }
}
