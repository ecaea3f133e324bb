import Digraphs
import Testing

@Suite struct DigraphTests {
  @Test func keepsOrderParallelArcsAndLoops() throws {
    let ends = [("b", "a"), ("a", "a"), ("b", "a"), ("a", "c")]
    let arcs = ends.enumerated().map { Digraph<String, Int>.Arc(tail: $1.0, head: $1.1, label: $0) }
    let graph = try Digraph(vertices: ["c", "b", "a", "d"], arcs: arcs)
    #expect(graph.vertices == ["c", "b", "a", "d"])
    #expect(graph.arcs == arcs)
    #expect((graph.order, graph.size) == (4, 4))
    #expect(graph.adjacency.order == 4 && graph.adjacency.size == 4 && graph.adjacency.isDirected)
  }

  @Test func repeatedVertexCountsOnce() throws {
    let graph = try Digraph<Int, Int>(vertices: [7, 3, 7, 5, 3], arcs: [])
    #expect(graph.vertices == [7, 3, 5])
  }

  @Test func verticesComeFromArcsInTheOrderTheyAreNamed() throws {
    let graph = try Digraph(arcs: arcs([(5, 2), (2, 9), (5, 5), (1, 9)]))
    #expect(graph.vertices == [5, 2, 9, 1])
    #expect(graph.size == 4)
  }

  @Test(arguments: [[(0, 1), (1, 3), (4, 0)], [(0, 1), (3, 1)]])
  func unknownVertexIsNamedWithItsArc(ends: [(Int, Int)]) {
    #expect(throws: GraphError.unknownVertex(3, arc: 1)) { try graph(3, ends) }
  }

  @Test func errorsAreSentences() {
    #expect(
      GraphError.unknownVertex("x", arc: 7).description == "arc 7 has an end that is not a vertex of the graph: x")
    #expect(
      GraphError<Int>.tooManyArcs(3_000_000_000).description
        == "a graph holds at most 2147483647 arcs, not 3000000000")
    #expect(
      GraphError<Int>.tooManyVertices(3_000_000_000).description
        == "a graph holds at most 2147483647 vertices, not 3000000000")
  }

  @Test func graphsAreEqualIfTheyHoldTheSameInTheSameOrder() throws {
    #expect(try graph(3, [(0, 1), (1, 2)]) == graph(3, [(0, 1), (1, 2)]))
    #expect(try graph(3, [(0, 1), (1, 2)]) != graph(4, [(0, 1), (1, 2)]))
    #expect(try graph(3, [(0, 1), (1, 2)]) != graph(3, [(0, 1), (2, 1)]))
  }

  @Test func emptyGraphAnswersEverything() throws {
    let empty = try Digraph<Int, Int>(vertices: [], arcs: [])
    #expect(empty.order == 0 && empty.size == 0 && empty.isAcyclic)
    #expect(try empty.generations() == [] && empty.topologicalOrder() == [])
    #expect(empty.weaklyConnectedComponents() == [] && empty.stronglyConnectedComponents() == [])
    #expect(try empty.transitiveReduction() == empty)
    #expect(empty.reversed() == empty && empty.simple() == empty && empty.induced(on: [1]) == empty)
    #expect(empty.cycle() == nil && !empty.contains(0))
  }
}
