import Foundation
import Testing

/// A git repository of a test's own, whose commits have the days that the test gives them.
final class GitSandbox {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "stemma-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try git(["init", "-q", "-b", "main"])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the repository.
  func path(_ name: String) -> String { url.path + "/" + name }

  /// Writes a file, making the folders on its way.
  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Commits all files, at a time such as `2020-01-01T00:00:00+0000`, under a tag if one is given; the hash.
  @discardableResult
  func commit(_ time: String = "2020-01-02T12:00:00+0000", tag: String? = nil) throws -> String {
    try git(["add", "-A"])
    try git(["commit", "-q", "--allow-empty", "-m", "x"], at: time)
    if let tag { try git(["tag", tag]) }
    return try git(["rev-parse", "HEAD"]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs git with nothing but the test's own settings.
  @discardableResult
  func git(_ arguments: [String], at time: String = "2020-01-02T12:00:00+0000") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", url.path, "-c", "user.name=T", "-c", "user.email=t@example.org"] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": url.path,
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_DATE": time, "GIT_COMMITTER_DATE": time,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
    return String(decoding: bytes, as: UTF8.self)
  }
}
