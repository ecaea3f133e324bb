import Digraphs
import Synchronization
import Testing

@Suite struct WorkTests {
  @Test(arguments: [0, 1, 7, 250])
  func progressRisesFromNothingToAll(order: Int) throws {
    let graph = try Adjacency(order: order, tails: [], heads: [])
    for measure in centralities {
      let told = Mutex<[Double]>([])
      _ = try measure.scores(of: graph, on: Work(progress: { done in told.withLock { $0.append(done) } }))
      let fractions = told.withLock { $0 }
      #expect(fractions.last == 1 && (order == 0 || fractions.first == 0), "\(measure.name)")
      #expect(zip(fractions, fractions.dropFirst()).allSatisfy(<), "\(measure.name): \(fractions)")
      #expect(fractions.count <= 101)
    }
  }

  @Test func cancellationStopsWorkInTheMiddle() throws {
    let graph = try Adjacency(order: 100, tails: [], heads: [])
    let furthest = Mutex(0.0)
    let work = Work(
      isCancelled: { furthest.withLock { $0 >= 0.5 } }, progress: { done in furthest.withLock { $0 = done } })
    #expect(throws: CancellationError.self) { try Harmonic().scores(of: graph, on: work) }
    #expect(furthest.withLock { $0 } == 0.5)
  }
}
