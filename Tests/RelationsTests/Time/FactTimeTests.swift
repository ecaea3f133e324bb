import Testing

@testable import Relations

@Suite("What a fact with rival dates comes to")
struct FactTimeTests {
  private func fact(_ value: String) throws -> Fact {
    let dataset = try Graphs.dataset("instruments: { x: { name: X, sources: [s1], in-force: \(value) } }")
    return try #require(dataset.record("x")?.fact("in-force"))
  }

  @Test(
    "Claims that agree decide, claims that do not make possibly",
    arguments: [
      ("2009", "2010", Certainty.yes), ("2009", "2008", .no), ("2009", "2009-05", .possibly),
      ("{ claims: [2009, 2011] }", "2012", .yes), ("{ claims: [2009, 2011] }", "2010", .possibly),
      ("{ claims: [2009, 2011] }", "2008", .no), ("{ claims: [2009, 2011], prefer: 2011 }", "2010", .no),
      ("{ claims: [2009, unknown] }", "2010", .possibly), ("unknown", "2010", .possibly),
      ("{ none: { sources: [s1], as-of: 2020 } }", "2010", .no), ("{ 2009: { stage: planned } }", "2010", .no),
      ("{ 2009: { stage: abandoned } }", "2010", .no), ("{ 2009: { stage: unknown } }", "2010", .possibly),
      ("{ 2009: { evidence: disputed } }", "2010", .possibly), ("{ 2009: { against: [s2] } }", "2010", .possibly),
    ])
  func certainty(value: String, day: String, answer: Certainty) throws {
    let day = try date(day)
    #expect(try fact(value).certainty { $0.begun(by: day) } == answer)
  }

  @Test("One fact precedes another where every standing date does")
  func precedes() throws {
    #expect(try fact("2008").precedes(fact("{ claims: [2009, 2010] }")))
    #expect(try !fact("{ claims: [2008, 2010] }").precedes(fact("2009")))
    #expect(try fact("{ claims: [2008, 2010], prefer: 2008 }").precedes(fact("2009")))
    #expect(try !fact("unknown").precedes(fact("2009")))
    #expect(try !fact("2009").precedes(fact("unknown")))
  }

  @Test("In words, rival values stand beside one another")
  func spoken() throws {
    #expect(try fact("{ claims: [2009-06-16, 2010] }").spoken == "16 June 2009 or 2010")
    #expect(try fact("unknown").spoken == "unknown")
  }

  @Test("As the end of a period")
  func bound() throws {
    #expect(try fact("2009").bound == .at(date("2009")))
    #expect(try fact("{ claims: [2009, 2010] }").bound == .at(date("2009 or 2010")))
    #expect(try fact("{ claims: [2009, unknown] }").bound == .unknown)
    #expect(try fact("unknown").bound == .unknown)
    #expect(try fact("{ none: { sources: [s1], as-of: 2020 } }").bound == .open)
  }
}
