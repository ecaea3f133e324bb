import Synchronization

/// A set of up to 512 columns: vectors of 64-bit lanes up to 512 bits wide become single instructions where there are
/// any, and four or eight elsewhere.
typealias Columns = SIMD8<UInt64>

extension Columns {
  var isEmpty: Bool { !any(self .!= 0) }

  var count: Int {
    var count = 0
    for lane in 0..<8 { count &+= self[lane].nonzeroBitCount }
    return count
  }

  /// Whether a column is in the set.
  @inline(__always)
  func contains(_ column: Int) -> Bool { self[column >> 6] &>> UInt64(column & 63) & 1 != 0 }

  /// Adds a column.
  @inline(__always)
  mutating func insert(_ column: Int) { self[column >> 6] |= 1 &<< UInt64(column & 63) }
}

extension Closure {
  /// Finds the closure 512 columns at a time: each block of 512 positions, from the last down, asks which of them each
  /// position reaches.
  ///
  /// Each thread needs 84 bytes for each position and 4 for each arc.
  func runBlocks(_ rows: borrowing DescendingRows, on work: Work) throws {
    let blocks = (rows.count + 511) / 512
    let threads = min(work.threads, max(blocks, 1))
    let progress = try Progress(of: blocks, on: work)
    let sums = Scratch<Int32>(repeating: 0, count: threads * rows.count)
    let shared = SharedClosure(
      rows: rows.pointers, sums: sums.base, isRedundant: isRedundant.base, order: rows.count, size: rows.targets.count)
    let nextThread = Atomic(0)
    try work.sum(parts: blocks, onto: ()) {
      ClosureBlocks(shared, thread: nextThread.add(1, ordering: .relaxed).oldValue)
    } yield: { worker, part in
      worker.run(block: blocks - 1 - part)
      try progress.advance(by: 1)
    } add: { _, _ in
    }
    for thread in 0..<threads {
      for position in 0..<rows.count { counts[position] &+= sums[thread * rows.count + position] }
    }
    try progress.finish()
  }
}

/// What all threads read and write, each at places of its own: counts of its own, and the entries whose targets lie in
/// its blocks.
private struct SharedClosure: @unchecked Sendable {
  let rows: DescendingRowPointers
  let sums: UnsafeMutablePointer<Int32>
  let isRedundant: UnsafeMutablePointer<UInt8>
  let order: Int
  let size: Int
}

/// What one thread needs to take block after block.
private struct ClosureBlocks: ~Copyable {
  private let shared: SharedClosure
  private let counts: UnsafeMutablePointer<Int32>
  /// What each position reaches of the columns of the block.
  private let reached: Scratch<Columns>
  /// The rows; the part of each before `kept` is free of what this thread found to be redundant, and from `next` on it
  /// has not been looked at.
  private let targets: Scratch<Int32>
  private let kept: Scratch<UInt32>
  private let next: Scratch<UInt32>

  init(_ shared: SharedClosure, thread: Int) {
    self.shared = shared
    counts = shared.sums + thread * shared.order
    reached = Scratch(repeating: .zero, count: shared.order)
    targets = Scratch(copying: shared.rows.targets, count: shared.size)
    kept = Scratch(copying: shared.rows.starts, count: shared.order)
    next = Scratch(copying: shared.rows.starts, count: shared.order)
  }

  func run(block: Int) {
    let first = block * 512
    let end = min(first + 512, shared.order)
    let sizes = shared.rows.sizes
    let large = (first..<end).filter { sizes[$0] > 1 }
    for position in first..<shared.order {
      var columns = successors(of: position, first: Int32(first))
      if position < end { columns.insert(position - first) }
      reached.base[position] = columns
      counts[position] &+= Int32(truncatingIfNeeded: columns.count)
      for component in large where columns.contains(component - first) {
        counts[position] &+= sizes[component] - 1
      }
    }
  }

  /// What the successors of a position reach of the columns from `first` on.
  @inline(__always)
  private func successors(of position: Int, first: Int32) -> Columns {
    let (targets, reached) = (targets.base, reached.base)
    var columns = Columns.zero
    var end = Int(kept[position])
    for entry in Int(shared.rows.starts[position])..<end { columns |= reached[Int(targets[entry])] }
    var entry = Int(next[position])
    let last = Int(shared.rows.ends[position])
    while entry < last, targets[entry] >= first {
      let target = targets[entry]
      // An arc that is found to be redundant is left out by all later blocks. Whether one
      // is that leads to a block of another thread, the other decides.
      if target < first + 512, columns.contains(Int(target - first)) {
        shared.isRedundant[entry] = 1
      } else {
        columns |= reached[Int(target)]
        targets[end] = target
        end &+= 1
      }
      entry &+= 1
    }
    kept[position] = UInt32(truncatingIfNeeded: end)
    next[position] = UInt32(truncatingIfNeeded: entry)
    return columns
  }
}
