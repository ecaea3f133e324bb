import Testing

@testable import Relations

@Suite("The sentences that relations say")
struct SentencesTests {
  @Test("Each relation of the small world")
  func world() throws {
    let dataset = try World.dataset()
    #expect(
      dataset.relations.map { dataset.sentence($0) } == [
        "China signed, ratified Pact, signed 16 June 2009, ratified 2010 (reservation: Article 5., effective 2011)",
        "China hosts Structure, since 2004, until 2010 (denied)", "Russia acceded to Pact, acceded 2011",
        "Russia is a member of SCO as founder, since 2001 (inferred)", "Structure is part of SCO",
        "Act implements Plan, 2015, inherited", "Pact was signed at Summit, 15–16 June 2009, inherited",
        "Plan builds on Pact, 2012, inherited",
      ])
    #expect(
      dataset.sentence(dataset.relations[4], short: false) == "Structure is part of Shanghai Cooperation Organisation")
    #expect(dataset.sentence(dataset.relations[1], in: "ru").hasPrefix("Китай hosts"))
  }

  @Test(
    "What is not known is not said to be done",
    arguments: [
      (
        "{ domestic: by 2023-07-13, acceded: unknown }",
        "China has a law at home on Pact, by 13 July 2023, acceded: unknown"
      ),
      ("{ acceded: unknown }", "China takes part in Pact, acceded: unknown"),
      ("{ signed: unknown }", "China signed Pact, date unknown"),
      ("{ signed: 2009, domestic: 2010 }", "China signed Pact, signed 2009, law at home 2010"),
      ("{ acceded: none, signed: 2009 }", "China signed Pact, 2009"),
    ])
  func unknown(acts: String, sentence: String) throws {
    let details = acts.dropFirst().dropLast().replacing("none", with: "{ none: { sources: [s1], as-of: 2020 } }")
    let dataset = try Graphs.dataset(
      "instruments: { text: { name: Pact, sources: [s1], participants: [{ china: {\(details), sources: [s1] } }] } }")
    #expect(dataset.relations.map { dataset.sentence($0) } == [sentence])
  }

  @Test(
    "Starts that are only bounded are told as such",
    arguments: [
      ("by 2024-10", "since October 2024 or earlier"), ("after 2011", "since a day after 2011"), ("2004", "since 2004"),
    ])
  func starts(since: String, words: String) throws {
    let dataset = try Graphs.dataset(
      "bodies: { b: { name: B, sources: [s1], part-of: { sco: { since: \(since), sources: [s1] } } } }")
    #expect(dataset.relations.map { dataset.time(of: $0) } == [words])
  }

  @Test("Every act has a place in a list of dates")
  func nouns() {
    #expect(Act.Kind.allCases.allSatisfy { !$0.noun.isEmpty })
    #expect(Act.Kind.allCases.filter { $0.verb == nil } == [.fullPowers, .domestic, .inForce])
  }
}
