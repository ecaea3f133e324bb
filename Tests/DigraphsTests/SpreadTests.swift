import Digraphs
import Testing

@Suite struct SpreadTests {
  /// A graph of ten vertices, and with or without each of some arcs.
  private static func worlds(seed: Int, doubts: Int) throws -> @Sendable (Int) throws -> Adjacency {
    var chance = Chance(seed: UInt64(seed))
    func drawn(_ count: Int) -> [(Int32, Int32)] {
      (0..<count).map { _ in (Int32.random(in: 0..<10, using: &chance), Int32.random(in: 0..<10, using: &chance)) }
    }
    let (firm, open) = (drawn(14), drawn(doubts))
    return { world in
      let ends = firm + open.indices.filter { world >> $0 & 1 == 0 }.map { open[$0] }
      return try Adjacency(order: 10, tails: ends.map(\.0), heads: ends.map(\.1)).undirected().simple()
    }
  }

  @Test(arguments: measures, [1, 3])
  func spreadIsTheLeastAndTheGreatest(name: String, threads: Int) throws {
    let graph = try Self.worlds(seed: 4, doubts: 4)
    let spread = try measure(name).spread(over: 16, order: 10, on: Work(threads: threads), graph: graph)
    let scores = try (0..<16).map { try measure(name).scores(of: graph($0)) }
    for vertex in 0..<10 {
      #expect(spread.least[vertex] == scores.map { $0[vertex] }.min())
      #expect(spread.greatest[vertex] == scores.map { $0[vertex] }.max())
      #expect(spread.best[vertex] == scores.map { places(of: $0)[vertex] }.min())
      #expect(spread.worst[vertex] == scores.map { places(of: $0)[vertex] }.max())
    }
    #expect(spread.unsettled == 0)
  }

  /// What a measure says of itself: leaving arcs out never raises a score where it is monotone, so that all in and all
  /// out are the extremes of all subsets, and the places allowed include those that are taken.
  @Test(arguments: measures)
  func monotoneMeasuresAreBoundedByAllAndNone(name: String) throws {
    var isRefuted = false
    for seed in 0..<30 {
      let graph = try Self.worlds(seed: seed, doubts: 5)
      let fixed = try measure(name).settled(for: graph(0))
      let all = try fixed.spread(over: 32, order: 10, graph: graph)
      let extremes = try fixed.spread(over: 2, order: 10) { try graph($0 * 31) }
      let isBounded =
        zip(all.least, extremes.least).allSatisfy { $0 >= $1 - 1e-10 }
        && zip(all.greatest, extremes.greatest).allSatisfy { $0 <= $1 + 1e-10 }
      isRefuted = isRefuted || !isBounded
      guard fixed.isMonotone else { continue }
      #expect(isBounded, "\(name), seed \(seed)")
      let allowed = extremes.placesAllowed()
      #expect(zip(allowed.best, all.best).allSatisfy(<=) && zip(allowed.worst, all.worst).allSatisfy(>=))
    }
    // A measure that is never refuted here should say that it is monotone.
    #expect(try isRefuted != measure(name).settled(for: Self.worlds(seed: 0, doubts: 1)(0)).isMonotone)
  }

  @Test func placesAllowedAreTightWhereNothingVaries() throws {
    let graph = try Self.worlds(seed: 9, doubts: 0)
    let spread = try Degree().spread(over: 1, order: 10, graph: graph)
    #expect(spread.placesAllowed().best == spread.best)
    // Those who share a place are behind one another no more than before.
    #expect(spread.placesAllowed().worst == spread.worst)
  }

  @Test func equalScoresShareAPlace() {
    #expect(places(of: [1, 3, 3 - 1e-12, 2, 0, 0]) == [4, 1, 1, 3, 5, 5])
    #expect(places(of: []) == [])
  }

  @Test func worldsWithoutScoresAreCounted() throws {
    let spread = try Katz(attenuation: 0.4).spread(over: 2, order: 4) { world in
      // Four that all lead to one another have a greatest eigenvalue of 3.
      let ends = (0..<Int32(4)).flatMap { one in (0..<Int32(4)).filter { $0 > one }.map { (one, $0) } }
      let kept = world == 0 ? ends : Array(ends.prefix(1))
      return try Adjacency(order: 4, tails: kept.map(\.0), heads: kept.map(\.1)).undirected()
    }
    #expect(spread.unsettled == 1 && spread.greatest[3] == 0)
  }

  @Test func cancelledWorkThrows() throws {
    let graph = try Self.worlds(seed: 1, doubts: 2)
    #expect(throws: CancellationError.self) {
      try Degree().spread(over: 4, order: 10, on: Work(isCancelled: { true }), graph: graph)
    }
  }
}
