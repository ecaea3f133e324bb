import Foundation
import Testing

/// `docs/questions.md` tells the truth: every command in it answers, and every answer names its sources.
struct QuestionsGuideTests {
  /// The commands of the guide, as words; a remark stands behind a hash.
  static let commands: [[String]] = {
    let text = (try? String(contentsOf: Program.root.appending(path: "docs/questions.md"), encoding: .utf8)) ?? ""
    let blocks = text.components(separatedBy: "```sh\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    let lines = blocks.flatMap { $0.split(separator: "\n") }
    return lines.map { words(of: String($0.split(separator: "#")[0])) }.filter { $0.first == "stemma" }
  }()

  /// The words of a command; what stands in single quotes is one.
  private static func words(of line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
      place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }

  @Test func thereAreCommands() { #expect(Self.commands.count > 25) }

  @Test(arguments: commands)
  func answers(command: [String]) throws {
    let arguments = Array(command.dropFirst())
    let result = try Program.run(arguments)
    #expect(result.status == 0, "\(command): \(result.errors)")
    // What is missing has no source to name, and a source or a score is none itself.
    #expect(result.output.contains("[1]") || ["gaps", "rank", "sources"].contains(command[1]), "\(command)")
    let json = try Program.run(arguments + ["--format", "json"])
    #expect(throws: Never.self) { try json.json() }
  }
}
