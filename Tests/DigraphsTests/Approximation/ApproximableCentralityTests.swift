import Digraphs
import Synchronization
import Testing

private let estimable = centralities.compactMap { $0 as? any ApproximableCentrality }

/// What every estimate must be, whatever is drawn for it.
@Suite struct ApproximableCentralityTests {
  private static let names = estimable.map(\.name)

  private static func measure(_ name: String) throws -> any ApproximableCentrality {
    try #require(estimable.first { $0.name == name })
  }

  /// Large enough that not all vertices are drawn: a hub in a thicket, a chain, another component, and a vertex alone.
  private static func graph(seed: UInt64, order: Int32 = 900) throws -> Adjacency {
    var chance = Chance(seed: seed)
    let thicket = (0..<(4 * order)).map { _ in
      (Int32.random(in: 0..<order, using: &chance), Int32.random(in: 0..<order, using: &chance))
    }
    let chain = (order..<(order + 20)).map { ($0 - 1, $0) }
    let apart = ((order + 21)..<(order + 400)).map { ($0, Int32.random(in: (order + 20)..<$0, using: &chance)) }
    let ends = thicket + chain + apart
    return try Adjacency(order: Int(order) + 401, tails: ends.map(\.0), heads: ends.map(\.1))
  }

  @Test func measuresThatCanBeEstimated() {
    #expect(Self.names == ["closeness", "wasserman-faust-closeness", "harmonic", "betweenness"])
    for measure in estimable {
      #expect(measure.method.hasSuffix(".") && measure.method.contains("(") && !measure.sampleNoun.isEmpty)
    }
  }

  /// With a confidence of 0.9, of ten estimates one may be off by more than the margin; the bounds are cautious, so that
  /// none is.
  @Test(arguments: names)
  func estimatesAreWithinTheMargin(name: String) throws {
    let measure = try Self.measure(name)
    var estimated = 0
    for seed in 0..<UInt64(1) {
      let directed = try Self.graph(seed: seed)
      for graph in [directed, directed.undirected()] where name != "closeness" || !graph.isDirected {
        let exact = try measure.scores(of: graph)
        for epsilon in [0.3, 0.2] {
          let estimate = try measure.estimate(of: graph, by: Sampling(epsilon: epsilon, confidence: 0.9, seed: seed))
          #expect(zip(estimate.scores, exact).allSatisfy { abs($0 - $1) <= estimate.margin + 1e-12 })
          estimated += estimate.isExact ? 0 : 1
          #expect(estimate.confidence == (estimate.isExact ? 1 : 0.9))
        }
      }
    }
    #expect(estimated > 0, "\(estimated)")
  }

  /// A graph that is seen whole has the exact scores, and says so.
  @Test(arguments: names.filter { $0 != "betweenness" })
  func smallGraphsAreExact(name: String) throws {
    let measure = try Self.measure(name)
    for shape in Shape.allCases {
      let graph = try shape.graph(seed: 3).undirected()
      let estimate = try measure.estimate(of: graph, by: Sampling(epsilon: 0.01))
      #expect(estimate.isExact && estimate.confidence == 1 && estimate.samples == graph.order)
      #expect(agree(estimate.scores, try measure.scores(of: graph)))
    }
  }

  @Test(arguments: names)
  func seedDecidesAndThreadsDoNot(name: String) throws {
    let measure = try Self.measure(name)
    let graph = try Self.graph(seed: 1).undirected()
    let one = try measure.estimate(of: graph, by: Sampling(epsilon: 0.3, seed: 5))
    #expect(!one.isExact)
    #expect(try measure.estimate(of: graph, by: Sampling(epsilon: 0.3, seed: 5), on: Work(threads: 3)) == one)
    #expect(try measure.estimate(of: graph, by: Sampling(epsilon: 0.3, seed: 6)).scores != one.scores)
  }

  @Test(arguments: names)
  func progressRisesAndCancellationStops(name: String) throws {
    let measure = try Self.measure(name)
    let graph = try Self.graph(seed: 1).undirected()
    let told = Mutex<[Double]>([])
    _ = try measure.estimate(
      of: graph, by: Sampling(epsilon: 0.2), on: Work(progress: { done in told.withLock { $0.append(done) } }))
    let fractions = told.withLock { $0 }
    #expect(fractions.first == 0 && fractions.last == 1 && zip(fractions, fractions.dropFirst()).allSatisfy(<))
    #expect(throws: CancellationError.self) {
      try measure.estimate(of: graph, by: Sampling(epsilon: 0.2), on: Work(isCancelled: { true }))
    }
  }

  @Test func closenessInADirectedGraphCannotBeEstimated() throws {
    let graph = try Self.graph(seed: 1)
    let failure = #expect(throws: NotEstimable.self) { try Closeness().estimate(of: graph, by: Sampling(epsilon: 0.1)) }
    #expect(failure?.description.contains("'harmonic'") == true)
  }
}
