import Digraphs
import Testing

@Suite struct ComponentsTests {
  @Test(arguments: Oracle.all)
  func componentsAreThoseOfNetworkX(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    #expect(graph.weaklyConnectedComponents() == oracle.weak)
    guard let strong = oracle.strong else { return }
    #expect(graph.stronglyConnectedComponents() == strong)
  }

  @Test(arguments: Oracle.all)
  func strongComponentsOfAnUndirectedGraphAreTheWeakOnes(oracle: Oracle) throws {
    #expect(try oracle.adjacency().undirected().strongComponents().parts() == oracle.weak)
  }

  @Test(arguments: Oracle.directed)
  func reversingKeepsStrongComponents(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    #expect(graph.reversed().stronglyConnectedComponents() == graph.stronglyConnectedComponents())
  }

  @Test(arguments: Oracle.directed)
  func noArcLeadsToALowerStrongComponent(oracle: Oracle) throws {
    let numbers = try oracle.adjacency().strongComponents().numbers
    #expect(zip(oracle.tails, oracle.heads).allSatisfy { numbers[Int($0)] <= numbers[Int($1)] })
  }
}
