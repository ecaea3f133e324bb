/// How a long computation is to be done: on how many threads, who may stop it, and who is told how far it is.
public struct Work: Sendable {
  /// How many threads may be used, at least 1; no answer depends on it.
  public var threads: Int
  /// Asked between the parts of the work, on any of its threads; once it says yes, the work throws `CancellationError`.
  public var isCancelled: @Sendable () -> Bool
  /// Told what fraction of the work is done, from 0 to 1, rising, each time another hundredth is.
  public var progress: @Sendable (Double) -> Void

  /// Makes conditions of work; by default one thread, never cancelled, silent.
  public init(
    threads: Int = 1,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) {
    precondition(threads >= 1, "work needs a thread")
    self.threads = threads
    self.isCancelled = isCancelled
    self.progress = progress
  }

  /// Throws if the work has been cancelled.
  func check() throws(CancellationError) {
    if isCancelled() { throw CancellationError() }
  }

  /// Notes that so many of all parts are done, and throws if the work has been cancelled.
  func note(_ done: Int, of total: Int) throws(CancellationError) {
    try check()
    guard done == 0 || done * 100 / total > (done - 1) * 100 / total else { return }
    progress(total == 0 ? 1 : Double(done) / Double(total))
  }
}
