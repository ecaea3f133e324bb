import Testing

@testable import Relations

@Suite("sources")
struct SourcesQuestionTests {
  @Test("All, with how much rests on each")
  func list() throws {
    let answer = try SourcesQuestion().answer(from: World.dataset())
    #expect(answer.value.items.map { $0["id"]?.text ?? "" } == ["s1", "s2", "s3"])
    #expect(answer.value.items.map { $0["statements"] } == [15, 8, 0])
    #expect(answer.value[0]?.keys == ["id", "title", "url", "date", "author", "speaker", "statements", "sources"])
    #expect(answer.value[0]?["author"] == ["Ann", "Bob"])
  }

  @Test("What rests on one")
  func one() throws {
    let answer = try SourcesQuestion(of: "s2").answer(from: World.dataset())
    #expect(answer.value.items.allSatisfy { $0.keys == ["what", "id", "says", "sources"] })
    #expect(
      answer.value.items.map { ($0["what"]?.text ?? "") + " " + ($0["id"]?.text ?? "") } == [
        "state russia", "instrument act", "value pact", "value pact", "relation china/participant/pact",
        "relation china/hosts/rats", "relation russia/member-of/sco", "relation act/implements/plan",
      ])
    #expect(try !SourcesQuestion(of: "s3").answer(from: World.dataset()).isEmpty)
  }

  @Test("What is no source")
  func unknown() {
    #expect { try SourcesQuestion(of: "china").answer(from: World.dataset()) } throws: {
      ($0 as? UnknownName)?.description == "'china' is a state, not a source"
    }
    #expect(throws: UnknownName.self) { try SourcesQuestion(of: "s9").answer(from: World.dataset()) }
  }
}
