import Digraphs
import Testing

@Suite struct ShortestPathsTests {
  @Test(arguments: Oracle.all)
  func asManyAndAsLongAsNetworkXFinds(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    for start in graph.vertices {
      for end in graph.vertices {
        let paths = graph.shortestPaths(from: start, to: end, following: oracle.direction, limit: 1000)
        #expect(paths.count == oracle.paths[start][end], "\(start) to \(end)")
        #expect(Set(paths).count == paths.count)
        #expect(paths.allSatisfy { $0.length == oracle.distances[start][end] })
        #expect(paths.first == graph.shortestPath(from: start, to: end, following: oracle.direction))
      }
    }
  }

  @Test(arguments: Oracle.random, Direction.allCases)
  func stepsJoinAndComeInArcOrder(oracle: Oracle, direction: Direction) throws {
    let graph = try oracle.digraph()
    for end in graph.vertices {
      let paths = graph.shortestPaths(from: 0, to: end, following: direction, limit: 1000)
      for path in paths {
        #expect(path.vertices.first == 0 && path.start == 0)
        #expect(path.vertices.last == end && path.end == end)
        #expect(zip(path.vertices, path.steps).allSatisfy { $0 == $1.start })
        #expect(path.steps.allSatisfy { graph.arcs[$0.arc.label] == $0.arc })
        #expect(direction == .either || path.steps.allSatisfy { $0.isBackward == (direction == .backward) })
      }
      let numbers = paths.map { $0.steps.map(\.arc.label) }
      #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test func arcWalkedBackwardsIsMarked() throws {
    let path = try #require(graph(3, [(1, 0), (1, 2)]).shortestPath(from: 0, to: 2, following: .either))
    #expect(path.vertices == [0, 1, 2])
    #expect(path.steps.map(\.isBackward) == [true, false])
    #expect(path.steps.map(\.arc.label) == [0, 1])
  }

  @Test func noWayIsNoPathAndStayingIsAPathWithoutSteps() throws {
    let graph = try graph(2, [(1, 0), (0, 0)])
    #expect(graph.shortestPath(from: 0, to: 1) == nil)
    #expect(graph.shortestPaths(from: 0, to: 1, limit: 5) == [])
    #expect(graph.shortestPaths(from: 0, to: 0, limit: 5) == [Path(start: 0, steps: [])])
    #expect(graph.shortestPaths(from: 1, to: 0, limit: 0) == [])
  }

  /// A chain of a thousand pairs of parallel arcs has 2¹⁰⁰⁰ shortest paths.
  @Test func limitBoundsTheWork() throws {
    let graph = try graph(1001, (0..<1000).flatMap { [($0, $0 + 1), ($0, $0 + 1)] })
    let paths = graph.shortestPaths(from: 0, to: 1000, limit: 3)
    #expect(paths.map { $0.steps.last?.arc.label } == [1998, 1999, 1998])
    #expect(paths.map { $0.steps[998].arc.label } == [1996, 1996, 1997])
  }
}
