import Testing

@testable import Relations

@Suite("repeated-relation")
struct RepeatedRelationTests {
  private func found(_ first: String, _ second: String, _ kind: String = "hosts", _ end: String = "sco") -> Int {
    let more =
      "\(kind == "hosts" ? "states" : "instruments"):\n  a:\n    name: A\n    sources: [s1]\n    \(kind):\n"
      + "      - \(end): { \(first) sources: [s1] }\n      - \(end): { \(second) sources: [s1] }\n"
    return Graphs.findings(RepeatedRelation(), more).count
  }

  @Test("Written at both ends")
  func bothEnds() {
    let more = """
      states:
        a: { name: A, sources: [s1], hosts: { b: { sources: [s1] } } }
      bodies:
        b: { name: B, sources: [s1], hosted-by: { a: { sources: [s1] } } }
      """
    let found = Graphs.findings(RepeatedRelation(), more)
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("g/more.yaml:4:45: 'a' hosts 'b' already stands at more.yaml:2; a second one") == true)
  }

  @Test("A mutual relation, written from either end")
  func mutual() {
    let more = """
      bodies:
        a: { name: A, sources: [s1], cooperates-with: { b: { sources: [s1] } } }
        b: { name: B, sources: [s1], cooperates-with: { a: { sources: [s1] } } }
      """
    #expect(Graphs.findings(RepeatedRelation(), more).count == 1)
  }

  @Test("Periods that have a day in common, and those that have none")
  func periods() {
    #expect(found("since: 2001, until: 2004,", "since: 2003,") == 1)
    #expect(found("", "since: 2003,") == 1)
    #expect(found("since: 2001, until: 2003-01-01,", "since: 2003-01-01,") == 0)
    #expect(found("since: 2005,", "since: 2001, until: 2003,") == 0)
  }

  @Test("Moments on different days are two, on days that may be the same one")
  func moments() {
    #expect(found("since: 2001,", "since: 2003,", "refers-to", "pact") == 0)
    #expect(found("since: 2001,", "since: 2001-05,", "refers-to", "pact") == 1)
    #expect(found("", "since: 2001,", "refers-to", "pact") == 1)
  }

  @Test("One relation of each kind is sound")
  func kinds() {
    let more =
      "instruments: { a: { name: A, sources: [s1], builds-on: { pact: { sources: same } }, implements: { pact: { sources: same } } } }"
    #expect(Graphs.findings(RepeatedRelation(), more).isEmpty)
  }
}
