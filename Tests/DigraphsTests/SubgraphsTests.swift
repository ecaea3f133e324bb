import Digraphs
import Testing

@Suite struct SubgraphsTests {
  @Test func inducedKeepsVerticesArcsAndTheirOrder() throws {
    let graph = try graph(5, [(4, 1), (1, 4), (0, 4), (1, 1), (1, 4), (2, 3)])
    let part = graph.induced(on: [4, 99, 1, 2])
    #expect(part.vertices == [1, 2, 4])
    #expect(part.arcs.map(\.label) == [0, 1, 3, 4])
    #expect(part.index(of: 4) == 2)
    #expect(part == (try Digraph(vertices: [1, 2, 4], arcs: part.arcs)))
    #expect(part.adjacency == (try Digraph(vertices: [1, 2, 4], arcs: part.arcs)).adjacency)
  }

  @Test(arguments: Oracle.all)
  func derivedGraphsAreWhatTheirArcsMake(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    let halves = [graph.filter { $0.label % 2 == 0 }, graph.reversed(), graph.simple(), graph.induced(on: 0..<5)]
    for derived in halves {
      #expect(derived.adjacency == (try Digraph(vertices: derived.vertices, arcs: derived.arcs)).adjacency)
    }
    #expect(halves[0].arcs == graph.arcs.filter { $0.label % 2 == 0 })
    #expect(graph.reversed().reversed() == graph)
    #expect(graph.simple().adjacency.size == graph.adjacency.simple().size)
  }

  @Test func filterPassesOnWhatThePredicateThrows() throws {
    struct Refusal: Error {}
    let graph = try graph(2, [(0, 1)])
    #expect(throws: Refusal.self) { try graph.filter { _ throws(Refusal) in throw Refusal() } }
  }

  @Test func simpleMergesLabelsInArcOrder() throws {
    let ends = [(0, 1, "a"), (1, 0, "b"), (0, 1, "c"), (1, 1, "d"), (0, 1, "e"), (1, 1, "f")]
    let graph = try Digraph<Int, String>(
      vertices: 0..<2, arcs: ends.map { .init(tail: $0, head: $1, label: $2) })
    #expect(graph.simple().arcs.map(\.label) == ["a", "b"])
    #expect(graph.simple(merging: +).arcs.map(\.label) == ["ace", "b"])
  }
}
