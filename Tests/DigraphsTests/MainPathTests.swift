import Testing

@testable import Digraphs

struct MainPathTests {
  private func graph(_ arcs: [(Int, Int)]) throws -> Digraph<Int, String> {
    try Digraph(arcs: arcs.map { .init(tail: $0.0, head: $0.1, label: "\($0.0)-\($0.1)") })
  }

  @Test func runsWhereMostPathsRun() throws {
    // Batagelj's rule by hand: 1→3→4→6 carries 2, 4 and 2 of the paths, 1→5→6 only one.
    let graph = try graph([(1, 3), (2, 3), (3, 4), (4, 6), (4, 7), (1, 5), (5, 6)])
    #expect(try graph.mainPath()?.vertices == [1, 3, 4, 6])
  }

  @Test func parallelArcsWeighEach() throws {
    let graph = try graph([(1, 2), (2, 4), (1, 3), (1, 3), (3, 4)])
    #expect(try graph.mainPath()?.vertices == [1, 3, 4])
    #expect(try graph.mainPath()?.steps.map(\.arc.label) == ["1-3", "3-4"])
  }

  @Test func firstArcsBreakTies() throws {
    #expect(try graph([(1, 2), (1, 3), (2, 4), (3, 4)]).mainPath()?.vertices == [1, 2, 4])
  }

  @Test func noArcsNoPath() throws {
    #expect(try Digraph<Int, String>(vertices: [1, 2], arcs: []).mainPath() == nil)
    #expect(try Digraph<Int, String>(vertices: [], arcs: []).mainPath() == nil)
  }

  @Test func cyclesAreNamed() throws {
    let graph = try graph([(1, 2), (2, 3), (3, 2)])
    #expect(throws: Cycle<Int>.self) { try graph.mainPath() }
  }

  @Test func weighsMostOfAllPathsOnRandomGraphs() throws {
    var random = Seeded(state: 2009)
    for _ in 0..<50 {
      let arcs = (0..<14).map { _ in (Int.random(in: 0..<7, using: &random), Int.random(in: 0..<7, using: &random)) }
      let graph = try graph(arcs.filter { $0.0 != $0.1 }.map { (min($0.0, $0.1), max($0.0, $0.1)) })
      let whole = wholePaths(in: graph)
      func weight(_ path: [Int]) -> Int { path.reduce(0) { sum, arc in sum + whole.count { $0.contains(arc) } } }
      guard let best = whole.map(weight).max() else { continue }
      let found = try #require(try graph.mainPath())
      let labels = found.steps.map(\.arc.label)
      let heaviest = whole.filter { weight($0) == best }.map { $0.map { graph.arcs[$0].label } }
      #expect(heaviest.contains(labels))
    }
  }

  /// Every path from a vertex without predecessors to one without successors, by the numbers of its arcs.
  private func wholePaths(in graph: Digraph<Int, String>) -> [[Int]] {
    func continued(_ path: [Int]) -> [[Int]] {
      let end = graph.arcs[path[path.count - 1]].head
      let next = graph.arcs.indices.filter { graph.arcs[$0].tail == end }
      return next.isEmpty ? [path] : next.flatMap { continued(path + [$0]) }
    }
    let heads = Set(graph.arcs.map(\.head))
    return graph.arcs.indices.filter { !heads.contains(graph.arcs[$0].tail) }.flatMap { continued([$0]) }
  }
}

/// A generator that gives the same numbers in every run (Steele, Lea and Flood, *SplitMix*, 2014).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
