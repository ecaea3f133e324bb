import Testing

@testable import Relations

@Suite("Records and their sections")
struct RecordReaderTests {
  private func findings(_ more: String) -> [String] {
    Graphs.findings(more).map { String($0.dropFirst("g/more.yaml:".count)) }
  }

  @Test("Every section is read")
  func sections() throws {
    let dataset = try Graphs.dataset(
      """
      terms: { term: { name: T, sources: [s1], about: [sco] } }
      indicators: { rate: { name: R, sources: [s1], values: { china: { 7: { as-of: 2020 } } }, about: sco } }
      cases: { drill: { name: D, text: It ran., sources: [s1], about: [china, pact] } }
      challenges: { gap: { name: G, text: It gapes., sources: [s1] } }
      disputes: { which: { name: W, about: [pact], claims: [{ says: This., sources: [s1] }, { says: That., against: [s2] }] } }
      """)
    #expect(Set(dataset.records.map(\.section)) == Set(Section.allCases))
    #expect(dataset.entities.map(\.id) == ["china", "russia", "sco", "pact", "plan", "summit"])
    let sides = try #require(dataset.record("which")?.fact("says"))
    #expect(sides.claims.map(\.value.description) == ["This.", "That."])
    #expect(sides.claims[1].support.against.map(\.source) == ["s2"])
    #expect(sides.sort != nil)
  }

  @Test("An id that a record had before keeps working")
  func formerIDs() throws {
    let dataset = try Graphs.dataset(
      """
      bodies: { rats: { name: RATS, was: [old-rats, older-rats], sources: [s1] } }
      states: { uz: { name: U, sources: [s1], hosts: { old-rats: { sources: [s1] } } } }
      cases: { c: { name: C, sources: [s1], about: [older-rats] } }
      """)
    #expect(dataset.entity("older-rats")?.id == "rats")
    #expect(dataset.relations.map(\.id) == ["uz/hosts/rats"])
    #expect(dataset.relations[0].to == "rats")
    #expect(try dataset.entity(called: "old-rats").id == "rats")
  }

  @Test(
    "What does not fit",
    arguments: [
      ("- a\n", "1:1: error: a file of records is a mapping of sections, not a list"),
      ("treaties: {}\n", "1:1: error: there is no section 'treaties'"),
      ("state: {}\n", "1:1: error: there is no section 'state'; did you mean 'states'?"),
      ("states: [a]\n", "1:9: error: 'states' holds records by their ids, not a list"),
      ("states: { a: b }\n", "1:14: error: the record 'a' is a mapping with a name and sources, not 'b'"),
      (
        "states: { a: { name: A, sources: [s1], shrt: B } }\n",
        "1:40: error: a state has no 'shrt'; did you mean 'short'?"
      ),
      ("states: { a: { name: A, sources: [s1], zzzzz: B } }\n", "1:40: error: a state has no 'zzzzz'; 'stemma schema"),
      (
        "states: { a: { name: A, sources: [s1], host: sco } }\n",
        "1:40: error: a state has no 'host'; did you mean 'hosts'"
      ),
      ("events: { a: { name: A, sources: [s1], articles: 1 } }\n", "1:40: error: an event has no 'articles'"),
      ("terms: { a: { name: A, sources: [s1], hosts: sco } }\n", "1:39: error: a term has no 'hosts'"),
      ("disputes: { a: { about: [sco], claims: [This.] } }\n", "1:41: error: a side of a dispute is"),
      (
        "disputes: { a: { claims: [{ says: A, sources: [s1], so: 1 }] } }\n",
        "1:53: error: a side of a dispute has no 'so'"
      ),
    ])
  func misfits(text: String, finding: String) {
    let found = findings(text).filter { !$0.contains("missing-name") }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(finding) == true, "\(found)")
  }

  @Test("One section may stand in several files, and graph.yaml may hold records")
  func severalFiles() throws {
    let dataset = try Graphs.dataset("states: { a: { name: A, sources: [s1] } }")
    #expect(dataset.records.filter { $0.section == .states }.map(\.id) == ["a", "china", "russia"])
  }
}
