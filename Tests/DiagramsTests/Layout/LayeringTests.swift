import Testing

@testable import Diagrams

@Suite struct LayeringTests {
  @Test func linesFollowTheLongestPath() {
    #expect(Layering.lines(count: 4, arcs: [(0, 1), (1, 2), (0, 2), (3, 2)]) == [0, 1, 2, 0])
  }

  @Test func cyclesAndLoopsAreBroken() {
    #expect(Layering.lines(count: 3, arcs: [(0, 1), (1, 2), (2, 0), (1, 1)]) == [0, 1, 2])
  }

  @Test func longChainsNeedNoStack() {
    let lines = Layering.lines(count: 200_000, arcs: (1..<200_000).map { ($0 - 1, $0) })
    #expect(lines.last == 199_999)
  }
}
