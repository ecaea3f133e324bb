import Testing

@testable import Relations

@Suite("path")
struct PathQuestionTests {
  private func answer(_ from: String, _ to: String, _ change: (inout RouteRequest) -> Void = { _ in }) throws -> Answer
  {
    var request = RouteRequest(from: from, to: to)
    change(&request)
    return try PathQuestion(request).answer(from: World.dataset())
  }

  @Test("Its shape, and the sentences with their sources")
  func shape() throws {
    let answer = try answer("act", "china")
    #expect(answer.value.items.map(\.keys) == [["entities", "relations"]])
    #expect(answer.value[0]?["entities"]?.texts == ["act", "plan", "pact", "china"])
    #expect(
      answer.value[0]?["relations"]?.items.map { $0["id"]?.text ?? "" } == [
        "act/implements/plan", "plan/builds-on/pact", "china/participant/pact",
      ])
    #expect(
      answer.rendered(as: .text).contains("Act – Plan – Pact – China\n- Act implements Plan, 2015, inherited [1]"))
  }

  @Test("No way is an empty answer, and the way to itself is none")
  func none() throws {
    let none = try answer("mars", "china")
    #expect(none.isEmpty && none.value == [])
    #expect(none.rendered(as: .text).contains("No way is recorded from Mars to China."))
    #expect(try answer("china", "act") { $0.directed = true }.value[0]?["entities"] == nil)
    #expect(try !answer("china", "china").isEmpty)
    #expect(throws: UnknownName.self) { try answer("chin", "act") }
  }

  @Test("More ways than there is room for: not all was answered, unless the asker said how many")
  func cut() throws {
    var request = RouteRequest(from: "china", to: "russia")
    (request.longest, request.limit) = (6, 1)
    let cut = try PathQuestion(request).answer(from: World.dataset())
    #expect(cut.isCut && cut.value.items.count == 1 && cut.context.contains(.init("stopped-after", 1)))
    #expect(try !PathQuestion(request, isLimitChosen: true).answer(from: World.dataset()).isCut)
    request.limit = 50
    let whole = try PathQuestion(request).answer(from: World.dataset())
    #expect(!whole.isCut && whole.value.items.count > 1 && !whole.context.contains { $0.name == "stopped-after" })
    request.through = "pact"
    #expect(try !PathQuestion(request).answer(from: World.dataset()).isCut)
  }
}
