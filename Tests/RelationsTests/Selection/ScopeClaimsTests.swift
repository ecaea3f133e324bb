import Testing

@testable import Relations

@Suite("Claims cut by speaker and by day")
struct ScopeClaimsTests {
  private func counts(_ dataset: Dataset) -> [String] {
    dataset.record("pact")?.facts("counts").flatMap(\.claims).map(\.value.description) ?? []
  }

  @Test("Only what the speaker claims is left of rival claims")
  func speaker() throws {
    let whole = try World.dataset()
    #expect(counts(whole) == ["2", "3"])
    #expect(try counts(whole.within { $0.saidBy = "government" }) == ["3"])
    #expect(try counts(whole.within { $0.saidBy = "press" }) == ["2"])
    // A preference for a claim that is left out is none.
    #expect(try whole.within { $0.saidBy = "government" }.record("pact")?.fact("counts")?.preferred == nil)
  }

  @Test("What something is called stays, whoever calls it so; a date that names no source goes with its record")
  func names() throws {
    let pact = try #require(World.dataset().within { $0.saidBy = "government" }.record("pact"))
    #expect(pact.name == "Pact" && pact.fact("signed") == nil)
    #expect(pact.facts("aliases").map { $0.claims[0].value.description } == ["Grand Pact"])
  }

  @Test("Acts of other speakers go, the others stay")
  func acts() throws {
    let part = try World.dataset().within { $0.saidBy = "government" }
    #expect(part.relation("china/participant/pact")?.acts.map(\.kind) == [.ratified])
  }

  @Test("A claim of a later day is not known yet")
  func day() throws {
    #expect(try counts(World.dataset(asOf: "2009-12-31")) == ["2"])
    #expect(try counts(World.dataset(asOf: "2012")) == ["2", "3"])
  }

  @Test("Sources of other speakers are not listed")
  func sources() throws {
    let part = try World.dataset().within { $0.saidBy = "government" }
    let listed = try SourcesQuestion(saidBy: "government").answer(from: part).value.items.map { $0["id"]?.text }
    #expect(listed == ["s2"])
  }
}
