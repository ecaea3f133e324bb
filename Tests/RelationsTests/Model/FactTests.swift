import Testing

@testable import Relations

@Suite("Facts and their claims")
struct FactTests {
  private func fact(_ value: String) throws -> Fact {
    try #require(
      try Graphs.dataset("instruments: { x: { name: X, sources: [s1], articles: \(value) } }").record("x")?.fact(
        "articles"))
  }

  @Test("A fact is disputed where there are rival claims or denials")
  func disputed() throws {
    #expect(try fact("1").sort == nil)
    #expect(try fact("{ claims: [1, 2], prefer: 1 }").sort != nil)
    #expect(try fact("{ 1: { against: [s1] } }").sort != nil)
    #expect(try fact("{ 1: { evidence: disputed } }").sort == nil)
    #expect(try fact("{ 1: { evidence: disputed } }").isKnownToBeDoubtful)
  }

  @Test("The preferred claim stands alone, else all stand")
  func standing() throws {
    #expect(try fact("{ claims: [1, 2], prefer: 2 }").standing.map(\.value) == [.number(2)])
    #expect(try fact("{ claims: [1, 2] }").standing.count == 2)
  }

  @Test("Values as they are written in a file")
  func values() throws {
    #expect(
      Value.number(3).description == "3" && Value.absent.description == "none" && Value.unknown.description == "unknown"
    )
    #expect(Value.reference("x").description == "x" && Value.text("t").date == nil)
    #expect(try Value.date(date("2009")).date == date("2009"))
  }
}
