import Digraphs

/// The graphs that there would be if some of the doubtful relations were left out: all of them, or some when there are
/// too many.
struct DoubtfulWorlds: Sendable {
  /// Which of all worlds are looked at.
  enum Choice: Hashable, Sendable {
    /// Every one.
    case all
    /// That with all that is doubtful, and that with none of it.
    case extremes
    /// These two, perhaps those in which one doubt is left out, and then some drawn at random.
    case sample(singly: Bool, seed: UInt64)
  }

  /// The groups of doubtful relations that come to the same, by their places.
  let doubts: [[Int]]
  /// Which worlds are looked at.
  let choice: Choice
  /// How many these are.
  let count: Int

  /// The worlds to look at for a measure, at most so many, two at least.
  ///
  /// Where another relation never lowers a score, the worlds with all doubts and with none bound it.
  init(_ doubts: [[Int]], isMonotone: Bool, atMost limit: Int, seed: UInt64) {
    self.doubts = doubts
    let limit = max(limit, 2)
    if doubts.count < 30, 1 << doubts.count <= limit {
      (choice, count) = (.all, 1 << doubts.count)
    } else if isMonotone {
      (choice, count) = (.extremes, 2)
    } else {
      (choice, count) = (.sample(singly: doubts.count <= (limit - 2) / 2, seed: seed), limit)
    }
  }

  /// For each of so many relations whether it is there in a world; all are in the first.
  func there(in world: Int, of relations: Int) -> [Bool] {
    var there = [Bool](repeating: true, count: relations)
    for (doubt, isLeftOut) in leftOut(in: world).enumerated() where isLeftOut {
      for place in doubts[doubt] { there[place] = false }
    }
    return there
  }

  private func leftOut(in world: Int) -> [Bool] {
    switch choice {
    case .all: return doubts.indices.map { world >> $0 & 1 == 1 }
    case .extremes: return doubts.map { _ in world == 1 }
    case .sample(let singly, let seed):
      if world < 2 { return doubts.map { _ in world == 1 } }
      if singly, world < 2 + doubts.count { return doubts.indices.map { $0 == world - 2 } }
      // Each world has a generator of its own, so that it is the same whichever thread makes it.
      var generator = SplitMix64(seed: seed &+ UInt64(world) &* 0xD1B5_4A32_D192_ED03)
      return doubts.map { _ in Bool.random(using: &generator) }
    }
  }
}
