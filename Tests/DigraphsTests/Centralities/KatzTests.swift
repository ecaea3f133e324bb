import Digraphs
import Testing

@Suite struct KatzTests {
  @Test func walksOfAChain() throws {
    let graph = try Adjacency(order: 3, tails: [0, 1], heads: [1, 2])
    #expect(agree(try Katz(attenuation: 0.5).scores(of: graph), [0, 0.5, 0.75]))
  }

  @Test func sumThatHasNoEndIsAnError() throws {
    let ring = try Adjacency(order: 3, tails: [0, 1, 2], heads: [1, 2, 0])
    #expect(throws: Unsettled.self) { try Katz(attenuation: 1).scores(of: ring) }
    #expect(agree(try Katz(attenuation: 0.9).scores(of: ring), [9, 9, 9], within: 1e-9))
  }
}
