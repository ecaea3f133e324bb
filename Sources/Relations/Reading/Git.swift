#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program git, run in a folder.
struct Git {
  /// The folder that it is run in.
  let folder: String

  /// Runs git with some arguments to its end.
  func run(_ arguments: [String], input: [UInt8] = []) throws(FileError) -> Tool.Result {
    let words = ["-C", folder, "--no-pager", "--literal-pathspecs"] + arguments
    guard let result = try Tool("git").run(words, environment: Git.environment, input: input) else {
      throw FileError(path: "git", reason: "the program is not installed; revisions need it")
    }
    return result
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
    // Nothing stands in for the objects of a revision, nobody is asked for a password, and complaints are in English.
    return Tool.variables(names + configured)
      + ["GIT_NO_REPLACE_OBJECTS=1", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C"]
  }
}
