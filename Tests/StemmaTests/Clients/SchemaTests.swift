import Foundation
import Testing

/// What other people's validators say of what Stemma writes.
struct SchemaTests {
  private let clients = ClientTests()

  @Test(.enabled(if: ClientTests.isInstalled))
  func gexfIsAsItsDocumentationHasIt() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let schema = Program.root.appending(path: "Scripts/clients/gexf-1.3.rng").path
    let path = try clients.export("gexf", to: "sco.gexf", in: scratch)
    let found = try clients.read(["relaxng", path, schema], in: scratch)
    #expect(found["errors"] as? [String] == [])
    let (entities, relations) = try clients.expected()
    #expect(found["nodes"] as? Int == entities.count && found["edges"] as? Int == relations.count)
    // That the schema can say no is seen by a file that is none.
    let text = try scratch.text("sco.gexf")
    try scratch.write(text.replacingOccurrences(of: "timeformat=\"date\"", with: "timeformat=\"day\""), to: "bad.gexf")
    let bad = try clients.read(["relaxng", scratch.url.appending(path: "bad.gexf").path, schema], in: scratch)
    #expect((bad["errors"] as? [String])?.isEmpty == false)
  }

  @Test(.enabled(if: ClientTests.isInstalled))
  func everyAnswerInJSONIsAsItsSchemaHasIt() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let more = [
      ["check"], ["find", "shanghai"], ["show", "iis-agreement-2009"], ["show", "uzbekistan/hosts/sco-rats"],
      ["list", "sources"], ["list", "terms"], ["list", "indicators"], ["list", "disputes"],
      ["list", "--as-of", "2012"], ["relations", "--as-of", "2012", "--of", "sco"],
      ["sql", "SELECT id, date FROM entity LIMIT 3"], ["sources"],
    ]
    let commands = QuestionsGuideTests.commands.map { Array($0.dropFirst()) } + more
    let answers = try commands.map { command -> [String: Any] in
      let result = try Program.run(command + ["--format", "json"])
      let said = command.joined(separator: " ")
      return ["name": command[0], "of": said, "value": try #require(try? result.json(), "\(said): \(result.errors)")]
    }
    let schema = try Program.run(["schema", "answers"]).json()
    let document = try JSONSerialization.data(withJSONObject: ["schema": schema, "answers": answers])
    try scratch.write(String(decoding: document, as: UTF8.self), to: "answers.json")
    let found = try clients.read(["jsonschema", scratch.url.appending(path: "answers.json").path], in: scratch)
    #expect(found["errors"] as? [String] == [])
    #expect(found["checked"] as? Int == commands.count)
    let definitions = try #require((schema as? [String: Any])?["$defs"] as? [String: Any])
    let verbs = Set(commands.map { $0[0] })
    let parts = [
      "ids", "value", "claim", "relation", "entity", "teller", "page", "participant", "member", "rank-score",
    ]
    let others = parts + ["rank-explanation", "difference", "stated", "cell", "parts"]
    let untried = definitions.keys.filter { !verbs.contains($0) && !others.contains($0) }
    #expect(untried.isEmpty, "\(untried)")
  }
}
