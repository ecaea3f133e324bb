import Digraphs
import Testing

/// The pairs that make betweenness.
@Suite struct PairSearchTests {
  @Test(arguments: [true, false])
  func pairsAreThoseOfATextbook(isDirected: Bool) throws {
    for seed in 0..<80 {
      let arcs = try RandomGraph(seed: seed).adjacency()
      let graph = isDirected ? arcs.simple() : arcs.undirected().simple()
      let textbook = Textbook(graph)
      for vertex in stride(from: 0, to: graph.order, by: max(1, graph.order / 3)) {
        let explanation = try Betweenness().explanation(of: Int32(vertex), in: graph)
        for part in explanation.parts {
          guard case .pair(let start, let end, let path) = part.cause else { Issue.record(); continue }
          let (from, to) = (Int(start), Int(end))
          let through = textbook.paths[from][vertex] * textbook.paths[vertex][to]
          #expect(abs(part.share - through / textbook.paths[from][to]) < 1e-12)
          #expect(path.count == textbook.distances[from][to] + 1 && path.contains(Int32(vertex)))
          #expect(path.first == start && path.last == end)
          #expect(zip(path, path.dropFirst()).allSatisfy { graph.outgoing.targets(of: Int($0)).contains($1) })
        }
        let shares = explanation.parts.map(\.share)
        #expect(shares == shares.sorted(by: >) && Set(explanation.parts.map { "\($0.cause)" }).count == shares.count)
      }
    }
  }

  @Test func aLimitLeavesTheSumAsItIs() throws {
    let star = try Adjacency(order: 200, tails: Array(repeating: 0, count: 199), heads: Array(1..<200)).undirected()
    let scores = try Betweenness().scores(of: star)
    for limit in [0, 1, 7] {
      let cut = try Betweenness().explanation(of: 0, scored: scores, in: star, atMost: limit, on: Work(threads: 3))
      #expect(cut.parts.count == limit && cut.count == 199 * 198 / 2 && cut.sum == scores[0])
      #expect(cut.parts.first.map { $0.cause == .pair(1, 2, path: [1, 0, 2]) } ?? true)
    }
  }

  /// Through each of 1,100 diamonds in a row lead two ways, which makes 2¹¹⁰⁰ in all.
  @Test func countsOfPathsBeyondADoubleAreShared() throws {
    let diamonds: Int32 = 1100
    let ends = (0..<diamonds).flatMap { number -> [(Int32, Int32)] in
      let first = 3 * number
      return [(first, first + 1), (first, first + 2), (first + 1, first + 3), (first + 2, first + 3)]
    }
    let graph = try Adjacency(order: Int(3 * diamonds + 1), tails: ends.map(\.0), heads: ends.map(\.1))
    let scores = try Betweenness().scores(of: graph)
    let side = 3 * diamonds / 2 + 1
    let explanation = try Betweenness().explanation(of: side, scored: scores, in: graph, atMost: 3, on: Work())
    #expect(abs(explanation.sum - scores[Int(side)]) < 1e-9 * scores[Int(side)])
    #expect(explanation.parts.map(\.share) == [0.5, 0.5, 0.5])
  }

  @Test func parallelArcsMakeWaysOfTheirOwnWhereTheyCount() throws {
    // From 0 to 3 by 1 over two arcs, or by 2 over one.
    let graph = try Adjacency(order: 4, tails: [0, 0, 0, 1, 2], heads: [1, 1, 2, 3, 3])
    let merged = try Betweenness().explanation(of: 1, in: graph)
    let apart = try Betweenness(countsParallelArcs: true).explanation(of: 1, in: graph)
    #expect(merged.sum == 0.5 && abs(apart.sum - 2.0 / 3) < 1e-15)
  }
}
