import Testing

@testable import Relations

@Suite("The kinds of relation that every graph knows")
struct RelationKindTests {
  @Test("Names and inverses are unique words that no attribute has")
  func names() {
    let kinds = RelationKind.builtIn
    let names = kinds.flatMap { $0.isMutual ? [$0.name] : [$0.name, $0.inverse] }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy(Reader.isWord))
    let attributes = Set((Attribute.all + Attribute.ofRelations).map(\.name) + Reader.supportKeys)
    #expect(attributes.isDisjoint(with: names))
  }

  @Test(
    "The table of the format",
    arguments: [
      ("participant", "participants", "acts", false), ("hosts", "hosted-by", "period", false),
      ("adopted-at", "outcomes", "moment", false),
      ("builds-on", "basis-of", "moment", true), ("mandated-by", "mandates", "moment", true),
      ("implements", "implemented-by", "moment", true),
      ("amends", "amended-by", "moment", true), ("protocol-to", "protocols", "moment", true),
      ("supersedes", "superseded-by", "moment", true),
      ("refers-to", "referred-to-by", "moment", false), ("calls-for", "called-for-by", "moment", false),
      ("terminates", "terminated-by", "moment", false), ("suspends", "suspended-by", "moment", false),
      ("corrects", "corrected-by", "moment", false),
      ("member-of", "members", "period", false), ("observer-in", "observers", "period", false),
      ("dialogue-partner-of", "dialogue-partners", "period", false), ("part-of", "parts", "period", false),
      ("cooperates-with", "cooperates-with", "period", false), ("established-by", "establishes", "moment", false),
      ("chairs", "chaired-by", "period", false), ("organised-by", "organises", "moment", false),
      ("participated-in", "attended-by", "moment", false), ("meeting-of", "meetings", "moment", false),
      ("enacted", "enacted-by", "moment", false), ("proposed", "proposed-by", "moment", false),
      ("adopted-by", "adoptions", "moment", false),
      ("submitted-to", "submissions", "moment", false), ("depositary-of", "depositaries", "moment", false),
      ("succeeds", "succeeded-by", "moment", false), ("related-to", "related-to", "period", false),
    ])
  func table(name: String, inverse: String, time: String, descent: Bool) throws {
    let kind = try #require(RelationKind.builtIn.first { $0.name == name })
    #expect(kind.inverse == inverse && kind.time.rawValue == time && kind.descent == descent)
    #expect(kind.isMutual == (name == inverse))
    #expect(RelationKind.builtIn.count == 31)
  }

  @Test("Descent is between instruments")
  func descent() {
    #expect(RelationKind.builtIn.filter(\.descent).allSatisfy { $0.from == [.instruments] && $0.to == [.instruments] })
  }

  @Test("An inverse that says nothing of its own is said in brackets")
  func brackets() {
    let kind = RelationKind("x", from: [], to: [], says: "x", inverse: "spoken-of-in", time: .moment)
    #expect(kind.inverselySays == "(spoken of in)")
  }
}
