import Digraphs
import Testing

/// A chain of a million vertices: no algorithm may recurse, and none may be quadratic.
@Suite struct DepthTests {
  static let length = 1_000_000

  @Test func chain() throws {
    let last = Int32(Self.length - 1)
    let adjacency = try Adjacency(order: Self.length, tails: 0..<last, heads: 1..<(last + 1))
    #expect(adjacency.strongComponents().count == Self.length)
    #expect(adjacency.weakComponents().count == 1)
    #expect(adjacency.undirected().simple().size == Self.length - 1)
  }

  @Test func digraphOfAChain() throws {
    let chain = try graph(Self.length, (1..<Self.length).map { ($0 - 1, $0) })
    #expect(try chain.generations().count == Self.length)
    #expect(chain.shortestPath(from: 0, to: Self.length - 1)?.length == Self.length - 1)
    #expect(chain.ancestors(of: Self.length - 1).last == .init(vertex: 0, distance: Self.length - 1))
    #expect(try chain.transitiveReduction().size == Self.length - 1)
  }

  @Test func ring() throws {
    let ends = 0..<Int32(Self.length)
    let ring = try Adjacency(order: Self.length, tails: ends, heads: ends.map { ($0 + 1) % Int32(Self.length) })
    #expect(ring.strongComponents().count == 1)
    let graph = try graph(Self.length, (0..<Self.length).map { ($0, ($0 + 1) % Self.length) })
    #expect(graph.cycle()?.length == Self.length)
    #expect(!graph.isAcyclic)
  }
}
