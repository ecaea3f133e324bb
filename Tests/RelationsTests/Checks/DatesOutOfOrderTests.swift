import Testing

@testable import Relations

@Suite("dates-out-of-order")
struct DatesOutOfOrderTests {
  private func found(_ more: String) -> [String] { Graphs.findings(DatesOutOfOrder(), more) }

  @Test("An end before its beginning")
  func ends() {
    #expect(
      found("instruments:\n  a: { name: A, sources: [s1], signed: 2009-06-16, in-force: 2008 }\n") == [
        "g/more.yaml:2:62: 'in-force' (2008) comes before 'signed' (16 June 2009, more.yaml:2)"
      ])
    #expect(found("bodies:\n  a: { name: A, sources: [s1], established: 2009, dissolved: 2008 }\n").count == 1)
  }

  @Test("A period without a day")
  func periods() {
    let relation =
      "states:\n  a: { name: A, sources: [s1], hosts: { sco: { since: 2009-06-16, until: 2009-06-16, sources: [s1] } } }\n"
    #expect(
      found(relation) == [
        "g/more.yaml:2:74: 'until' (16 June 2009) does not come after 'since' (16 June 2009, more.yaml:2)"
      ])
    #expect(found(relation.replacing("until: 2009-06-16", with: "until: 2009-06-17")).isEmpty)
    #expect(found("states: { a: { name: A, sources: [s1], since: 1991, until: 1990 } }").count == 1)
  }

  @Test("A younger instrument that is older")
  func descent() {
    let more = "instruments:\n  a: { name: A, sources: [s1], signed: 2001, builds-on: { pact: { sources: [s1] } } }\n"
    #expect(
      found(more) == [
        "g/more.yaml:2:59: 'a' (2001) is older than 'pact' (16 June 2009), which it builds on"
      ])
    #expect(found(more.replacing("builds-on", with: "refers-to")).isEmpty)
  }

  @Test(
    "Dates that may be in order are not told",
    arguments: ["2009", "2009-06", "unknown", "after 2009-01-01", "2008 or 2010"])
  func possible(date: String) {
    #expect(found("instruments: { a: { name: A, sources: [s1], signed: 2009-06-16, in-force: \(date) } }").isEmpty)
  }

  @Test("What the graph itself calls disputed is a note, and does not fail a check")
  func disputed() {
    let claims = "{ claims: [2009: { sources: [s1] }, 2010: { sources: [s2] }] }"
    let more =
      "instruments: { a: { name: A, sources: [s1], signed: \(claims), in-force: { 2008: { evidence: disputed } } } }"
    let notes = Dataset.read(Graphs.tree(more)).diagnostics
    #expect(notes.map(\.severity) == [.note] && notes.map(\.code) == ["dates-out-of-order"])
    let half = more.replacing("{ 2008: { evidence: disputed } }", with: "2008")
    #expect(Dataset.read(Graphs.tree(half)).diagnostics.map(\.severity) == [.warning])
    #expect(Dataset.read(Graphs.tree(half)).dataset != nil)
  }
}
