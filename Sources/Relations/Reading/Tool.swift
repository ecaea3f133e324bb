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
  /// It reads and writes files that have no name, not pipes: none can fill up while the other is waited for. Where there
  /// is a limit to what may be written, the output alone is a pipe, and it is closed as soon as there is one byte more.
  public func run(
    _ arguments: [String], environment: [String], input: [UInt8] = [], most: Int? = nil
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
    let streams = files.map { fileno($0) }
    if let most { return try limited(to: most, arguments, environment, streams) }
    guard let process = try start(arguments, environment, streams) else { return nil }
    let status = try status(of: process)
    return Result(status: status, output: try bytes(in: files[1]), errors: try bytes(in: files[2]))
  }

  /// Runs the program with a pipe as its output, of which at most one byte more than the limit is read.
  private func limited(
    to most: Int, _ arguments: [String], _ environment: [String], _ streams: [Int32]
  ) throws(FileError) -> Result? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw FileError(path: "a pipe for \(name)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process: pid_t?
    do {
      defer { close(ends[1]) }
      process = try start(arguments, environment, [streams[0], ends[1], streams[2]])
    } catch {
      close(ends[0])
      throw error
    }
    let output = Tool.bytes(from: ends[0], most: most)
    close(ends[0])
    guard let process else { return nil }
    // It may still be writing, and nobody reads; other signals than this one may be blocked, as they are in this thread.
    if output.count > most { kill(process, SIGKILL) }
    return Result(status: try status(of: process), output: output, errors: try bytes(of: streams[2]))
  }

  /// What comes out of a pipe, until its end or one byte beyond the limit.
  private static func bytes(from pipe: Int32, most: Int) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while output.count <= most {
      let count = buffer.withUnsafeMutableBytes { read(pipe, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      output += buffer[..<min(count, most + 1 - output.count)]
    }
    return output
  }

  /// Starts the program with its three streams; `nil` where it is not installed.
  private func start(
    _ arguments: [String], _ environment: [String], _ streams: [Int32]
  ) throws(FileError) -> pid_t? {
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
    return process
  }

  /// Waits for the program's end; the status with which it ended.
  private func status(of process: pid_t) throws(FileError) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw FileError(path: name) }
    }
    // An exit leaves its status in the second byte, a signal its number in the first.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func bytes(in file: UnsafeMutablePointer<FILE>) throws(FileError) -> [UInt8] { try bytes(of: fileno(file)) }

  private func bytes(of file: Int32) throws(FileError) -> [UInt8] {
    let size = lseek(file, 0, SEEK_END)
    guard size >= 0, lseek(file, 0, SEEK_SET) == 0 else { throw FileError(path: "what \(name) wrote") }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress! + filled, $0.count - filled) }
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
