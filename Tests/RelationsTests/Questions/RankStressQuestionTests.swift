import Digraphs
import Testing

@testable import Relations

@Suite("rank --stress")
struct RankStressQuestionTests {
  /// Six texts, each building on earlier ones; some relations are doubtful.
  private static func dataset(doubts: Int) throws -> Dataset {
    var relations: [String: [String]] = [:]
    var number = 0
    for one in 1..<8 {
      for other in 0..<one {
        let isDoubtful = number % 2 == 1 && number / 2 < doubts
        if number % 2 == 1, !isDoubtful { number += 1; continue }
        let mark = isDoubtful ? ["evidence: inferred", "evidence: disputed", "stage: planned"][number % 3] + ", " : ""
        relations["t\(one)", default: []].append("t\(other): { \(mark)sources: [s1] }")
        number += 1
      }
    }
    let texts = (0..<8).map { text in
      let builds = relations["t\(text)"].map { ", builds-on: { \($0.joined(separator: ", ")) }" } ?? ""
      return "  t\(text): { name: T\(text), type: text, signed: 200\(text), sources: [s1]\(builds) }"
    }
    return try Graphs.dataset("instruments:\n" + texts.joined(separator: "\n") + "\n")
  }

  private func number(_ json: JSON?) -> Double {
    switch json {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: .nan
    }
  }

  /// What each subset of doubtful relations gives, the plain way.
  private static func everyWorld(_ dataset: Dataset, _ measure: any Centrality) throws -> [[String: (Double, Int)]] {
    let doubtful = dataset.relations.filter { $0.support.evidence != .stated || $0.support.stage != .done }
    return try (0..<(1 << doubtful.count)).map { world in
      let out = Set(doubtful.indices.filter { world >> $0 & 1 == 1 }.map { doubtful[$0].id })
      let part = dataset.rebuilt(records: dataset.records, relations: dataset.relations.filter { !out.contains($0.id) })
      let graph = part.network.adjacency.undirected().simple()
      let scores = try measure.scores(of: graph)
      let ranks = places(of: scores)
      return Dictionary(
        uniqueKeysWithValues: part.entities.enumerated().map { ($1.id, (scores[$0], ranks[$0])) })
    }
  }

  @Test("All combinations of few doubts are looked at", arguments: ["betweenness", "closeness", "harmonic", "degree"])
  func exact(measure: String) throws {
    let dataset = try Self.dataset(doubts: 5)
    let worlds = try Self.everyWorld(dataset, #require(centralities.first { $0.name == measure }))
    #expect(worlds.count == 32)
    let answer = try RankStressQuestion(RankRequest(by: measure)).answer(from: dataset)
    for item in answer.value.items {
      let seen = worlds.compactMap { $0[item["id"]?.text ?? ""] }
      #expect(number(item["min"]) == seen.map(\.0).min() && number(item["max"]) == seen.map(\.0).max())
      #expect(item["rank-min"] == .integer(seen.map(\.1).min() ?? 0))
      #expect(item["rank-max"] == .integer(seen.map(\.1).max() ?? 0))
      #expect(item["exact"] == true && item["ranks"] == "exact" && item["worlds"] == 32)
    }
    #expect(answer.rendered(as: .text).contains("All 32 ways to leave some out were looked at"))
  }

  @Test(
    "Of more doubts monotone scores are exact by two worlds, and ranks bounded",
    arguments: ["degree", "harmonic", "katz", "core-number"])
  func monotone(measure: String) throws {
    let dataset = try Self.dataset(doubts: 9)
    let fixed = try #require(centralities.first { $0.name == measure })
      .settled(for: dataset.network.adjacency.undirected().simple())
    let worlds = try Self.everyWorld(dataset, fixed)
    let answer = try RankStressQuestion(RankRequest(by: measure), worlds: 100).answer(from: dataset)
    for item in answer.value.items {
      let seen = worlds.compactMap { $0[item["id"]?.text ?? ""] }
      #expect(abs(number(item["min"]) - (seen.map(\.0).min() ?? .nan)) < 1e-9)
      #expect(abs(number(item["max"]) - (seen.map(\.0).max() ?? .nan)) < 1e-9)
      #expect(number(item["rank-min"]) <= Double(seen.map(\.1).min() ?? 0))
      #expect(number(item["rank-max"]) >= Double(seen.map(\.1).max() ?? 0))
      #expect(item["exact"] == true && item["ranks"] == "bounds" && item["worlds"] == 2)
    }
    #expect(answer.rendered(as: .text).contains("exact. The ranks are bounds"))
  }

  @Test("Of more doubts other measures tell what was seen, and say that it is no bound")
  func seen() throws {
    let dataset = try Self.dataset(doubts: 9)
    let worlds = try Self.everyWorld(dataset, Betweenness())
    for limit in [10, 60] {
      let answer = try RankStressQuestion(RankRequest(by: "betweenness"), worlds: limit).answer(from: dataset)
      for item in answer.value.items {
        let all = worlds.compactMap { $0[item["id"]?.text ?? ""]?.0 }
        #expect(number(item["min"]) >= (all.min() ?? 0) && number(item["max"]) <= (all.max() ?? 0))
        #expect(number(item["min"]) <= number(item["score"]) && number(item["max"]) >= number(item["score"]))
        #expect(item["exact"] == false && item["ranks"] == "seen" && item["worlds"] == .integer(limit))
      }
      let text = answer.rendered(as: .text)
      #expect(text.contains("Least and greatest seen in \(limit) worlds, not a bound"))
      #expect(text.contains("each one left out, and 49 drawn at random") == (limit == 60))
    }
  }

  @Test("A seed draws the same worlds, on any number of threads; another seed others")
  func seeds() throws {
    let dataset = try Self.dataset(doubts: 9)
    func answer(_ seed: UInt64, _ threads: Int) throws -> JSON {
      try RankStressQuestion(
        RankRequest(by: "betweenness"), worlds: 8, seed: seed, work: Work(threads: threads)
      ).answer(from: dataset).value
    }
    #expect(try answer(1, 1) == answer(1, 3))
    #expect(try answer(1, 1) != answer(2, 1))
  }

  @Test("A doubtful relation beside one that is sure makes no difference, and one of no doubt none")
  func indifferent() throws {
    let more = """
      instruments:
        a: { name: A, sources: [s1], builds-on: { pact: { sources: same } }, refers-to: { pact: { evidence: inferred, sources: same } } }
      """
    let answer = try RankStressQuestion(RankRequest(by: "degree")).answer(from: Graphs.dataset(more))
    #expect(answer.context.contains(.init("doubtful", 1)) && answer.context.contains(.init("doubts", 0)))
    #expect(answer.rendered(as: .text).contains("So nothing depends on them."))
    #expect(answer.value.items.allSatisfy { $0["rank-min"] == $0["rank"] && $0["rank-max"] == $0["rank"] })
    var directed = RankRequest(by: "degree")
    directed.directed = true
    #expect(try RankStressQuestion(directed).answer(from: Graphs.dataset(more)).context.contains(.init("doubts", 1)))
  }

  @Test("What a schema knows, and no more")
  func schema() throws {
    let properties = AnswerSchema.json["$defs"]?["rank-score"]?["properties"]?.keys ?? []
    for item in try RankStressQuestion(RankRequest(by: "degree")).answer(from: World.dataset()).value.items {
      #expect(
        item.keys == [
          "id", "score", "rank", "min", "max", "rank-min", "rank-max", "worlds", "exact", "ranks", "sources",
        ])
      #expect(Set(properties).isSuperset(of: item.keys))
    }
  }
}
