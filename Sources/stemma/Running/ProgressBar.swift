#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A bar on a terminal's stderr that tells how much of some work is done; nothing anywhere else.
struct ProgressBar: Sendable {
  private let count: Int
  private let isShown: Bool

  private static let width = 30

  /// A bar for so many things.
  init(of count: Int) {
    self.count = max(count, 1)
    isShown = Terminal.isTerminal(STDERR_FILENO)
  }

  /// Shows how many are done, when that moves the bar.
  func show(_ done: Int) {
    guard isShown, done == count || done * 200 / count != (done - 1) * 200 / count else { return }
    let filled = done * ProgressBar.width / count
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: ProgressBar.width - filled)
    Terminal.write("\r\u{1B}[K\(bar) \(done) of \(count)", to: STDERR_FILENO)
  }

  /// Takes the bar away.
  func end() { if isShown { Terminal.write("\r\u{1B}[K", to: STDERR_FILENO) } }
}
