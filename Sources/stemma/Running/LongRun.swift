import Digraphs
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Work that may take long: it uses all processors, tells a terminal how far it is, and ends where it stands on Ctrl-C.
enum LongRun {
  /// Set by the handler of the signal, which may do no more than this.
  private static let isInterrupted = Atomic(false)

  /// Runs something on conditions of work under which it can be interrupted; then the program ends with 130.
  static func watching(_ run: (Work) throws -> Void) throws {
    // Touched before the handler is, for it is made when it is first used.
    isInterrupted.store(false, ordering: .relaxed)
    var (action, before) = (sigaction(), sigaction())
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    setHandler(of: &action) { _ in LongRun.isInterrupted.store(true, ordering: .relaxed) }
    sigaction(SIGINT, &action, &before)
    // Whoever started the program may have had the signal blocked, and so it would be here.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
    defer { sigaction(SIGINT, &before, nil) }
    let bar = ProgressLine(isShown: Terminal.isTerminal(STDERR_FILENO) && Terminal.variable("TERM") != "dumb")
    let work = Work(
      threads: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
      isCancelled: { isInterrupted.load(ordering: .relaxed) }, progress: { bar.show($0) })
    do {
      defer { bar.wipe() }
      try run(work)
    } catch is CancellationError {
      Terminal.complain("stemma: interrupted")
      throw ExitStatus.interrupted
    }
  }

  private static func setHandler(
    of action: inout sigaction, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
  }
}

/// A line at the foot of a terminal that tells how far a long run is, from half a second on; it is wiped in the end.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let begun = ContinuousClock.now
  private let shown = Mutex(-1)

  /// A line that is not there yet; one that is not to be shown never will be.
  init(isShown: Bool) { self.isShown = isShown }

  /// Tells what fraction is done; once all is, the line goes, for then the answer is written.
  func show(_ fraction: Double) {
    if fraction >= 1 { return wipe() }
    guard isShown, ContinuousClock.now - begun > .milliseconds(500) else { return }
    let hundredths = Int(fraction * 100)
    shown.withLock { shown in
      // One of several threads may tell later of what it had done earlier.
      guard hundredths > shown else { return }
      shown = hundredths
      Terminal.write("\r\u{1B}[K" + Self.line(hundredths), to: STDERR_FILENO)
    }
  }

  /// Takes the line away again.
  func wipe() {
    shown.withLock { shown in
      if shown >= 0 { Terminal.write("\r\u{1B}[K", to: STDERR_FILENO) }
      shown = -1
    }
  }

  /// The line for so many hundredths.
  static func line(_ hundredths: Int) -> String {
    let filled = max(0, min(100, hundredths)) / 5
    return "[" + String(repeating: "#", count: filled) + String(repeating: " ", count: 20 - filled)
      + "] \(hundredths) %"
  }
}
