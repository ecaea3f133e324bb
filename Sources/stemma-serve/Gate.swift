import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets in so much work at a time, and waits so long for each; what comes when too many wait is sent away.
final class Gate: Sendable {
  /// Why work was not done.
  enum Refusal: Error, CustomStringConvertible {
    case tooMany, tooSlow

    var description: String {
      switch self {
      case .tooMany: "too many requests wait; ask again in a second"
      case .tooSlow: "the answer took longer than \(Gate.seconds) seconds; ask for less with select"
      }
    }
  }

  /// Longest that a request may take, with its time in the queue.
  static let seconds = 20
  /// Most requests that may wait.
  private static let waiting = 512

  private let line: Line
  private let count = Mutex(0)

  /// A gate for as many as there are processors, and not fewer than two.
  init() { line = Line(width: max(2, Gate.processors)) }

  private static var processors: Int { Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Does work on a thread of its own, so that requests go on being read. The work is given what tells it whether anybody
  /// waits for it still: when its time is over, it should end.
  func run<Outcome: Sendable>(
    _ work: @escaping @Sendable (_ isOver: @escaping @Sendable () -> Bool) -> Outcome
  ) async throws -> Outcome {
    let isFull = count.withLock { count in
      if count < Gate.waiting { count += 1 }
      return count >= Gate.waiting
    }
    if isFull { throw Refusal.tooMany }
    defer { count.withLock { $0 -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      let once = Once(continuation)
      line.add { if !once.isDone { once.resume(with: .success(work { once.isDone })) } }
      DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Gate.seconds)) {
        once.resume(with: .failure(Refusal.tooSlow))
      }
    }
  }
}

/// A continuation that the first to come resumes.
private final class Once<Outcome: Sendable>: Sendable {
  private let continuation: Mutex<CheckedContinuation<Outcome, any Error>?>

  init(_ continuation: CheckedContinuation<Outcome, any Error>) { self.continuation = Mutex(continuation) }

  var isDone: Bool { continuation.withLock { $0 == nil } }

  func resume(with result: Result<Outcome, any Error>) {
    continuation.withLock { continuation in
      continuation?.resume(with: result)
      continuation = nil
    }
  }
}

/// Work in the order in which it comes, so much of it at a time.
private final class Line: Sendable {
  private let state: Mutex<(running: Int, waiting: [@Sendable () -> Void])>
  private let width: Int

  init(width: Int) {
    self.width = width
    state = Mutex((0, []))
  }

  func add(_ work: @escaping @Sendable () -> Void) {
    let starts = state.withLock { state in
      guard state.running < width else {
        state.waiting.append(work)
        return false
      }
      state.running += 1
      return true
    }
    if starts { start(work) }
  }

  private func start(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async {
      var next: (@Sendable () -> Void)? = work
      while let work = next {
        work()
        next = self.state.withLock { state in
          if state.waiting.isEmpty {
            state.running -= 1
            return nil
          }
          return state.waiting.removeFirst()
        }
      }
    }
  }
}
