import Digraphs
import Testing

@Suite struct NeighbourTests {
  @Test func neighboursComeOnceInArcOrder() throws {
    let graph = try graph(4, [(0, 2), (0, 1), (0, 2), (0, 0), (3, 0), (1, 0), (3, 0)])
    #expect(graph.successors(of: 0) == [2, 1, 0])
    #expect(graph.predecessors(of: 0) == [0, 3, 1])
    #expect(graph.outgoing(of: 0).map(\.label) == [0, 1, 2, 3])
    #expect(graph.incoming(of: 0).map(\.label) == [3, 4, 5, 6])
    #expect(graph.successors(of: 2) == [] && graph.incoming(of: 3) == [])
  }

  @Test func indexIsThePositionAmongTheVertices() throws {
    let graph = try Digraph<String, Int>(vertices: ["x", "y"], arcs: [])
    #expect(graph.index(of: "y") == 1)
    #expect(graph.index(of: "z") == nil)
    #expect(graph.contains("x") && !graph.contains("z"))
  }

  @Test(arguments: Oracle.directed)
  func everyArcIsAtBothItsEnds(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    for vertex in graph.vertices {
      #expect(graph.outgoing(of: vertex) == graph.arcs.filter { $0.tail == vertex })
      #expect(graph.incoming(of: vertex) == graph.arcs.filter { $0.head == vertex })
    }
  }
}
