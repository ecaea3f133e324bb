import Digraphs
import Synchronization
import Testing

@Suite struct ExplanationTests {
  /// What is shown comes to the score, for every measure and vertex.
  private static func expectSums(_ name: String, _ graph: Adjacency, of vertices: some Sequence<Int>) throws {
    let measure = try measure(name)
    guard let scores = try? measure.scores(of: graph) else { return }
    for vertex in vertices {
      let explanation = try measure.explanation(
        of: Int32(vertex), scored: scores, in: graph, atMost: 10_000, on: Work())
      #expect(explanation.score == scores[vertex])
      #expect(
        abs(explanation.total - scores[vertex]) <= 1e-9 * max(1, scores[vertex]),
        "\(name) of \(vertex): \(explanation.total) for \(scores[vertex])")
      let shares = explanation.parts.reduce(0) { $0 + $1.share }
      #expect(abs(shares - explanation.sum) <= 1e-9 * max(1, shares) && explanation.parts.count == explanation.count)
    }
  }

  @Test(arguments: measures)
  func partsComeToTheScoresOfNetworkX(name: String) throws {
    for oracle in Oracle.all {
      try Self.expectSums(name, oracle.adjacency(), of: stride(from: 0, to: oracle.vertices.count, by: 3))
    }
  }

  @Test(arguments: measures)
  func partsComeToTheScoreOnRandomGraphs(name: String) throws {
    for random in RandomGraph.thousand.prefix(240) {
      let graph = try random.adjacency()
      let vertices = stride(from: random.order / 7, to: random.order, by: max(1, random.order / 3))
      for view in [graph, graph.undirected(), graph.undirected().simple(), graph.simple()] {
        try Self.expectSums(name, view, of: vertices)
      }
    }
  }

  @Test(arguments: measures)
  func explanationsAreTheSameOnManyThreads(name: String) throws {
    let graph = try RandomGraph(seed: 22 + 12 * 7).adjacency().undirected()
    let scores = try measure(name).scores(of: graph)
    for vertex in stride(from: 0, to: Int32(graph.order), by: 9) {
      let alone = try measure(name).explanation(of: vertex, scored: scores, in: graph, atMost: 5, on: Work())
      let together = try measure(name).explanation(
        of: vertex, scored: scores, in: graph, atMost: 5, on: Work(threads: 4))
      #expect(alone == together)
    }
  }

  @Test(arguments: measures)
  func cancelledWorkThrows(name: String) throws {
    let graph = try Oracle.named[0].adjacency()
    let scores = try measure(name).scores(of: graph)
    #expect(throws: CancellationError.self) {
      try measure(name).explanation(of: 0, scored: scores, in: graph, atMost: 9, on: Work(isCancelled: { true }))
    }
  }

  @Test(arguments: measures)
  func progressIsTold(name: String) throws {
    let told = Mutex<[Double]>([])
    let work = Work(progress: { done in told.withLock { $0.append(done) } })
    let graph = try Oracle.named[0].adjacency()
    _ = try measure(name).explanation(of: 0, scored: measure(name).scores(of: graph), in: graph, atMost: 9, on: work)
    #expect(told.withLock { $0.first == 0 && $0.last == 1 })
  }

  @Test func arcsMakeDegrees() throws {
    let graph = try Adjacency(order: 3, tails: [0, 0, 1, 2], heads: [1, 1, 0, 0])
    let degree = try Degree().explanation(of: 0, in: graph)
    #expect(
      degree.parts == [
        .init(.neighbour(1, following: .forward, arcs: 2), share: 2),
        .init(.neighbour(1, following: .backward, arcs: 1), share: 1),
        .init(.neighbour(2, following: .backward, arcs: 1), share: 1),
      ])
    #expect(try InDegree().explanation(of: 0, in: graph).parts.count == 2)
    #expect(
      try OutDegree().explanation(of: 0, in: graph).parts == [
        .init(.neighbour(1, following: .forward, arcs: 2), share: 2)
      ]
    )
  }

  @Test func nothingMakesTheScoreOfALoneVertex() throws {
    let lone = try Adjacency(order: 1, tails: [], heads: [])
    for name in measures where name != "pagerank" {
      #expect(try measure(name).explanation(of: 0, in: lone).parts.isEmpty)
    }
    let parts = try PageRank().explanation(of: 0, in: lone).parts
    #expect(parts.map(\.cause) == [.restart, .stranded])
  }

  @Test func distancesAreThoseOfATextbook() throws {
    for seed in 0..<60 {
      let graph = try RandomGraph(seed: seed).adjacency()
      let textbook = Textbook(graph)
      for vertex in 0..<min(graph.order, 5) {
        let parts = try Harmonic().explanation(of: Int32(vertex), in: graph).parts
        #expect(parts.count == textbook.distances.count { $0[vertex] > 0 })
        for part in parts {
          guard case .distant(let other, let steps, let next) = part.cause else { Issue.record(); continue }
          #expect(textbook.distances[Int(other)][vertex] == steps && part.share == 1 / Double(steps))
          #expect(textbook.distances[Int(next)][vertex] == steps - 1)
          #expect(graph.outgoing.targets(of: Int(other)).contains(next))
        }
      }
    }
  }

  @Test func coreNumbersAreHeldByTheirNeighbours() throws {
    for seed in 0..<60 {
      let graph = try RandomGraph(seed: seed).adjacency()
      for vertex in 0..<Int32(min(graph.order, 6)) {
        let explanation = try CoreNumber().explanation(of: vertex, in: graph)
        // As many as the number are in cores as great, and fewer than one more in greater ones.
        #expect(explanation.parts.allSatisfy { ($0.basis ?? 0) >= explanation.score })
        #expect(Double(explanation.parts.count) >= explanation.score)
        #expect(Double(explanation.parts.count { ($0.basis ?? 0) > explanation.score }) <= explanation.score)
      }
    }
  }

  @Test func pageRankThatBeginsSomewhereIsExplainedToo() throws {
    let graph = try Oracle.directed[0].adjacency()
    let measure = PageRank(restarts: (0..<graph.order).map { $0 == 1 ? 1 : 0 })
    for vertex in 0..<Int32(graph.order) {
      let explanation = try measure.explanation(of: vertex, in: graph)
      #expect(abs(explanation.total - explanation.score) < 1e-9)
      #expect(explanation.parts.contains { $0.cause == .restart } == (vertex == 1))
    }
  }
}
