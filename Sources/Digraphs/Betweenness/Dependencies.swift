extension Core {
  /// The sum of the dependencies of sources on each vertex of the core, all by their numbers in it.
  ///
  /// What is added in which order does not depend on the number of threads: sources are cut into at most 32 parts, each
  /// of them passes of eight, and the parts' sums are added in order.
  func dependencies(on sources: [Source], isAcyclic: Bool, work: Work) throws -> [Double] {
    let progress = try Progress(of: sources.count, on: work)
    let bytes = isAcyclic ? AcyclicBrandes.bytesPerVertex : LaneBrandes.bytesPerVertex
    try Memory.require(bytes * order * min(work.threads, 1 + sources.count / 8), for: "betweenness")
    let sums = try withPointers { core in
      isAcyclic
        ? try Self.sum(sources, progress, work, over: core) { AcyclicBrandes(over: core) }
        : try Self.sum(sources, progress, work, over: core) { LaneBrandes(over: core) }
    }
    try progress.finish()
    return sums
  }

  private static func sum<Accumulator: PassAccumulator & ~Copyable>(
    _ sources: [Source], _ progress: Progress, _ work: Work, over core: CorePointers,
    by lanes: @Sendable () -> Accumulator
  ) throws -> [Double] {
    // A part that is worth starting has four passes: adding its sums up costs as much as a small part of a pass.
    let size = 8 * max(4, (sources.count + 255) / 256)
    return try work.sum(
      parts: (sources.count + size - 1) / size, onto: [Double](repeating: 0, count: core.order),
      worker: { Passes(lanes: lanes(), core: core) },
      yield: { passes, part in
        try passes.add(sources[(part * size)..<min((part + 1) * size, sources.count)], noting: progress)
      },
      add: { sums, yield in
        for vertex in sums.indices { sums[vertex] += yield[vertex] }
      })
  }
}

/// The passes of one thread.
private struct Passes<Accumulator: PassAccumulator & ~Copyable>: ~Copyable {
  var lanes: Accumulator
  let core: CorePointers
  /// For sources that have more paths than a `Double` can count.
  var wide: WideBrandes?

  init(lanes: consuming Accumulator, core: CorePointers) {
    self.lanes = lanes
    self.core = core
  }

  /// The sum of the dependencies of sources.
  mutating func add(_ sources: ArraySlice<Source>, noting progress: Progress) throws -> [Double] {
    var rest = sources
    while !rest.isEmpty {
      let pass = rest.prefix(8)
      if !lanes.add(pass) { addWide(pass) }
      try progress.advance(by: pass.count)
      rest = rest.dropFirst(8)
    }
    let sums = lanes.totals.array()
    for vertex in sums.indices { lanes.totals[vertex] = 0 }
    return sums
  }

  private mutating func addWide(_ sources: ArraySlice<Source>) {
    if wide == nil { wide = WideBrandes(over: core) }
    for source in sources { wide?.add(source, to: lanes.totals) }
  }
}
