import Digraphs
import Testing

@Suite struct RelativeTests {
  @Test(arguments: Oracle.all)
  func relativesAreThoseOfNetworkX(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    for start in graph.vertices {
      let row = oracle.distances[start]
      let expected = graph.vertices.filter { row[$0] > 0 }.sorted { (row[$0], $0) < (row[$1], $1) }
      let found = graph.relatives(of: start, following: oracle.direction)
      #expect(found.map(\.vertex) == expected)
      #expect(found.map(\.distance) == expected.map { row[$0] })
    }
  }

  @Test(arguments: Oracle.directed)
  func ancestorsAndDescendantsAreThoseOfNetworkX(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    let ancestors = try #require(oracle.ancestors)
    let descendants = try #require(oracle.descendants)
    for vertex in graph.vertices {
      #expect(graph.ancestors(of: vertex).map(\.vertex).sorted() == ancestors[vertex])
      #expect(graph.descendants(of: vertex).map(\.vertex).sorted() == descendants[vertex])
      #expect(graph.ancestors(of: vertex).allSatisfy { $0.distance == oracle.distances[$0.vertex][vertex] })
    }
  }

  @Test(arguments: Oracle.directed)
  func reversingExchangesAncestorsAndDescendants(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    let reversed = graph.reversed()
    for vertex in graph.vertices { #expect(graph.ancestors(of: vertex) == reversed.descendants(of: vertex)) }
  }

  @Test(arguments: Oracle.all)
  func limitKeepsTheNearest(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    for vertex in graph.vertices.prefix(4) {
      let all = graph.relatives(of: vertex, following: .either)
      for limit in 0...3 {
        let near = graph.relatives(of: vertex, following: .either, within: limit)
        #expect(near == all.filter { $0.distance <= limit })
      }
    }
  }

  @Test func nobodyIsTheirOwnAncestor() throws {
    let graph = try graph(3, [(0, 1), (1, 2), (2, 0), (1, 1)])
    #expect(graph.ancestors(of: 1) == [.init(vertex: 0, distance: 1), .init(vertex: 2, distance: 2)])
    #expect(graph.descendants(of: 1) == [.init(vertex: 2, distance: 1), .init(vertex: 0, distance: 2)])
  }

  @Test func tiesAreInVertexOrderNotInTheOrderOfDiscovery() throws {
    let graph = try Digraph(
      vertices: ["c", "a", "b"], arcs: ["b", "a", "b"].map { Digraph<String, Int>.Arc(tail: "c", head: $0, label: 0) })
    #expect(graph.descendants(of: "c").map(\.vertex) == ["a", "b"])
  }
}
