import Testing

@testable import Relations

@Suite("lineage")
struct LineageQuestionTests {
  private func answer(_ question: LineageQuestion) throws -> Answer { try question.answer(from: World.dataset()) }

  @Test("Its shape, nearest first, ancestors below zero")
  func shape() throws {
    let value = try answer(LineageQuestion(of: "plan")).value
    #expect(value.keys == ["of", "direction", "entities", "relations"])
    #expect(value["direction"]?.text == "both")
    #expect(value["entities"]?.items.map(\.keys) == [["id", "distance", "sources"], ["id", "distance", "sources"]])
    #expect(value["entities"]?.items.map { $0["distance"] } == [-1, 1])
    #expect(value["relations"]?.items.map { $0["id"]?.text ?? "" } == ["act/implements/plan", "plan/builds-on/pact"])
  }

  @Test("Up, down, so far, and along kinds that are named")
  func choices() throws {
    func ids(_ question: LineageQuestion) throws -> [String] {
      try answer(question).value["entities"]?.items.map { $0["id"]?.text ?? "" } ?? []
    }
    #expect(try ids(LineageQuestion(of: "act", direction: .up)) == ["plan", "pact"])
    #expect(try ids(LineageQuestion(of: "act", direction: .up, depth: 1)) == ["plan"])
    #expect(try ids(LineageQuestion(of: "pact", direction: .down)) == ["plan", "act"])
    #expect(try ids(LineageQuestion(of: "act", via: ["builds-on"])).isEmpty)
    #expect(try ids(LineageQuestion(of: "rats", via: ["part-of"])) == ["sco"])
    #expect(throws: UnknownName.self) { try ids(LineageQuestion(of: "act", via: ["bilds-on"])) }
  }

  @Test("Explained, each entity with the sentences that lead to it")
  func explained() throws {
    let text = try answer(LineageQuestion(of: "act", explained: true)).rendered(as: .text)
    #expect(
      text.contains(
        "- Pact\n  - Act implements Plan, 2015, inherited [1]\n  - Plan builds on Pact, 2012, inherited [2]\n"))
    let down = try answer(LineageQuestion(of: "pact", direction: .down, explained: true)).rendered(as: .text)
    #expect(
      down.contains(
        "- Act\n  - Plan builds on Pact, 2012, inherited [1]\n  - Act implements Plan, 2015, inherited [2]\n"))
  }

  @Test("What has ended stays, marked, on a later day")
  func ended() throws {
    let answer = try LineageQuestion(of: "pact").answer(from: World.dataset(asOf: "2016"))
    #expect(answer.rendered(as: .text).contains("Plan (ended)"))
    #expect(answer.rendered(as: .text).contains("Act (draft)"))
  }

  @Test("Nothing is said in a sentence")
  func nothing() throws {
    let answer = try answer(LineageQuestion(of: "pact", direction: .up))
    #expect(answer.isEmpty && answer.rendered(as: .text).contains("Nothing is recorded that Pact comes from."))
  }
}
