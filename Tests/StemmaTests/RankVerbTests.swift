import Foundation
import Testing

/// Explained, stressed and estimated ranks, as a user asks for them.
struct RankVerbTests {
  @Test func sharesOfTheRealGraphComeToTheScore() throws {
    for measure in ["betweenness", "harmonic", "pagerank", "degree", "core-number"] {
      let json = try Program.run(["rank", "--by", measure, "--explain", "sco", "--format", "json"]).json()
      let told = try #require(json as? [String: Any])
      let parts = try #require(told["parts"] as? [[String: Any]])
      let rest = try #require((told["rest"] as? [String: Any])?["share"] as? Double)
      let sum = parts.reduce(rest) { $0 + ($1["share"] as? Double ?? .nan) }
      let score = try #require(told["score"] as? Double)
      #expect(abs(sum - score) < 1e-9 * max(1, score) && parts.count <= 20, "\(measure)")
      let relations = parts.flatMap { $0["relations"] as? [[String: Any]] ?? [] }
      #expect(!relations.isEmpty && relations.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
    }
  }

  @Test func anExplanationNamesItsSources() throws {
    let text = try Program.run(["rank", "--by", "betweenness", "--explain", "sco-rats", "--top", "3"])
    #expect(text.status == 0 && text.output.contains("- 1 between ") && text.output.contains("Sources\n[1] "))
    #expect(text.output.contains("These are 3 of "))
    #expect(try Program.run(["rank", "--explain", "sco-rat"]).status == 64)
    #expect(try Program.run(["rank", "--explain", "sco", "--as-of", "1990"]).status == 1)
  }

  @Test func stressTellsWhatItsNumbersAre() throws {
    let exact = try Program.run(["rank", "--by", "harmonic", "--stress", "--format", "json"]).objects()
    #expect(exact.allSatisfy { $0["exact"] as? Bool == true })
    let seen = ["rank", "--by", "closeness", "--stress", "--worlds", "12", "--format", "json"]
    let first = try Program.run(seen)
    #expect(try first.objects().allSatisfy { $0["exact"] as? Bool == false && $0["worlds"] as? Int == 12 })
    #expect(try Program.run(seen).output == first.output)
  }

  @Test(arguments: [
    (["--explain", "sco", "--stress"], "One question"), (["--top", "3"], "--explain"), (["--worlds", "8"], "--stress"),
    (["--seed", "8"], "--stress"), (["--approximate", "0"], "between 0 and 1"),
    (["--approximate", "0.1", "--confidence", "1"], "between 0 and 1"),
    (["--by", "pagerank", "--approximate", "0.1"], "not estimated"), (["--by", "degree", "--from", "un"], "'degree'"),
    (["--by", "closeness", "--directed", "--approximate", "0.1"], "'closeness'"),
  ])
  func wrongQuestions(arguments: [String], words: String) throws {
    let result = try Program.run(["rank"] + arguments)
    #expect(result.status == 64 && result.errors.contains(words), "\(result.errors)")
  }

  /// A run in the middle of which Ctrl-C is pressed leaves nothing behind and ends with 130.
  @Test func controlCEndsALongRun() throws {
    let process = Process()
    process.executableURL = Program.url
    process.arguments = ["rank", "--by", "betweenness", "--stress", "--worlds", "1000000"]
    process.currentDirectoryURL = Program.root
    let errors = Pipe()
    process.standardOutput = Pipe()
    process.standardError = errors
    try process.run()
    Thread.sleep(forTimeInterval: 2)
    process.interrupt()
    let deadline = Date(timeIntervalSinceNow: 30)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.1) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said.contains("interrupted"))
  }
}
