import Digraphs
import Testing

@Suite struct GenerationsTests {
  @Test(arguments: Oracle.directed)
  func generationsOrCycleAreThoseOfNetworkX(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    #expect(graph.isAcyclic == (oracle.cycle == nil))
    guard let expected = oracle.generations else {
      let cycle = try #require(graph.cycle())
      #expect(throws: cycle) { try graph.generations() }
      #expect(throws: cycle) { try graph.topologicalOrder() }
      #expect(throws: cycle) { try graph.transitiveReduction() }
      return
    }
    #expect(try graph.generations() == expected)
    #expect(graph.cycle() == nil)
    let places = try Dictionary(uniqueKeysWithValues: graph.topologicalOrder().enumerated().map { ($1, $0) })
    #expect(places.count == graph.order)
    #expect(graph.arcs.allSatisfy { places[$0.tail, default: 0] < places[$0.head, default: 0] })
  }

  @Test func generationKeepsVertexOrder() throws {
    let graph = try Digraph(
      vertices: [9, 4, 7, 1], arcs: [(7, 9), (1, 4), (7, 4), (1, 7)].map { .init(tail: $0, head: $1, label: "") })
    #expect(try graph.generations() == [[1], [7], [9, 4]])
  }
}
