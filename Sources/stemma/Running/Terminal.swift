#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

#if canImport(Glibc)
  private let systemWrite = Glibc.write
#else
  private let systemWrite = Darwin.write
#endif

/// The terminal, or what stands in for it.
enum Terminal {
  /// Whether a stream is a terminal.
  static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

  /// Whether colour may be used on a stream: it is a terminal, not a dumb one, and `NO_COLOR` is not set.
  static func hasColour(_ stream: Int32) -> Bool {
    isTerminal(stream) && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// The width of a stream in columns; `nil` where it is no terminal.
  static func width(_ stream: Int32) -> Int? {
    guard isTerminal(stream) else { return nil }
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Writes a line to stderr.
  static func complain(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

  /// Writes a text to a stream; false if the stream does not take it.
  @discardableResult
  static func write(_ text: String, to stream: Int32) -> Bool { write(Array(text.utf8), to: stream) }

  /// Writes bytes to a stream; false if the stream does not take them.
  static func write(_ bytes: [UInt8], to stream: Int32) -> Bool {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(stream, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
