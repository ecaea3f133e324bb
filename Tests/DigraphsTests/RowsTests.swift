import Digraphs
import Testing

@Suite struct RowsTests {
  /// Graphs so large that arcs are sorted by groups of vertices first, with vertices without arcs at both ends.
  @Test(arguments: [40_000, 65_536, 100_001])
  func largeGraphsAreSortedLikeSmallOnes(order: Int) throws {
    var chance = Chance(seed: UInt64(order))
    let used = 5..<Int32(order - 300)
    let arcs = (0..<70_000).map { number in
      (
        number < 3_000 ? 77 : Int32.random(in: used, using: &chance),
        number % 7 == 0 ? 77 : Int32.random(in: used, using: &chance)
      )
    }
    let graph = try Adjacency(order: order, tails: arcs.map(\.0), heads: arcs.map(\.1))
    // Sorting is stable, so the numbers of arcs rise within a row.
    let sorted = arcs.indices.sorted { (arcs[$0].0, $0) < (arcs[$1].0, $1) }
    #expect(graph.outgoing.arcs == sorted.map(Int32.init))
    #expect(graph.outgoing.targets == sorted.map { arcs[$0].1 })
    var offsets = [UInt32](repeating: 0, count: order + 1)
    for arc in arcs { offsets[Int(arc.0) + 1] += 1 }
    for vertex in 0..<order { offsets[vertex + 1] += offsets[vertex] }
    #expect(graph.outgoing.offsets == offsets)
    let reversed = try Adjacency(order: order, tails: arcs.map(\.1), heads: arcs.map(\.0))
    #expect(reversed.outgoing == graph.incoming && reversed.incoming == graph.outgoing)
  }
}
