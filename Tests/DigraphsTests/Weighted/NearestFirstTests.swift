@testable import Digraphs
import Testing

@Suite struct NearestFirstTests {
  /// Against a sorted list; distances are put in that are as near as the last that came out, and out of all proportion.
  @Test(arguments: 0..<50)
  func leastComesFirst(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var waiting = NearestFirst()
    var expected: [Double] = []
    var last = 0.0
    for _ in 0..<2000 {
      if expected.isEmpty || Bool.random(using: &chance) {
        let step = [0, 1, 0.1, 1e-300, 1e300, .random(in: 0..<100, using: &chance)].randomElement(using: &chance) ?? 0
        expected.append(last + step)
        waiting.insert(last + step, 0)
      } else {
        let least = try #require(expected.indices.min { expected[$0] < expected[$1] })
        last = expected.remove(at: least)
        let found = waiting.popFirst { _ in true }
        #expect(found?.distance == last)
      }
    }
    for distance in expected.sorted() {
      let found = waiting.popFirst { _ in true }
      #expect(found?.distance == distance)
    }
    let none = waiting.popFirst { _ in true }
    #expect(none == nil)
  }

  @Test func placesNoLongerNeededAreDropped() {
    var waiting = NearestFirst()
    for vertex in 0..<100 { waiting.insert(Double(vertex % 7), Int32(vertex)) }
    var found: [Int32] = []
    while let next = waiting.popFirst(where: { $0.vertex % 10 == 3 }) { found.append(next.vertex) }
    #expect(found.map { $0 % 7 } == found.map { $0 % 7 }.sorted())
    #expect(found.sorted() == (0..<100).filter { $0 % 10 == 3 })
  }
}
