import Digraphs
import Testing

@Suite struct ByteSweepTests {
  /// Distances up to 126 fit a byte; beyond, searches by bits take over.
  @Test(arguments: [2, 64, 65, 126, 127, 128, 129, 300])
  func pathsOfEveryLength(order: Int) throws {
    let path = try Adjacency(order: order, tails: 0..<Int32(order - 1), heads: 1..<Int32(order))
    let textbook = Textbook(path)
    #expect(agree(try Closeness().scores(of: path), textbook.closeness()))
    #expect(agree(try Harmonic().scores(of: path), textbook.harmonic()))
    #expect(agree(try Harmonic().scores(of: path.undirected()), Textbook(path.undirected()).harmonic()))
    #expect(agree(try WassermanFaustCloseness().scores(of: path.reversed()), textbook.wassermanFaust().reversed()))
  }

  /// The two ways of adding up distances agree to the last bit: a loop between two more vertices makes a cycle.
  @Test func bytesAndBitsAgree() throws {
    var chance = Chance(seed: 11)
    let order = 700
    let ends = (0..<2000).map { _ in
      (Int32.random(in: 0..<Int32(order), using: &chance), Int32.random(in: 0..<Int32(order), using: &chance))
    }.filter(!=).map { (min($0, $1), max($0, $1)) }
    let acyclic = try Adjacency(order: order + 2, tails: ends.map(\.0), heads: ends.map(\.1))
    let last = Int32(order)
    let cyclic = try Adjacency(
      order: order + 2, tails: ends.map(\.0) + [last, last + 1], heads: ends.map(\.1) + [last + 1, last])
    #expect(try Closeness().scores(of: acyclic).prefix(order) == Closeness().scores(of: cyclic).prefix(order))
    #expect(try Harmonic().scores(of: acyclic).prefix(order) == Harmonic().scores(of: cyclic).prefix(order))
  }

  /// Vertices that are alike score alike, to the last bit, though they are in different passes.
  @Test func copiesScoreAlike() throws {
    let one = try Shape.dense.graph(seed: 5)
    let copies = Int32(700 / one.order)
    let order = Int32(one.order)
    let ends = (0..<copies).flatMap { copy in
      (0..<order).flatMap { tail in
        one.outgoing.targets(of: Int(tail)).map { (tail + copy * order, $0 + copy * order) }
      }
    }
    let many = try Adjacency(order: Int(order * copies), tails: ends.map(\.0), heads: ends.map(\.1)).undirected()
    let scores = try Harmonic().scores(of: many)
    for vertex in scores.indices { #expect(scores[vertex] == scores[vertex % Int(order)]) }
  }
}
