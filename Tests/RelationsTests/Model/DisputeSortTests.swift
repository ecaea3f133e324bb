import Testing

@testable import Relations

@Suite("What it means that there are several claims")
struct DisputeSortTests {
  private func sort(_ line: String) throws -> DisputeSort? {
    let more = "instruments: { x: { name: X, sources: [s1], \(line) } }"
    return try Graphs.dataset(more).record("x")?.facts.last?.sort
  }

  @Test(
    "The word of the editors, else what the claims show",
    arguments: [
      ("articles: 11", nil),
      ("articles: { claims: [11, 12] }", .disagreement),
      ("articles: { claims: [11, 12], sort: slip }", .slip),
      ("articles: { claims: [11: { as-of: 2010 }, 12: { as-of: 2020 }] }", .date),
      ("articles: { claims: [11: { as-of: 2010 }, 12: { as-of: 2010 }] }", .disagreement),
      ("articles: { claims: [11: { as-of: 2010 }, 12] }", .disagreement),
      ("articles: { 11: { against: [s1] } }", .disagreement),
      ("type: { claims: [agreement, declaration] }", .wording),
      ("type: { claims: [agreement, declaration: { against: [s1] }] }", .disagreement),
      ("place: { claims: [Tashkent, Bishkek] }", .disagreement),
      ("signed: { claims: [2007-08-16, 2007-08-10], prefer: 2007-08-16, because: So the others. }", .slip),
      ("signed: { claims: [2005-06-05, 2005-07-05], prefer: 2005-07-05, because: The summit. }", .slip),
      ("signed: { claims: [2007-08-16, 2007-08-10], prefer: 2007-08-16 }", .disagreement),
      ("signed: { claims: [2017-06-09, 2017-06-10], prefer: 2017-06-09, because: So. }", .disagreement),
      ("signed: { claims: [2019-06-14, 2009-06], prefer: 2019-06-14, because: So. }", .disagreement),
      ("signed: { claims: [2001, 2001~], prefer: 2001, because: So. }", .disagreement),
      ("signed: { claims: [2001~, 2001?], prefer: 2001~, because: So. }", .disagreement),
    ] as [(String, DisputeSort?)])
  func sorts(line: String, expected: DisputeSort?) throws {
    #expect(try sort(line) == expected)
  }

  @Test("Claims that are each true for a day of its own are no dispute")
  func snapshots() throws {
    let more =
      "instruments: { x: { name: X, sources: [s1], articles: { claims: [11: { as-of: 2010 }, 12: { as-of: 2020 }] } } }"
    let fact = try #require(try Graphs.dataset(more).record("x")?.fact("articles"))
    #expect(fact.sort == .date && fact.isKnownToBeDoubtful && fact.standing.count == 2)
  }

  @Test("A word that is none")
  func unknown() {
    let more = "instruments: { x: { name: X, sources: [s1], articles: { claims: [1, 2], sort: typo } } }"
    #expect(Graphs.findings(more).first?.contains("'sort' is one of disagreement, date, wording, slip") == true)
  }
}
