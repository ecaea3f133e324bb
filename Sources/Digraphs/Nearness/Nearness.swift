/// How far those are that reach a vertex, added up.
///
/// All is whole numbers, so that sums are the same in whatever order they are made and however vertices are numbered:
/// vertices that are alike score alike.
public struct Nearness: BitwiseCopyable, Sendable {
  /// How many others reach it.
  public private(set) var count = 0
  /// The sum of their distances: below 2⁶², since neither they nor their distances are 2³¹.
  public private(set) var distance = 0
  /// The sum of one over their distances, in units of 2⁻⁶³.
  private var reciprocal: UInt128 = 0

  /// Adds so many vertices at a distance.
  @inline(__always)
  mutating func add(_ vertices: Int, at distance: Int, reciprocal: UInt64) {
    count &+= vertices
    self.distance &+= vertices &* distance
    self.reciprocal &+= UInt128(truncatingIfNeeded: vertices) &* UInt128(truncatingIfNeeded: reciprocal)
  }

  /// Adds vertices whose distances have this sum, and no reciprocals.
  @inline(__always)
  mutating func add(_ vertices: Int, atAll distances: Int) {
    count &+= vertices
    distance &+= distances
  }

  /// One over a distance, in units of 2⁻⁶³, to the nearest.
  static func reciprocal(of distance: Int) -> UInt64 {
    ((1 << 63) + UInt64(distance) / 2) / UInt64(distance)
  }

  static func += (sum: inout Nearness, term: Nearness) {
    sum.count += term.count
    sum.distance += term.distance
    sum.reciprocal += term.reciprocal
  }

  /// The sum of one over their distances.
  public var harmonic: Double { Double(reciprocal) * 0x1p-63 }
  /// One over their mean distance, 0 if there are none.
  public var closeness: Double { count > 0 ? Double(count) / Double(distance) : 0 }
}

extension Adjacency {
  /// For each vertex how far those are that reach it, from which closeness and harmonic centrality follow both.
  ///
  /// - Complexity: As of `Closeness`.
  public func nearness(on work: Work = Work()) throws -> [Nearness] {
    try nearness(withReciprocals: true, on: work)
  }

  /// For each vertex how far those are that reach it; without reciprocals if they are not asked for, or with them.
  ///
  /// - Complexity: O(*n* · *m* / 512) where searches find most vertices near, O(*n* · *m*) at worst.
  func nearness(withReciprocals: Bool, on work: Work) throws -> [Nearness] {
    let progress = try Progress(of: order, on: work)
    try requireMemoryForNearness(on: work)
    let sums =
      try shallowNearness(withReciprocals, noting: progress, on: work)
      // A part that is worth starting has 2,048 sources: adding its sums up costs as much as a small part of a pass.
      ?? searchedNearness(from: Array(0..<Int32(order)), parts: 2048, noting: progress, on: work)
    try progress.finish()
    return sums
  }

  /// Throws if there is not the memory that the searches need.
  func requireMemoryForNearness(on work: Work) throws(MemoryShortage) {
    try Memory.require(BitSearch.bytesPerVertex * order * min(work.threads, 1 + order / 512), for: "closeness")
  }

  /// By one sweep over an acyclic graph for 64 sources; nil if there are cycles, or distances that a byte cannot hold.
  private func shallowNearness(
    _ withReciprocals: Bool, noting progress: Progress, on work: Work
  ) throws -> [Nearness]? {
    guard isDirected, order <= ByteSweep.mostVertices, let ordered = acyclicOrder() else { return nil }
    let numbers = ordered.inverted(count: order)
    let rows = outgoing.withPointers { CompactRows(ordered, numbered: numbers, from: $0, merging: true) }
    do {
      let sums = try rows.withPointers { rows in
        try nearness(from: Array(0..<Int32(order)), by: 64, parts: 2048, noting: progress, on: work) {
          ByteSweep(over: rows, withReciprocals: withReciprocals)
        }
      }
      return numbers.map { sums[Int($0)] }
    } catch is ByteSweep.TooFar {
      progress.restart()
      return nil
    }
  }

  /// By a search from 512 sources at once, those without arcs left out; a part of the work has so many sources or more.
  func searchedNearness(
    from sources: [Int32], parts least: Int, noting progress: Progress, on work: Work
  ) throws -> [Nearness] {
    let sources = sources.filter { !outgoing.range(of: Int($0)).isEmpty }
    return try outgoing.withPointers { outgoing in
      try incoming.withPointers { incoming in
        try nearness(from: sources, by: 512, parts: least, noting: progress, on: work) {
          BitSearch(along: outgoing, against: incoming)
        }
      }
    }
  }

  private func nearness<Pass: NearnessPass & ~Copyable>(
    from sources: [Int32], by width: Int, parts least: Int, noting progress: Progress, on work: Work,
    _ pass: @Sendable () -> Pass
  ) throws -> [Nearness] {
    let size = max(least, (sources.count / 32 + width - 1) / width * width)
    return try work.sum(
      parts: (sources.count + size - 1) / size, onto: [Nearness](repeating: Nearness(), count: order),
      worker: pass,
      yield: { pass, part in
        var rest = sources[(part * size)..<min((part + 1) * size, sources.count)]
        while !rest.isEmpty {
          try pass.add(rest.prefix(width))
          try progress.advance(by: rest.prefix(width).count)
          rest = rest.dropFirst(width)
        }
        return pass.takeSums()
      },
      add: { sums, yield in
        for vertex in sums.indices { sums[vertex] += yield[vertex] }
      })
  }
}

/// Something that adds up distances from several sources at a time.
protocol NearnessPass: ~Copyable, SendableMetatype {
  /// What has been added up of each vertex.
  var sums: Scratch<Nearness> { get }

  /// Adds the distances from some sources, consecutive ones of those there are.
  mutating func add(_ sources: ArraySlice<Int32>) throws
}

extension NearnessPass where Self: ~Copyable {
  /// What has been added up, after which it begins anew.
  mutating func takeSums() -> [Nearness] {
    let taken = sums.array()
    for vertex in taken.indices { sums[vertex] = Nearness() }
    return taken
  }
}
