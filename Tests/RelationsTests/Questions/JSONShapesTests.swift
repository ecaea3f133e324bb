import Testing

@testable import Relations

@Suite("What programs read, and that it is always the same")
struct JSONShapesTests {
  /// Everything that can be asked, in every format, as one text.
  private func everything(_ dataset: Dataset) throws -> String {
    let questions: [any Question] = [
      try ListQuestion(), FindQuestion(words: ["a"]), RelationsQuestion(), LineageQuestion(of: "plan", explained: true),
      PathQuestion(RouteRequest(from: "act", to: "russia")), RankQuestion(by: "betweenness"), SourcesQuestion(),
      SourcesQuestion(of: "s1"), ShowQuestion(id: "pact"),
    ]
    return try questions.map { question in
      let answer = try question.answer(from: dataset)
      return Answer.Format.allCases.map { answer.rendered(as: $0) }.joined()
    }.joined()
  }

  @Test("The same bytes twice")
  func twice() throws {
    #expect(try everything(World.dataset()) == everything(World.dataset()))
  }

  @Test("The names of the files do not matter, nor their order", arguments: 1...3)
  func shuffled(round: Int) throws {
    let others = World.files.keys.filter { $0 != "graph.yaml" }.sorted()
    let renamed = others.enumerated().map { ("\((($0 + round) * 7) % 5)-\($1)", World.files[$1] ?? "") }
    let files = Dictionary(uniqueKeysWithValues: renamed).merging(["graph.yaml": World.files["graph.yaml"] ?? ""]) {
      $1
    }
    let dataset = try #require(Dataset.read(MemoryTree(files)).dataset)
    #expect(try everything(dataset) == everything(World.dataset()))
  }

  @Test("What applies to the whole answer")
  func context() throws {
    #expect(try World.dataset().context == [.init("format", 1), .init("graph", "World")])
    #expect(try World.dataset(asOf: "2010").context.last == .init("as-of", "2010"))
  }

  @Test("Values as programs read them")
  func values() throws {
    #expect(Value.number(6).json == 6)
    #expect(Value.unknown.json == "unknown" && Value.absent.json == "none")
    #expect(Value.date(try date("2009-06")).json == "2009-06")
  }
}
