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

  @Test(
    "Orders that can be",
    arguments: [
      "signed: 2009, ratified: 2010, in-force: 2011, withdrew: 2012", "signed: 2009-06, ratified: 2009",
      "periods: [{ signed: 2001, withdrew: 2003 }, { acceded: 2005 }]", "full-powers: 2010, signed: 2009",
      "signed: unknown, ratified: 2001", "domestic: 2001, acceded: 2005",
    ])
  func possible(acts: String) {
    #expect(found(acts).isEmpty)
  }
}
