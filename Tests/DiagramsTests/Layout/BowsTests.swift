import Testing

@testable import Diagrams

/// Edges that are led from side to side of nodes that stand anywhere.
struct BowsTests {
  private func route(_ boxes: [Box], _ tail: Int = 0, _ head: Int = 1) -> [Point] {
    var bows = Bows(shapes: boxes.map { _ in .box }, boxes: boxes)
    return bows.route(from: tail, to: head).curves[0]
  }

  @Test func edgesOfLargeNearNodesRunOutsideThem() {
    // A third of the way between the middles is inside both.
    let boxes = [Box(x: 0, y: 0, width: 300, height: 60), Box(x: 320, y: 0, width: 300, height: 60)]
    let curve = route(boxes)
    #expect(curve.map(\.x) == curve.map(\.x).sorted(), "it never turns back: \(curve)")
    #expect(abs(curve[0].x - 300) < 0.01 && abs(curve[3].x - 320) < 0.01)
  }

  @Test func anotherEdgeBetweenTheSameTwoIsBent() {
    var bows = Bows(
      shapes: [.box, .box],
      boxes: [Box(x: 0, y: 0, width: 40, height: 20), Box(x: 200, y: 0, width: 40, height: 20)])
    let curves = (0..<3).map { _ in bows.route(from: 0, to: 1).curves[0] }
    #expect(Set(curves.map { $0[1].y }).count == 3)
  }

  @Test func whatIsInTheWayIsPassedBeside() {
    let boxes = [
      Box(x: 0, y: 0, width: 40, height: 20), Box(x: 300, y: 0, width: 40, height: 20),
      Box(x: 150, y: -5, width: 40, height: 30),
    ]
    let points = Curves.points(of: [route(boxes)], steps: 40)
    #expect(points.allSatisfy { Box(middle: $0, width: 1, height: 1).overlap(boxes[2]) == 0 })
  }
}
