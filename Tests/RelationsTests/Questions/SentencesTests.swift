import Testing

@testable import Relations

@Suite("The sentences that relations say")
struct SentencesTests {
  @Test("Each relation of the small world")
  func world() throws {
    let dataset = try World.dataset()
    #expect(
      dataset.relations.map { dataset.sentence($0) } == [
        "China signed, ratified Pact, 16 June 2009, ratified 2010 (reservation: Article 5., effective 2011)",
        "China hosts Structure, since 2004, until 2010 (denied)", "Russia acceded to Pact, acceded 2011",
        "Russia is a member of SCO as founder, since 2001 (inferred)", "Structure is part of SCO",
        "Act implements Plan, 2015, inherited", "Pact was signed at Summit, 15–16 June 2009, inherited",
        "Plan builds on Pact, 2012, inherited",
      ])
    #expect(
      dataset.sentence(dataset.relations[4], short: false) == "Structure is part of Shanghai Cooperation Organisation")
    #expect(dataset.sentence(dataset.relations[1], in: "ru").hasPrefix("Китай hosts"))
  }

  @Test("Every act has a place in a list of dates")
  func nouns() {
    #expect(Act.Kind.allCases.allSatisfy { !$0.noun.isEmpty })
    #expect(Act.Kind.allCases.filter { $0.verb == nil } == [.fullPowers, .domestic, .inForce])
  }
}
