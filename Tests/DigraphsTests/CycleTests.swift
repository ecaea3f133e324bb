import Digraphs
import Testing

@Suite struct CycleTests {
  @Test(arguments: Oracle.directed.filter { $0.cycle != nil })
  func cycleIsAShortestThroughTheFirstVertexThatHasOne(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    let expected = try #require(oracle.cycle)
    let cycle = try #require(graph.cycle())
    #expect(cycle.vertices.first == expected[0] && cycle.vertices.last == expected[0])
    #expect(cycle.length == expected[1] && cycle.vertices.count == cycle.length + 1)
    #expect(Set(cycle.vertices).count == cycle.length)
    for (step, arc) in cycle.arcs.enumerated() {
      #expect(graph.arcs[arc].tail == cycle.vertices[step] && graph.arcs[arc].head == cycle.vertices[step + 1])
    }
  }

  @Test func firstArcsAreTaken() throws {
    let graph = try graph(5, [(4, 0), (1, 2), (1, 3), (3, 1), (2, 1), (1, 2)])
    #expect(graph.cycle() == Cycle(vertices: [1, 2, 1], arcs: [1, 4]))
  }

  @Test func loopIsACycleOfOneArc() throws {
    let graph = try graph(3, [(0, 1), (1, 2), (2, 1), (1, 1)])
    let cycle = try #require(graph.cycle())
    #expect(cycle == Cycle(vertices: [1, 1], arcs: [3]))
    #expect(cycle.description == "there is a cycle: 1 → 1")
  }
}
