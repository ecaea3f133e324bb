import Testing

@testable import Relations

@Suite("The order of a ranking")
struct RankingTests {
  @Test("Best first, ties by id with one rank")
  func ties() throws {
    let scores = try World.dataset().ranking(by: "degree").scores
    #expect(scores.first?.entity.id == "pact")
    #expect(
      zip(scores, scores.dropFirst()).allSatisfy {
        ($0.score, $1.entity.id) > ($1.score, $0.entity.id) || $0.score > $1.score
      })
    let last = scores.filter { $0.score == scores.last?.score }
    #expect(Set(last.map(\.rank)).count == 1 && last.map(\.entity.id) == last.map(\.entity.id).sorted())
  }

  @Test("Undirected, parallel relations are one")
  func parallel() throws {
    let more =
      "instruments: { a: { name: A, sources: [s1], builds-on: { pact: { sources: same } }, refers-to: { pact: { sources: same } } } }"
    let dataset = try Graphs.dataset(more)
    let one = try dataset.ranking(by: "degree").scores.first { $0.entity.id == "a" }
    let other = try dataset.ranking(by: "degree").scores.first { $0.entity.id == "pact" }
    #expect(one?.score == other?.score)
    #expect(try !dataset.ranking(by: "degree").isDirected && dataset.ranking(by: "degree", directed: true).isDirected)
  }
}
