import Digraphs
import Foundation
import Testing

@Suite struct CentralitiesTests {
  @Test func listNamesEveryFile() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Digraphs/Centralities").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    #expect(centralities.map { "\(type(of: $0)).swift" }.sorted() == files.sorted())
  }

  @Test func namesAreDistinctAndCanBeTyped() {
    #expect(Set(centralities.map(\.name)).count == centralities.count)
    for measure in centralities {
      #expect(measure.name.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "-" })
      #expect(measure.summary.hasSuffix(".") && !measure.summary.dropLast().contains("."))
    }
  }

  @Test(arguments: Oracle.all, measures)
  func scoresAreThoseOfNetworkX(oracle: Oracle, name: String) throws {
    let measure = try measure(name)
    let graph = try oracle.adjacency()
    guard let theirs = try #require(oracle.centralities[name]) else {
      #expect(throws: Unsettled.self) { try measure.scores(of: graph) }
      return
    }
    let ours = try measure.scores(of: graph)
    #expect(agree(ours, theirs), "\(ours) against \(theirs)")
  }

  @Test(arguments: Oracle.directed, measures)
  func undirectedSimpleScoresAreThoseOfNetworkX(oracle: Oracle, name: String) throws {
    let theirs = try #require(oracle.undirectedSimple?[name] ?? nil)
    let ours = try measure(name).scores(of: oracle.adjacency().undirected().simple())
    #expect(agree(ours, theirs), "\(ours) against \(theirs)")
  }

  @Test(arguments: measures)
  func emptyGraphHasNoScores(name: String) throws {
    let empty = try Adjacency(order: 0, tails: [], heads: [])
    #expect(try measure(name).scores(of: empty) == [])
    #expect(try measure(name).scores(of: empty.undirected().simple()) == [])
  }

  @Test(arguments: measures)
  func loneVertexScoresNothingButAllOfPageRank(name: String) throws {
    let lone = try Adjacency(order: 1, tails: [], heads: [])
    #expect(try measure(name).scores(of: lone) == [name == "pagerank" ? 1 : 0])
  }

  @Test(arguments: measures)
  func cancelledWorkThrows(name: String) throws {
    let graph = try Oracle.named[0].adjacency()
    #expect(throws: CancellationError.self) {
      try measure(name).scores(of: graph, on: Work(isCancelled: { true }))
    }
  }
}
