import Digraphs
import Testing

@Suite struct SimplePathsTests {
  @Test(arguments: Oracle.all)
  func asManyOfEachLengthAsNetworkXFinds(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    for end in graph.vertices.dropFirst() {
      let paths = graph.simplePaths(from: 0, to: end, following: oracle.direction, longest: 4, limit: 10_000)
      #expect((1...4).map { length in paths.count { $0.length == length } } == oracle.simplePaths[end - 1])
      #expect(Set(paths).count == paths.count)
      #expect(paths.allSatisfy { Set($0.vertices).count == $0.length + 1 && $0.end == end })
      #expect(paths.map(\.length) == paths.map(\.length).sorted())
    }
  }

  @Test func limitLeavesOutTheLongest() throws {
    let graph = try graph(4, [(0, 1), (1, 2), (2, 3), (0, 2), (0, 3), (0, 3)])
    let paths = graph.simplePaths(from: 0, to: 3, longest: 3, limit: 3)
    #expect(paths.map { $0.steps.map(\.arc.label) } == [[4], [5], [3, 2]])
    #expect(graph.simplePaths(from: 0, to: 0, longest: 3, limit: 3) == [Path(start: 0, steps: [])])
    #expect(graph.simplePaths(from: 3, to: 0, longest: 3, limit: 3) == [])
  }
}
