import Testing

@testable import Relations

@Suite("impossible-acts")
struct ImpossibleActsTests {
  private func found(_ acts: String, _ to: String = "pact") -> [String] {
    Graphs.findings(
      ImpossibleActs(), "states:\n  a: { name: A, sources: [s1], participant: { \(to): { \(acts), sources: [s1] } } }\n"
    )
  }

  @Test("Ratified before signed")
  func ratified() {
    #expect(
      found("signed: 2010, ratified: 2009") == [
        "g/more.yaml:2:79: the acts of 'a': 'ratified' (2009) comes before 'signed' (2010)"
      ])
  }

  @Test("Left before joined, told once for each act")
  func left() {
    #expect(found("signed: 2010, ratified: 2011, withdrew: 2009").count == 1)
    #expect(found("periods: [{ acceded: 2010, denounced: 2009 }]").count == 1)
  }

  @Test("Acted before the text was adopted")
  func early() {
    let found = found("signed: 2020", "plan")
    #expect(
      found == ["g/more.yaml:2:63: the acts of 'a': 'signed' (2020) comes before 'plan' was adopted (24 June 2022)"])
  }

  @Test("Signed before it was empowered to; a note where that is one claim of several, or the instrument's own date")
  func unempowered() throws {
    #expect(
      found("full-powers: 2010, signed: 2009") == [
        "g/more.yaml:2:82: the acts of 'a': 'signed' (2009) comes before 'full-powers' (2010)"
      ])
    func severities(_ acts: String) -> [String] {
      let more = "states: { a: { name: A, sources: [s1], participant: { pact: { \(acts), sources: [s1] } } } }"
      return Dataset.read(Graphs.tree(more)).diagnostics.map { "\($0.severity) \($0.code)" }
    }
    #expect(severities("full-powers: 2010, signed: 2009") == ["warning impossible-acts"])
    #expect(severities("full-powers: 2010, signed: { claims: [2009, 2011] }") == ["note impossible-acts"])
    #expect(severities("full-powers: 2010") == ["note impossible-acts"])
    #expect(severities("full-powers: 2009").isEmpty)
    #expect(severities("periods: [{ signed: 2009, withdrew: 2010 }, { full-powers: 2011 }]").isEmpty)
  }

  @Test("In force before any consent, or before the instrument was")
  func force() {
    #expect(found("ratified: 2012, in-force: 2011").count == 1)
    #expect(found("approved: 2010, accepted: 2012, in-force: 2011").isEmpty)
    #expect(found("signed: 2010, in-force: 2010").isEmpty)
    let late = "instruments: { late: { name: L, in-force: 2015, ended: 2018, sources: [s1] } }\n"
    func foundLate(_ acts: String) -> [String] {
      let state = "states: { a: { name: A, sources: [s1], participant: { late: { \(acts), sources: [s1] } } } }\n"
      return Graphs.findings(ImpossibleActs(), late + state).map { String($0.suffix(63)) }
    }
    #expect(
      foundLate("acceded: 2013, in-force: 2014") == ["'in-force' (2014) comes before 'late' entered into force (2015)"])
    #expect(foundLate("acceded: 2019").count == 1)
    #expect(foundLate("acceded: 2014, denounced: 2019").isEmpty)
  }

  @Test("Effects before their causes, and who joins after leaving")
  func effects() {
    #expect(found("acceded: { 2012: { effective: 2011 } }").count == 1)
    #expect(found("acceded: { 2012: { effective: 2012 } }").isEmpty)
    #expect(
      found("signed: 2010, withdrew: 2012, ratified: 2014").first?.hasSuffix("; who came back has 'periods'") == true)
    #expect(found("acceded: 2010, suspended: 2009").count == 1)
    #expect(found("acceded: 2010, suspended: 2011, accepted: 2012").isEmpty)
  }

  @Test("Signed before the text was opened")
  func opened() {
    let text = "instruments: { open: { name: O, opened: 2025-10-25, sources: [s1] } }\n"
    let state = "states: { a: { name: A, sources: [s1], participant: { open: { signed: 2024, sources: [s1] } } } }\n"
    #expect(Graphs.findings(ImpossibleActs(), text + state).count == 1)
    #expect(Graphs.findings(ImpossibleActs(), text + state.replacing("2024", with: "2025")).isEmpty)
  }

  @Test(
    "Orders that can be",
    arguments: [
      "signed: 2009, ratified: 2010, in-force: 2011, withdrew: 2012", "signed: 2009-06, ratified: 2009",
      "periods: [{ signed: 2001, withdrew: 2003 }, { acceded: 2005 }]", "full-powers: 2009, signed: 2009",
      "signed: unknown, ratified: 2001", "domestic: 2001, acceded: 2005",
    ])
  func possible(acts: String) {
    #expect(found(acts).isEmpty)
  }
}
