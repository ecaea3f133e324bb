import Testing

@testable import Diagrams

@Suite struct PackingTests {
  @Test(arguments: [1, 2, 7, 60, 400]) func partsDoNotOverlap(count: Int) {
    var dice = Samples.Dice(state: UInt64(count))
    let sizes = (0..<count).map { _ in (width: Double(20 + dice.roll(300)), height: Double(20 + dice.roll(200))) }
    let boxes = zip(Packing.corners(of: sizes), sizes).map { Box(x: $0.x, y: $0.y, width: $1.width, height: $1.height) }
    #expect(boxes.count == count)
    for (index, box) in boxes.enumerated() { #expect(boxes[..<index].allSatisfy { $0.overlap(box) == 0 }) }
    let whole = boxes.reduce(boxes[0]) { $0.union($1) }
    let area = sizes.reduce(0) { $0 + ($1.width + Spacing.parts) * ($1.height + Spacing.parts) }
    #expect(count < 7 || whole.width * whole.height < area * 1.8)
  }

  @Test func componentsAreLaidOutApart() throws {
    let diagram = Samples.diagram((0..<30).map { "n\($0)" }, (0..<10).map { ($0 * 3, $0 * 3 + 1) })
    #expect(Part.parts(of: diagram).count == 20)
    let layout = try Graphviz.layout(diagram)
    #expect(Checks.complaints(layout, of: diagram) == [])
    #expect(layout.width < 900)
  }
}
