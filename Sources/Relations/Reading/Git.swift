#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program git, run in a folder, without a shell.
struct Git {
  /// The folder that it is run in.
  let folder: String

  /// What one run gave.
  struct Result {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]

    /// What it wrote, as a line of text.
    var line: String { String(decoding: output.last == 10 ? output.dropLast() : output[...], as: UTF8.self) }
    /// The first line that it complained in.
    var complaint: String {
      String(decoding: errors.prefix { $0 != 10 }, as: UTF8.self)
    }
  }

  /// Runs git with some arguments to its end.
  ///
  /// It reads and writes files that have no name, not pipes: none can fill up while the other is waited for.
  func run(_ arguments: [String], input: [UInt8] = []) throws(FileError) -> Result {
    var files: [UnsafeMutablePointer<FILE>] = []
    defer { files.forEach { fclose($0) } }
    for _ in 0..<3 {
      guard let file = tmpfile() else { throw FileError(path: "a temporary file for git") }
      _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
      files.append(file)
    }
    let isGiven = input.isEmpty || fwrite(input, 1, input.count, files[0]) == input.count && fflush(files[0]) == 0
    guard isGiven else { throw FileError(path: "a temporary file for git") }
    lseek(fileno(files[0]), 0, SEEK_SET)
    let status = try spawn(arguments, files.map { fileno($0) })
    return Result(status: status, output: try Git.bytes(in: files[1]), errors: try Git.bytes(in: files[2]))
  }

  /// Starts git with its three streams and waits for it; the status with which it ended.
  private func spawn(_ arguments: [String], _ streams: [Int32]) throws(FileError) -> Int32 {
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
    let words = (["git", "-C", folder, "--no-pager", "--literal-pathspecs"] + arguments).map { strdup($0) }
    let variables = Git.environment.map { strdup($0) }
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, "git", &actions, nil, words + [nil], variables + [nil])
    if failure == ENOENT { throw FileError(path: "git", reason: "the program is not installed; revisions need it") }
    guard failure == 0 else { throw FileError(path: "git", reason: String(cString: strerror(failure))) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw FileError(path: "git") }
    }
    // An exit leaves its status in the second byte, a signal its number in the first.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// The few variables that git needs. All others that could send it to another repository, as those do that its hooks
  /// are run with, are left out.
  private static var environment: [String] {
    let count = getenv("GIT_CONFIG_COUNT").flatMap { Int(String(cString: $0)) } ?? 0
    let configured = (0..<min(max(count, 0), 100)).flatMap { ["GIT_CONFIG_KEY_\($0)", "GIT_CONFIG_VALUE_\($0)"] }
    let names = [
      "PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES", "GIT_CONFIG_COUNT",
      "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
    ]
    let taken = (names + configured).compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    // Nothing stands in for the objects of a revision, nobody is asked for a password, and complaints are in English.
    return taken + ["GIT_NO_REPLACE_OBJECTS=1", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C"]
  }

  private static func bytes(in file: UnsafeMutablePointer<FILE>) throws(FileError) -> [UInt8] {
    let size = lseek(fileno(file), 0, SEEK_END)
    guard size >= 0, lseek(fileno(file), 0, SEEK_SET) == 0 else { throw FileError(path: "what git wrote") }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { read(fileno(file), $0.baseAddress! + filled, $0.count - filled) }
      guard count > 0 else { throw FileError(path: "what git wrote") }
      filled += count
    }
    return bytes
  }
}
