import Testing

@testable import Relations

@Suite("find")
struct FindQuestionTests {
  private func ids(_ words: String...) throws -> [String] {
    try FindQuestion(words: words).answer(from: World.dataset()).value.items.map { $0["id"]?.text ?? "" }
  }

  @Test("By any name, in any case, all words in one name")
  func names() throws {
    #expect(try ids("peace", "TREATY") == ["pact"])
    #expect(try ids("grand pact") == ["pact"])
    #expect(try ids("китай") == ["china"])
    #expect(try ids("old-rats") == ["rats"])
    #expect(try ids("grand", "peace").isEmpty)
    #expect(try ids("").isEmpty)
    #expect(try FindQuestion(words: ["nothing"]).answer(from: World.dataset()).isEmpty)
  }

  @Test("What a name names whole comes first")
  func order() throws {
    #expect(try ids("act") == ["act", "pact"])
    #expect(try FindQuestion(words: ["act"]).answer(from: World.dataset()).value[0]?.keys.last == "sources")
  }
}
