#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program of this machine, run without a shell.
public struct Tool: Hashable, Sendable {
  /// What the program is called.
  public let name: String

  /// The program of a name, which is looked for in the folders of `PATH`.
  public init(_ name: String) { self.name = name }

  /// Where the program is installed; `nil` where it is not.
  public var path: String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// What one run gave.
  public struct Result: Hashable, Sendable {
    /// The status that it ended with; 128 and the number of the signal that ended it.
    public let status: Int32
    /// What it wrote to its standard output.
    public let output: [UInt8]
    /// What it complained of.
    public let errors: [UInt8]

    /// What it wrote, as a line of text.
    public var line: String { String(decoding: output.last == 10 ? output.dropLast() : output[...], as: UTF8.self) }
    /// The first line that it complained in.
    public var complaint: String { String(decoding: errors.prefix { $0 != 10 }, as: UTF8.self) }
  }

  /// Runs the program to its end, with only these variables in its environment; `nil` where it is not installed.
  ///
  /// It reads and writes files that have no name, not pipes: none can fill up while the other is waited for.
  public func run(
    _ arguments: [String], environment: [String], input: [UInt8] = []
  ) throws(FileError) -> Result? {
    var files: [UnsafeMutablePointer<FILE>] = []
    defer { files.forEach { fclose($0) } }
    for _ in 0..<3 {
      guard let file = tmpfile() else { throw FileError(path: "a temporary file for \(name)") }
      _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
      files.append(file)
    }
    let isGiven = input.isEmpty || fwrite(input, 1, input.count, files[0]) == input.count && fflush(files[0]) == 0
    guard isGiven else { throw FileError(path: "a temporary file for \(name)") }
    lseek(fileno(files[0]), 0, SEEK_SET)
    guard let status = try spawn(arguments, environment, files.map { fileno($0) }) else { return nil }
    return Result(status: status, output: try bytes(in: files[1]), errors: try bytes(in: files[2]))
  }

  /// Starts the program with its three streams and waits for it; the status with which it ended.
  private func spawn(
    _ arguments: [String], _ environment: [String], _ streams: [Int32]
  ) throws(FileError) -> Int32? {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    let words = ([name] + arguments).map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, name, &actions, nil, words + [nil], variables + [nil])
    if failure == ENOENT { return nil }
    guard failure == 0 else { throw FileError(path: name, reason: String(cString: strerror(failure))) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw FileError(path: name) }
    }
    // An exit leaves its status in the second byte, a signal its number in the first.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func bytes(in file: UnsafeMutablePointer<FILE>) throws(FileError) -> [UInt8] {
    let size = lseek(fileno(file), 0, SEEK_END)
    guard size >= 0, lseek(fileno(file), 0, SEEK_SET) == 0 else { throw FileError(path: "what \(name) wrote") }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { read(fileno(file), $0.baseAddress! + filled, $0.count - filled) }
      guard count > 0 else { throw FileError(path: "what \(name) wrote") }
      filled += count
    }
    return bytes
  }

  /// Those of these variables that are set, as an environment has them.
  public static func variables(_ names: [String]) -> [String] {
    names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
  }
}
