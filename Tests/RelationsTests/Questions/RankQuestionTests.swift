import Digraphs
import Testing

@testable import Relations

@Suite("rank")
struct RankQuestionTests {
  @Test("Its shape, for every measure, and what was counted", arguments: centralities.map(\.name))
  func shape(measure: String) throws {
    let answer = try RankQuestion(by: measure).answer(from: World.dataset())
    #expect(answer.value.items.count == 9)
    #expect(answer.value.items.allSatisfy { $0.keys == ["id", "score", "rank", "sources"] })
    let context = Dictionary(uniqueKeysWithValues: answer.context.map { ($0.name, $0.value) })
    #expect(context["measure"] == .string(measure))
    #expect(context["relations"] == 8 && context["inferred"] == 1 && context["disputed"] == 0)
    #expect(context["directed"] == .bool(["pagerank", "in-degree", "out-degree"].contains(measure)))
  }

  @Test("Of a projection its own relations are counted")
  func projection() throws {
    let context = try RankQuestion(by: "degree", projecting: "participant").answer(from: World.dataset()).context
    #expect(context.contains(.init("relations", 2)) && context.contains(.init("inferred", 0)))
  }

  @Test("People read the sources too")
  func text() throws {
    let text = try RankQuestion(by: "degree").answer(from: World.dataset()).rendered(as: .text)
    #expect(text.contains("Sources\n[1] s1") && text.contains("[2] s2"))
  }

  @Test("A measure that there is not")
  func unknown() {
    #expect { try RankQuestion(by: "betweeness").answer(from: World.dataset()) } throws: {
      ($0 as? UnknownName)?.description == "'betweeness' is the name of no measure; did you mean 'betweenness'?"
    }
  }

  @Test(
    "Scores with at most six digits",
    arguments: [
      (0.0, "0"), (1, "1"), (0.5, "0.5"), (1.0 / 3, "0.333333"), (352.40689, "352.407"), (123_456.7, "123457"),
    ])
  func rounded(score: Double, text: String) {
    #expect(RankQuestion.rounded(score) == text)
  }
}
