import Foundation
import Testing

/// A program that draws for long, such as a server, holds no more memory than one that has drawn a little.
struct MemoryTests {
  private static let renderer = Program.url.deletingLastPathComponent().appending(path: "benchmarks")

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/statm")),
    .enabled(if: FileManager.default.isExecutableFile(atPath: MemoryTests.renderer.path)))
  func aThousandRendersHoldNoMoreThanAHundred() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let process = Process()
    process.executableURL = MemoryTests.renderer
    process.arguments = [Program.root.path + "/Graph/sco", "--renders", "1000"]
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("figures"))
    try process.run()
    process.waitUntilExit()
    let figures = try JSONDecoder().decode([String: Double].self, from: Data(scratch.text("figures").utf8))
    let (early, most) = (try #require(figures["after-100"]), try #require(figures["most"]))
    #expect(early > 1_000_000 && most - early < 50_000_000, "\(figures)")
  }
}
