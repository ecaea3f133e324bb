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

  @Test("Only those on which something rests that is in question, with how much of it does")
  func parts() throws {
    let told = try SourcesQuestion(about: "rats").answer(from: World.dataset())
    #expect(told.value.items.map { [$0["id"] ?? .null, $0["statements"] ?? .null] } == [["s1", 3], ["s2", 1]])
    let spoken = try SourcesQuestion(saidBy: "press").answer(from: World.dataset())
    #expect(spoken.value.items.map { $0["id"]?.text } == ["s1"])
    let early = try SourcesQuestion().answer(from: World.dataset(asOf: "2003"))
    #expect(early.value.items.map { [$0["id"] ?? .null, $0["statements"] ?? .null] } == [["s1", 5], ["s2", 2]])
  }

  @Test("What rests only on sources that have gone")
  func gone() throws {
    let more = """
      sources: { dead: { title: D, gone: 2020 }, copy: { title: C, copy-of: kept, gone: 2020 }, kept: { title: K } }
      states:
        a: { name: A, short: { B: { sources: [dead] } }, sources: [dead, copy], hosts: { sco: { sources: [dead] } } }
      """
    let answer = try SourcesQuestion(isGone: true).answer(from: Graphs.dataset(more))
    #expect(answer.value.items.map { $0["id"]?.text } == ["a", "a/hosts/sco"])
    #expect(answer.value[0]?["says"] == "short: B" && answer.value[0]?["sources"] == ["dead"])
    #expect(answer.rendered(as: .text).hasPrefix("Sources gone with no copy left to read: 1. Statements that rest on"))
    #expect(try SourcesQuestion(isGone: true).answer(from: World.dataset()).isEmpty)
  }

  @Test("What is no source")
  func unknown() {
    #expect { try SourcesQuestion(of: "china").answer(from: World.dataset()) } throws: {
      ($0 as? UnknownName)?.description == "'china' is a state, not a source"
    }
    #expect(throws: UnknownName.self) { try SourcesQuestion(of: "s9").answer(from: World.dataset()) }
  }
}
