import Digraphs
import Synchronization
import Testing

@Suite struct ThreadsTests {
  private static func graph(_ isAcyclic: Bool, order: Int32 = 300) throws -> Adjacency {
    var chance = Chance(seed: 3)
    let ends = (0..<(2 * order)).map { _ in
      (Int32.random(in: 0..<order, using: &chance), Int32.random(in: 0..<order, using: &chance))
    }
    let turned = isAcyclic ? ends.filter(!=).map { (min($0, $1), max($0, $1)) } : ends
    return try Adjacency(order: Int(order), tails: turned.map(\.0), heads: turned.map(\.1))
  }

  @Test(arguments: measures)
  func scoresAreTheSameBitsOnAnyNumberOfThreads(name: String) throws {
    for graph in [try Self.graph(true), try Self.graph(false), try Self.graph(false).undirected()] {
      let alone = try measure(name).scores(of: graph)
      for threads in [2, 3, 8] {
        let together = try measure(name).scores(of: graph, on: Work(threads: threads))
        #expect(together.map(\.bitPattern) == alone.map(\.bitPattern))
      }
    }
  }

  /// Distances are found for so many sources at once that smaller graphs are one part only.
  @Test(arguments: [true, false])
  func distancesAreTheSameOnTwoThreads(isAcyclic: Bool) throws {
    let graph = try Self.graph(isAcyclic, order: 4200)
    #expect(try Harmonic().scores(of: graph, on: Work(threads: 2)) == Harmonic().scores(of: graph))
  }

  @Test(arguments: measures)
  func progressRisesOnManyThreadsToo(name: String) throws {
    let told = Mutex<[Double]>([])
    let work = Work(threads: 3, progress: { done in told.withLock { $0.append(done) } })
    _ = try measure(name).scores(of: Self.graph(false), on: work)
    let fractions = told.withLock { $0 }
    #expect(fractions.first == 0 && fractions.last == 1)
    #expect(zip(fractions, fractions.dropFirst()).allSatisfy(<), "\(fractions)")
  }

  @Test(arguments: ["betweenness", "harmonic"], [1, 2])
  func cancellationStopsAllThreads(name: String, threads: Int) throws {
    let furthest = Mutex(0.0)
    let work = Work(
      threads: threads, isCancelled: { furthest.withLock { $0 >= 0.3 } },
      progress: { done in furthest.withLock { $0 = done } })
    #expect(throws: CancellationError.self) { try measure(name).scores(of: Self.graph(false), on: work) }
    #expect(furthest.withLock { $0 } == 0.3)
  }
}
