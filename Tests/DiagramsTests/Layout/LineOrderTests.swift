import Testing

@testable import Diagrams

@Suite struct LineOrderTests {
  /// Edges from a line of stops to the next, as neighbours of each stop.
  private func neighbours(_ count: Int, _ edges: [(Int, Int)]) -> (above: [[Int]], below: [[Int]]) {
    var above = [[Int]](repeating: [], count: count)
    var below = above
    for (upper, lower) in edges {
      above[lower].append(upper)
      below[upper].append(lower)
    }
    return (above, below)
  }

  @Test func crossingsAreCounted() {
    // 0 1 above, 2 3 4 below: 0–3, 0–4, 1–2 and 1–3 cross three times.
    let below = neighbours(5, [(0, 3), (0, 4), (1, 2), (1, 3)]).below
    #expect(LineOrder.crossings([[0, 1], [2, 3, 4]], below: below) == 3)
    #expect(LineOrder.crossings([[1, 0], [2, 3, 4]], below: below) == 0)
  }

  @Test(arguments: 0..<20) func countingAgreesWithComparingAllPairs(seed: Int) {
    var dice = Samples.Dice(state: UInt64(seed))
    let edges = (0..<30).map { _ in (dice.roll(8), 8 + dice.roll(9)) }
    let crossings = edges.indices.reduce(0) { sum, one in
      sum + edges[..<one].count { ($0.0 - edges[one].0) * ($0.1 - edges[one].1) < 0 }
    }
    #expect(LineOrder.crossings([Array(0..<8), Array(8..<17)], below: neighbours(17, edges).below) == crossings)
  }

  @Test func treesAreDrawnWithoutCrossings() {
    // A tree of 4 generations whose lines are shuffled.
    var edges: [(Int, Int)] = []
    for node in 1..<40 { edges.append(((node - 1) / 3, node)) }
    let (above, below) = neighbours(40, edges)
    let lines = [[0], [3, 1, 2], [12, 4, 8, 5, 9, 6, 10, 7, 11], (13..<40).reversed().map { ($0 * 7) % 27 + 13 }]
    #expect(Set(lines[3]).count == 27)
    #expect(LineOrder.crossings(LineOrder.best(lines, above: above, below: below), below: below) == 0)
  }
}
