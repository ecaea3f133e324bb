import Foundation
import Testing

@testable import Diagrams

@Suite struct RenderTests {
  /// Runs a program on a text; nothing if it is not installed.
  static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> (status: Int32, output: Data)? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let path = folders.map({ "\($0)/\(program)" }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
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

  @Test(arguments: [0, 1, 2, 15]) func rsvgDrawsIt(seed: Int) throws {
    let diagram = Samples.random(seed)
    let svg = SVG(diagram, try Graphviz.layout(diagram))
    guard let (status, output) = try Self.run("rsvg-convert", [], input: svg.bytes) else { return }
    #expect(status == 0)
    #expect(output.starts(with: [0x89, 0x50, 0x4E, 0x47]) && output.count > 1000)
  }
}
