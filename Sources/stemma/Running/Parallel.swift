import Dispatch
import Synchronization

/// Work on several things at a time.
enum Parallel {
  /// What comes of each thing, in their order whatever order they are done in; one that fails keeps no other from it.
  /// `each` is told how many are done, one call at a time.
  static func map<Item: Sendable, Outcome: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) throws -> Outcome, each: @Sendable (Int) -> Void = { _ in }
  ) -> [Result<Outcome, any Error>] {
    if items.count == 1 { return [Result { try work(items[0]) }] }
    let done = Mutex<[Int: Result<Outcome, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let outcome = Result { try work(items[index]) }
      done.withLock { done in
        done[index] = outcome
        each(done.count)
      }
    }
    let outcomes = done.withLock { $0 }
    return items.indices.compactMap { outcomes[$0] }
  }
}
