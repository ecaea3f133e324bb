import Dispatch
import Synchronization

extension Work {
  /// Does the parts of some work on the threads there are, and sums up what each part yields.
  ///
  /// Each thread has a worker of its own and claims one part after another. Yields are added in the order of the parts,
  /// whichever is done first, so that the sum is the same bits on any number of threads.
  func sum<Worker: ~Copyable, Yield: Sendable, Sum: Sendable>(
    parts count: Int, onto start: Sum,
    worker makeWorker: @Sendable () -> Worker,
    yield: @Sendable (inout Worker, Int) throws -> Yield,
    add: @Sendable (inout Sum, Yield) -> Void
  ) throws -> Sum {
    let parts = Parts<Yield, Sum>(count: count, start: start)
    @Sendable func claimAndDo() {
      guard var part = parts.claim() else { return }
      var worker = makeWorker()
      do {
        while true {
          parts.finish(part, with: try yield(&worker, part), add: add)
          guard let next = parts.claim() else { return }
          part = next
        }
      } catch {
        parts.stop(because: error)
      }
    }
    if threads == 1 || count < 2 {
      claimAndDo()
    } else {
      DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in claimAndDo() }
    }
    return try parts.sum()
  }
}

/// Which parts of some work are claimed, done and added up.
private final class Parts<Yield: Sendable, Sum: Sendable>: Sendable {
  private struct State {
    var claimed = 0
    var added = 0
    var sum: Sum
    /// What parts have yielded whose turn has not come.
    var waiting: [Int: Yield] = [:]
    var failure: (any Error)?
  }

  private let count: Int
  private let state: Mutex<State>

  init(count: Int, start: Sum) {
    self.count = count
    state = Mutex(State(sum: start))
  }

  func claim() -> Int? {
    state.withLock { state in
      guard state.failure == nil, state.claimed < count else { return nil }
      state.claimed += 1
      return state.claimed - 1
    }
  }

  func finish(_ part: Int, with yield: Yield, add: @Sendable (inout Sum, Yield) -> Void) {
    state.withLock { state in
      state.waiting[part] = yield
      while let next = state.waiting.removeValue(forKey: state.added) {
        add(&state.sum, next)
        state.added += 1
      }
    }
  }

  func stop(because failure: any Error) {
    state.withLock { $0.failure = $0.failure ?? failure }
  }

  func sum() throws -> Sum {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      return state.sum
    }
  }
}
