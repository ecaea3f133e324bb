/// What each component of a graph reaches, counted, and which of its arcs only say what longer ways say as well.
struct Closure: ~Copyable {
  /// For each position how many vertices the component there reaches, its own included.
  let counts: Scratch<Int32>
  /// For each entry of the rows, 1 if a longer way leads to its target.
  let isRedundant: Scratch<UInt8>

  /// Finds both in one pass, by the way that promises to be the shorter.
  ///
  /// - Complexity: O(*n* · *m* / 512) by blocks, or O(*n* + Σ *r*) by searches, where *r* is the number of arcs among
  ///   what a vertex reaches.
  init(_ rows: borrowing DescendingRows, on work: Work) throws {
    counts = Scratch(repeating: 0, count: rows.count)
    isRedundant = Scratch(repeating: 0, count: rows.targets.count)
    if Self.isSparse(rows) || !hasMemory(threads: work.threads) {
      try ClosureSearch(rows).run(rows, into: self, on: work)
    } else {
      try runBlocks(rows, on: work)
    }
  }

  /// Whether there is memory for the columns of each thread.
  private func hasMemory(threads: Int) -> Bool {
    (try? Memory.require(threads * (84 * counts.count + 4 * isRedundant.count), for: "")) != nil
  }

  /// Whether searching from every vertex reads fewer arcs than 512 columns at a time do, judged by a sample of 64.
  ///
  /// A graph of words and their hypernyms is sparse, one of citations is not.
  private static func isSparse(_ rows: borrowing DescendingRows) -> Bool {
    guard rows.count > 4 * 512 else { return false }
    let blocks = (rows.count + 511) / 512
    let arcsByBlocks = (rows.count + rows.targets.count) * blocks / 2
    let allowed = max(1, arcsByBlocks / rows.count * 64)
    var search = ClosureSearch(rows)
    var arcs = 0
    for sample in 0..<64 {
      arcs += search.arcs(from: Int32((2 * sample + 1) * rows.count / 128), in: rows, atMost: allowed - arcs)
      if arcs >= allowed { return false }
    }
    return true
  }
}
