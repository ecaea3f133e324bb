import Foundation
import Testing

/// The program under test, run as a user runs it.
struct Program {
  /// What one run gave.
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    /// The output as JSON.
    func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed) }

    /// The output as a list of JSON objects.
    func objects() throws -> [[String: Any]] { try #require(json() as? [[String: Any]]) }
  }

  /// The folder of this package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program that was built beside the tests.
  static let url = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "stemma")

  /// Runs the program with the arguments, in the folder of this package unless another is named.
  static func run(
    _ arguments: [String], in folder: URL = root, environment: [String: String] = [:], input: String? = nil,
    output: String? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: nothing can fill up while the other stream is waited for.
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(input ?? "", to: "input")
    process.standardInput = try FileHandle(forReadingFrom: scratch.url.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: output.map { URL(filePath: $0) } ?? scratch.file("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.file("errors"))
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try scratch.text("output"), errors: try scratch.text("errors"))
  }
}

/// A folder that is taken away after use.
struct Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "stemma-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// A new empty file in the folder.
  func file(_ name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data().write(to: file)
    return file
  }

  /// Writes a file, making the folders on its way.
  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The text of a file; empty where there is none.
  func text(_ path: String) throws -> String {
    let file = url.appending(path: path)
    guard FileManager.default.fileExists(atPath: file.path) else { return "" }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The names of what is in the folder, sorted.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }

  func remove() { try? FileManager.default.removeItem(at: url) }
}
