import Digraphs
import Testing

@Suite struct TransitiveReductionTests {
  @Test(arguments: Oracle.directed.filter { $0.reduction != nil })
  func arcsAreThoseOfNetworkX(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    let reduction = try graph.transitiveReduction()
    let kept = try #require(oracle.reduction)
    #expect(reduction.vertices == graph.vertices)
    #expect(reduction.arcs == graph.arcs.filter { kept.contains([$0.tail, $0.head]) })
    #expect(reduction.simple().size == kept.count)
    for vertex in graph.vertices {
      #expect(Set(reduction.ancestors(of: vertex).map(\.vertex)) == Set(graph.ancestors(of: vertex).map(\.vertex)))
    }
  }

  @Test func parallelArcsStayOrGoTogether() throws {
    let graph = try graph(3, [(0, 2), (0, 1), (0, 1), (1, 2), (0, 2)])
    #expect(try graph.transitiveReduction().arcs.map(\.label) == [1, 2, 3])
  }
}
