import Digraphs
import Testing

@Suite struct LaneBrandesTests {
  /// Large enough for many passes, for levels that are pushed and levels that are pulled, outwards and back.
  @Test(arguments: [1, 2, 4, 8])
  func manyPassesAreThoseOfTheTextbook(arcsForEach: Int) throws {
    var chance = Chance(seed: 7)
    let order = 60
    let tails = (0..<(arcsForEach * order)).map { _ in Int32.random(in: 0..<Int32(order), using: &chance) }
    // Heads are drawn near the low numbers, which become hubs.
    let heads = tails.map { _ in Int32(Double(order) * pow3(Double.random(in: 0..<1, using: &chance))) }
    let graph = try Adjacency(order: order, tails: tails, heads: heads)
    for graph in [graph, graph.undirected(), graph.simple(), graph.undirected().simple()] {
      #expect(agree(try Betweenness().scores(of: graph), Textbook(graph.simple()).betweenness()))
      #expect(agree(try Betweenness(countsParallelArcs: true).scores(of: graph), Textbook(graph).betweenness()))
    }
  }

  private func pow3(_ value: Double) -> Double { value * value * value }

  /// Around a ring of 970 diamonds lead more shortest paths than a `Double` can count. From a start, paths lead to the
  /// other starts at even distances and to two sides at each odd one; on each lie one vertex less than its length.
  @Test func ringOfDiamondsBeyondNumber() throws {
    let diamonds = 970
    let starts: [Int32] = (0..<Int32(diamonds)).map { 3 * $0 }
    let tails = starts.flatMap { [$0, $0, $0 + 1, $0 + 2] }
    let heads = starts.flatMap { start -> [Int32] in
      let next = (start + 3) % Int32(3 * diamonds)
      return [start + 1, start + 2, next, next]
    }
    let ring = try Adjacency(order: 3 * diamonds, tails: tails, heads: heads)
    let dependencies = try Betweenness().dependencies(of: [0, 3], in: ring)
    let inside = (1..<(2 * diamonds)).reduce(0) { $0 + ($1 - 1) * ($1 % 2 == 0 ? 1 : 2) }
    #expect(abs(dependencies.reduce(0, +) - Double(2 * inside)) <= 1e-9 * Double(inside))
    #expect(dependencies[1] == dependencies[2])
  }

  /// Layers of 16, each joined to the next: a vertex is one of 16 between all layers before and all after it, and one
  /// of 16 or 32 between each two of a layer beside its own. Twins stand for a layer, 16 times as many paths at each.
  @Test(arguments: [2, 3, 250])
  func layersOfTwinsBeyondNumber(layers: Int) throws {
    let arcs = 0..<Int32(256 * (layers - 1))
    let tails: [Int32] = arcs.map { $0 / 16 }
    let heads: [Int32] = arcs.map { ($0 / 256 + 1) * 16 + $0 % 16 }
    let graph = try Adjacency(order: 16 * layers, tails: tails, heads: heads).undirected()
    let scores = try Betweenness().scores(of: graph)
    for vertex in scores.indices {
      let layer = vertex / 16
      let beside: [Int] = [layer - 1, layer + 1].filter { $0 >= 0 && $0 < layers }
      let ways: [Double] = beside.map { $0 == 0 || $0 == layers - 1 ? 16 : 32 }
      let twins: Double = ways.reduce(0) { $0 + 120 / $1 }
      let expected = Double(16 * layer * (layers - 1 - layer)) + twins
      #expect(abs(scores[vertex] - expected) <= 1e-9 * expected)
    }
  }
}
