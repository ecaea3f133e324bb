import Digraphs
import Testing

@testable import Relations

@Suite("rank --approximate")
struct RankEstimateQuestionTests {
  private static let estimable = centralities.filter { $0 is any ApproximableCentrality }.map(\.name)

  private func number(_ json: JSON?) -> Double {
    switch json {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: .nan
    }
  }

  @Test("No score is further off than the margin, and no rank outside its range", arguments: estimable)
  func margins(measure: String) throws {
    let dataset = try World.dataset()
    let exact = try dataset.ranking(by: measure).scores
    let request = RankRequest(by: measure)
    let answer = try RankEstimateQuestion(request, by: Sampling(epsilon: 0.2, confidence: 0.999)).answer(from: dataset)
    #expect(answer.value.items.count == exact.count)
    for item in answer.value.items {
      let own = try #require(exact.first { $0.entity.id == item["id"]?.text })
      #expect(abs(number(item["score"]) - own.score) <= number(item["margin"]) + 1e-9)
      #expect(number(item["rank-min"]) <= Double(own.rank) && number(item["rank-max"]) >= Double(own.rank))
      #expect(item.keys == ["id", "score", "rank", "margin", "rank-min", "rank-max", "sources"])
    }
    let names = answer.context.map(\.name)
    #expect(["epsilon", "confidence", "margin", "samples", "seed", "exact"].allSatisfy(names.contains))
  }

  @Test("What is guaranteed is said with the scores")
  func words() throws {
    let answer = try RankEstimateQuestion(
      RankRequest(by: "betweenness"), by: Sampling(epsilon: 0.3, confidence: 0.9, seed: 5)
    ).answer(from: World.dataset())
    let text = answer.rendered(as: .text)
    #expect(text.contains("with a probability of 0.9 at least") || text.contains("These scores are exact"))
    #expect(answer.context.contains(.init("seed", "5")))
  }

  @Test("Measures without a guarantee are refused, and those that have one are named")
  func refused() throws {
    #expect {
      try RankEstimateQuestion(RankRequest(by: "pagerank"), by: Sampling(epsilon: 0.1)).answer(from: World.dataset())
    } throws: { error in
      "\(error)".contains("'pagerank' is not estimated") && "\(error)".contains("'betweenness'")
    }
  }
}
