import Foundation
import Testing

@testable import Diagrams

@Suite struct RenderTests {
  /// Where a program is installed.
  private static func location(of program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether a program is installed, so that tests can be skipped, and be seen to be skipped, where it is not.
  static func isInstalled(_ program: String) -> Bool { location(of: program) != nil }

  /// Runs a program on a text.
  static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> (status: Int32, output: Data) {
    let path = try #require(location(of: program))
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("diagram-\(UUID().uuidString)")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file.path]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  @Test(.enabled(if: RenderTests.isInstalled("rsvg-convert")), arguments: [0, 1, 2, 15]) func rsvgDrawsIt(seed: Int)
    throws
  {
    let diagram = Samples.random(seed)
    let svg = SVG(diagram, try Graphviz.layout(diagram))
    let (status, output) = try Self.run("rsvg-convert", [], input: svg.bytes)
    #expect(status == 0)
    #expect(output.starts(with: [0x89, 0x50, 0x4E, 0x47]) && output.count > 1000)
  }
}
