import Digraphs
import Testing

@Suite struct ReachTests {
  @Test(arguments: Oracle.directed)
  func countsAreThoseOfNetworkX(oracle: Oracle) throws {
    let graph = try oracle.digraph()
    #expect(try graph.descendantCounts() == oracle.descendants?.map(\.count))
    #expect(try graph.ancestorCounts() == oracle.ancestors?.map(\.count))
  }

  @Test func countsAndRedundantArcsOfAThousandGraphs() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() {
      let adjacency = try graph.adjacency()
      let closure = graph.closure()
      let counts = (0..<graph.order).map { vertex in (0..<graph.order).count { $0 != vertex && closure[vertex][$0] } }
      let reach = try adjacency.reach(on: Work(threads: 1 + seed % 2))
      #expect(reach.counts == counts, "seed \(seed)")
      let sources = (0..<Int32(graph.order)).reversed() + (0..<Int32(graph.order))
      let ofSome = try adjacency.reachCounts(from: Array(sources), on: Work(threads: 1 + seed % 2))
      #expect(ofSome == counts.reversed() + counts, "seed \(seed)")
      let isAcyclic = (0..<graph.order).allSatisfy { !closure[$0][$0] }
      let redundant = graph.arcs.map { tail, head in
        (0..<graph.order).contains { closure[tail][$0] && closure[$0][head] }
      }
      #expect(reach.redundantArcs == (isAcyclic ? redundant : nil), "seed \(seed)")
      #expect(adjacency.redundantArcs() == reach.redundantArcs, "seed \(seed)")
    }
  }

  @Test func topologicalOrdersAndComponentsOfAThousandGraphs() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() {
      let adjacency = try graph.adjacency()
      let closure = graph.closure()
      let components = adjacency.strongComponents()
      for one in 0..<graph.order {
        for other in 0..<graph.order where one != other {
          let isTogether = components.numbers[one] == components.numbers[other]
          #expect(isTogether == (closure[one][other] && closure[other][one]), "seed \(seed)")
        }
      }
      #expect(Set(components.numbers).count == components.count)
      #expect(graph.arcs.allSatisfy { components.numbers[$0.0] <= components.numbers[$0.1] }, "seed \(seed)")
      let order = adjacency.topologicalOrder()
      #expect((order == nil) == (0..<graph.order).contains { closure[$0][$0] }, "seed \(seed)")
      guard let order else { continue }
      let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { (Int($1), $0) })
      #expect(
        places.count == graph.order && graph.arcs.allSatisfy { places[$0.0, default: 0] < places[$0.1, default: 0] })
    }
  }

  /// Larger than a block, and once so sparse that searches are made, once so dense that they are not.
  @Test(arguments: [(1, false), (40, false), (1, true), (40, true)])
  func largeGraphs(arcsOfEach: Int, isCyclic: Bool) throws {
    let order = 3000
    var heads = (0..<order * arcsOfEach).map { entry -> Int32 in
      let vertex = entry / arcsOfEach
      return Int32(vertex == 0 ? (isCyclic ? 17 : 0) : entry &* 2_654_435_761 % vertex)
    }
    var tails = (0..<order * arcsOfEach).map { Int32($0 / arcsOfEach) }
    if !isCyclic { (tails, heads) = (Array(tails.dropFirst(arcsOfEach)), Array(heads.dropFirst(arcsOfEach))) }
    let graph = try graph(order, zip(tails, heads).map { (Int($0), Int($1)) })
    let reach = try graph.adjacency.reach()
    #expect(try reach == graph.adjacency.reach(on: Work(threads: 2)))
    for vertex in stride(from: 0, to: order, by: 97) {
      #expect(reach.counts[vertex] == graph.descendants(of: vertex).count)
    }
    let some = stride(from: Int32(0), to: Int32(order), by: 3).map { $0 }
    #expect(try graph.adjacency.reachCounts(from: some, on: Work(threads: 2)) == some.map { reach.counts[Int($0)] })
    #expect((reach.redundantArcs == nil) == isCyclic)
    #expect(graph.adjacency.redundantArcs() == reach.redundantArcs)
  }

  @Test func cancelledWorkThrows() throws {
    let graph = try RandomGraph(seed: 8).adjacency()
    let work = Work(isCancelled: { true })
    #expect(throws: CancellationError.self) { try graph.reach(on: work) }
    #expect(throws: CancellationError.self) { try graph.reachCounts(from: [], on: work) }
    #expect(throws: CancellationError.self) { try graph.projection(onto: [], on: work) }
  }
}
