@testable import Digraphs
import Testing

@Suite struct MemoryTests {
  @Test func shortageIsToldBeforeAnythingIsAllocated() throws {
    let shortage = try #require(throws: MemoryShortage.self) { try Memory.require(1 << 60, for: "closeness") }
    #expect(shortage.needed == 1 << 60 && shortage.present > 0 && shortage.present < 1 << 60)
    #expect(
      shortage.description
        == "closeness of this graph needs 1099511627776 MB of memory, and this machine has \(shortage.present >> 20) MB"
    )
  }

  @Test func whatThereIsMayBeUsed() throws {
    try Memory.require(1 << 20, for: "closeness")
  }

  /// As many threads as need more memory than there is are refused, though the graph is small.
  @Test func threadsCountToo() throws {
    var chance = Chance(seed: 1)
    let order: Int32 = 200_000
    let ends = (0..<order).map { ($0, Int32.random(in: 0..<order, using: &chance)) }
    let graph = try Adjacency(order: Int(order), tails: ends.map(\.0), heads: ends.map(\.1))
    #expect(throws: MemoryShortage.self) { try Betweenness().scores(of: graph, on: Work(threads: 1 << 30)) }
  }
}
