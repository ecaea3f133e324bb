import Synchronization

/// How far some work is, told from any of its threads.
final class Progress: Sendable {
  private let work: Work
  private let total: Int
  private let state = Mutex((done: 0, told: 0))

  /// Tells that nothing is done yet of so many steps, or throws if the work has been cancelled.
  init(of total: Int, on work: Work) throws(CancellationError) {
    self.total = total
    self.work = work
    try work.check()
    work.progress(0)
  }

  /// Notes that more steps are done, and throws if the work has been cancelled.
  ///
  /// It may be called with no steps, which asks only. Each hundredth is told, and cancellation asked for before each,
  /// so that what is told and when work stops does not depend on how many steps are done at once.
  func advance(by steps: Int) throws(CancellationError) {
    try work.check()
    try state.withLock { (state) throws(CancellationError) in
      state.done += steps
      try tell(100 * state.done / max(total, 1), in: &state.told)
    }
  }

  /// Begins to count from nothing again, as when another way is tried; nothing is told until it is further than before.
  func restart() {
    state.withLock { $0.done = 0 }
  }

  /// Tells that all is done.
  func finish() throws(CancellationError) {
    try state.withLock { (state) throws(CancellationError) in try tell(100, in: &state.told) }
  }

  private func tell(_ hundredths: Int, in told: inout Int) throws(CancellationError) {
    while told < min(hundredths, 100) {
      try work.check()
      told += 1
      work.progress(Double(told) / 100)
    }
  }
}
