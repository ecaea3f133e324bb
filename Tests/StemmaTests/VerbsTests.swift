import ArgumentParser
import Foundation
import Testing

@testable import stemma

/// The family of verbs.
struct VerbsTests {
  @Test func theListNamesEveryFile() throws {
    let folder = Program.root.appending(path: "Sources/stemma/Verbs").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { $0.replacing(".swift", with: "") }
    #expect(files.sorted() == verbs.map { "\($0)" }.sorted())
  }

  @Test(arguments: verbs.map { $0._commandName })
  func helpLeadsWithExamples(verb: String) throws {
    let help = try Program.run(["help", verb])
    #expect(help.status == 0)
    let usage = try #require(help.output.range(of: "USAGE: "))
    #expect(help.output[usage.upperBound...].hasPrefix("stemma \(verb)"))
  }

  @Test func completions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script = try Program.run(["--generate-completion-script", shell])
      #expect(script.status == 0)
      #expect(script.output.contains("lineage"))
    }
  }

  @Test func shellsOfferTheNamesOfTheGraph() throws {
    func offered(_ verb: String, _ argument: String, _ words: [String]) throws -> [String] {
      let line = ["stemma", verb] + words
      let request = ["---completion", verb, "--", argument, "\(line.count - 1)", "\(line[line.count - 1].count)"]
      return try Program.run(request + line).output.split(separator: "\n").map(String.init)
    }
    #expect(try offered("show", "positional@0", ["iis-declaration"]) == ["iis-declaration-2020"])
    #expect(try offered("draw", "positional@0", ["rats"]) == ["rats"])
    #expect(try offered("relations", "--relation", ["--relation", "member"]) == ["member-of"])
  }

  @Test func initWritesAWorkingGraph() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let folder = scratch.url.path + "/Graph/river"
    #expect(try Program.run(["init", folder]).status == 0)
    #expect(try Program.run(["check", "-g", folder]).status == 0)
    #expect(try Program.run(["draw", "-g", folder]).status == 0)
    #expect(try scratch.text("Output/river/lineage.svg").contains("Flood Protocol"))
    let again = try Program.run(["init", folder])
    #expect(again.status == 74)
    #expect(again.errors.contains("already there"))
  }

  @Test(arguments: ["graph", "answers", "relations", "dates", "views", "checks", "measures"])
  func schemas(topic: String) throws {
    let schema = try Program.run(["schema", topic, "--format", "json"])
    #expect(schema.status == 0)
    let described = try schema.json()
    #expect((described as? [[String: Any]])?.isEmpty == false || (described as? [String: Any])?["$defs"] != nil)
  }

  @Test func doctorFindsItWell() throws {
    let result = try Program.run(["doctor", "--format", "json"])
    #expect(result.status == 0)
    #expect(try result.objects().count == 7)
    #expect(try result.objects().allSatisfy { ["ok", "optional"].contains($0["state"] as? String) })
  }

  @Test func noColourInPipes() throws {
    #expect(try !Program.run(["show", "sco"]).output.contains("\u{1B}"))
  }
}
