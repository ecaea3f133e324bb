/// The closure by a search from every position, each along what the searches before it have left of the rows.
struct ClosureSearch: ~Copyable {
  /// The last source from which each position was reached.
  private let reachedFrom: Scratch<Int32>
  private let stack: Scratch<Int32>
  /// Where the part of each row that is not redundant ends.
  private let ends: Scratch<UInt32>
  /// The rows, what is not redundant moved to the front of each.
  private let targets: Scratch<Int32>

  init(_ rows: borrowing DescendingRows) {
    reachedFrom = Scratch(repeating: -1, count: rows.count)
    stack = Scratch(repeating: 0, count: rows.count + 1)
    ends = Scratch(copying: rows.ends.base, count: rows.count)
    targets = Scratch(copying: rows.targets.base, count: rows.targets.count)
  }

  /// How many arcs there are among what a position reaches, or `limit` if there are more.
  mutating func arcs(from source: Int32, in rows: borrowing DescendingRows, atMost limit: Int) -> Int {
    var arcs = 0
    stack[0] = source
    reachedFrom[source] = source
    var depth = 1
    while depth > 0, arcs < limit {
      depth -= 1
      let position = stack[depth]
      arcs += Int(rows.ends[position] - rows.starts[position]) + 1
      push(position, from: source, in: rows, &depth)
    }
    return min(arcs, limit)
  }

  /// Runs all searches.
  func run(_ rows: borrowing DescendingRows, into closure: borrowing Closure, on work: Work) throws {
    let progress = try Progress(of: rows.count, on: work)
    for position in 0..<Int32(rows.count) {
      search(from: position, in: rows, into: closure)
      if position & 1023 == 1023 { try progress.advance(by: 1024) }
    }
    try progress.finish()
  }

  private func search(from source: Int32, in rows: borrowing DescendingRows, into closure: borrowing Closure) {
    var count = rows.sizes[source]
    var kept = rows.starts[source]
    // From the latest down: what an earlier successor reaches cannot make a later one redundant.
    for entry in Int(rows.starts[source])..<Int(rows.ends[source]) {
      let target = targets[entry]
      if reachedFrom[target] == source {
        closure.isRedundant[entry] = 1
      } else {
        targets[Int(kept)] = target
        kept &+= 1
        count &+= spread(from: target, for: source, in: rows)
      }
    }
    ends[source] = kept
    closure.counts[source] = count
  }

  /// How many vertices not reached before are reached from a position, its own included.
  private func spread(from start: Int32, for source: Int32, in rows: borrowing DescendingRows) -> Int32 {
    var count: Int32 = 0
    stack[0] = start
    reachedFrom[start] = source
    var depth = 1
    while depth > 0 {
      depth &-= 1
      let position = stack[depth]
      count &+= rows.sizes[position]
      push(position, from: source, in: rows, &depth)
    }
    return count
  }

  private func push(_ position: Int32, from source: Int32, in rows: borrowing DescendingRows, _ depth: inout Int) {
    for entry in Int(rows.starts[position])..<Int(ends[position]) {
      let target = targets[entry]
      stack[depth] = target
      depth &+= reachedFrom[target] == source ? 0 : 1
      reachedFrom[target] = source
    }
  }
}
