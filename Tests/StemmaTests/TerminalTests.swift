import Foundation
import Testing

/// The program that makes a terminal for another one.
private let script = "/usr/bin/script"

/// What a person sees at a terminal, which no pipe gets.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: script)))
struct TerminalTests {
  /// What the program writes to a terminal, both streams together, and its status.
  private func show(_ arguments: [String], shell: String = "") throws -> (text: String, status: Int32) {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let process = Process()
    process.executableURL = URL(filePath: script)
    process.currentDirectoryURL = Program.root
    let words = ([Program.url.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    process.arguments = ["-qec", words + shell, "/dev/null"]
    process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm", "NO_COLOR": "1"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("screen"))
    try process.run()
    process.waitUntilExit()
    return (try scratch.text("screen").replacing("\r\n", with: "\n"), process.terminationStatus)
  }

  @Test func aScreenShowsTheBeginningAndSaysSo() throws {
    let whole = try Program.run(["list", "--columns", "id"])
    let ids = whole.output.split(separator: "\n").prefix { !$0.hasPrefix("Sources") }.dropFirst()
    #expect(ids.count > 200 && !whole.output.contains("Not shown"))
    let screen = try show(["list", "--columns", "id"])
    #expect(screen.status == 0 && screen.text.contains("\nand \(ids.count - 100) more\n"), "\(screen)")
    let shown = screen.text.split(separator: "\n").dropFirst().prefix { !$0.hasPrefix("and ") }
    #expect(Array(shown) == Array(ids.prefix(100)))
    let last = try #require(screen.text.split(separator: "\n\n").last)
    let words = last.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasPrefix("Not shown: \(ids.count - 100) rows or points. '--shown all' shows them"), "\(words)")
  }

  @Test func whoAsksForAllGetsAll() throws {
    let whole = try Program.run(["list", "--columns", "id"]).output
    let screen = try show(["list", "--columns", "id", "--shown", "all"])
    #expect(!screen.text.contains("Not shown"))
    #expect(whole.split(separator: "\n").dropFirst().prefix(250).allSatisfy { screen.text.contains($0) })
    // What programs read is never cut, not even where it runs over a screen.
    #expect(try show(["list", "--format", "csv"]).text.split(whereSeparator: \.isNewline).count > 250)
  }

  @Test func aPipeIsCutOnlyWhereThatIsAskedFor() throws {
    let few = try Program.run(["list", "--shown", "3"])
    #expect(few.status == 0 && few.output.contains("more\n") && few.output.contains("Not shown: "))
    for wrong in [["--shown", "0"], ["--shown", "many"], ["--shown", "3", "--format", "json"]] {
      #expect(try Program.run(["list"] + wrong).status == 64, "\(wrong)")
    }
  }

  @Test func aLongRankingTellsHowFarItIs() throws {
    let rank = ["rank", "--by", "betweenness", "--stress", "--worlds", "40", "--format", "csv", "-o", "/dev/null"]
    let screen = try show(rank)
    #expect(screen.status == 0)
    let lines = screen.text.matches(of: /\r\x1b\[K\[(#*)( *)\] (\d+) %/)
    let told = lines.compactMap { Int($0.output.3) }
    #expect(told.count > 5 && told.allSatisfy { (0..<100).contains($0) }, "\(told)")
    #expect(lines.allSatisfy { $0.output.1.count + $0.output.2.count == 20 })
    #expect(zip(lines, told).allSatisfy { $0.output.1.count == $1 / 5 })
    // The line is wiped in the end, and no pipe ever gets one.
    #expect(screen.text.hasSuffix("\r\u{1B}[K"))
    #expect(try Program.run(rank).errors.isEmpty)
  }
}
