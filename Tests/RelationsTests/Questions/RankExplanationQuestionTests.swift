import Digraphs
import Testing

@testable import Relations

@Suite("rank --explain")
struct RankExplanationQuestionTests {
  private func answer(
    _ id: String, by measure: String, top: Int = 20, _ change: (inout RankRequest) -> Void = { _ in }
  ) throws -> Answer {
    var request = RankRequest(by: measure)
    change(&request)
    return try RankExplanationQuestion(of: id, in: request, top: top).answer(from: World.dataset())
  }

  private func number(_ json: JSON?) -> Double {
    switch json {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: .nan
    }
  }

  @Test("For every measure the parts come to the score, and each names relations with sources", arguments: measures)
  func shares(measure: String) throws {
    for entity in try World.dataset().entities {
      let value = try answer(entity.id, by: measure).value
      let parts = value["parts"]?.items ?? []
      let sum = parts.reduce(0) { $0 + number($1["share"]) } + number(value["rest"]?["share"])
      let total = value["dividend"].map { sum == 0 ? 0 : number($0) / sum } ?? sum
      #expect(abs(total - number(value["score"])) < 1e-9, "\(entity.id)")
      for part in parts where !["restart", "stranded"].contains(part["cause"]?.text) {
        let relations = part["relations"]?.items ?? []
        #expect(!relations.isEmpty && relations.allSatisfy { !($0["sources"]?.items ?? []).isEmpty })
      }
      let scores = try RankQuestion(by: measure).answer(from: World.dataset()).value.items
      let ranked = try #require(scores.first { $0["id"]?.text == entity.id })
      #expect(ranked["score"] == value["score"] && ranked["rank"] == value["rank"])
    }
  }

  static let measures = centralities.map(\.name)

  @Test("What a schema knows, and no more", arguments: measures)
  func schema(measure: String) throws {
    let schema = AnswerSchema.json["$defs"]?["rank-explanation"]
    let part = schema?["properties"]?["parts"]?["items"]
    let value = try answer("pact", by: measure).value
    let (needed, known) = (schema?["required"]?.texts ?? [], schema?["properties"]?.keys ?? [])
    #expect(Set(needed).isSubset(of: value.keys) && Set(known).isSuperset(of: value.keys))
    let (partNeeded, partKnown) = (part?["required"]?.texts ?? [], part?["properties"]?.keys ?? [])
    for item in value["parts"]?.items ?? [] {
      #expect(Set(partNeeded).isSubset(of: item.keys) && Set(partKnown).isSuperset(of: item.keys))
    }
  }

  @Test("Pairs with a way between them, its sentences and their sources")
  func pairs() throws {
    let text = try answer("pact", by: "betweenness").rendered(as: .text)
    #expect(text.contains("- 1 between China and Summit\n  - China signed, ratified Pact, "))
    #expect(text.contains("Sources\n[1] s1"))
    let json = try answer("pact", by: "betweenness").value
    let way = json["parts"]?.items.first { $0["of"]?.texts == ["china", "summit"] }?["way"]?.texts
    #expect(way == ["china", "pact", "summit"])
  }

  @Test("Beyond so many parts they are told as a sum, and how many")
  func rest() throws {
    let whole = try answer("pact", by: "betweenness").value
    let cut = try answer("pact", by: "betweenness", top: 2)
    #expect(cut.value["parts"]?.items.count == 2 && cut.value["count"] == whole["count"])
    #expect(number(cut.value["rest"]?["count"]) == number(whole["count"]) - 2)
    let text = cut.rendered(as: .text)
    #expect(text.contains("These are 2 of \(Int(number(whole["count"]))) parts. The other "), "\(text)")
    #expect(try answer("pact", by: "degree", top: 0).value["rest"]?["share"] == .number(4))
  }

  @Test("Rings of what is as far away")
  func rings() throws {
    let text = try answer("pact", by: "harmonic").rendered(as: .text)
    #expect(text.contains("relations away  entities  share"))
    #expect(text.contains("for China, one relation away") && text.contains("2 away by "))
  }

  @Test("The direction of sentences, where it counts")
  func directed() throws {
    let value = try answer("pact", by: "in-degree").value
    #expect(value["parts"]?.items.flatMap { $0["of"]?.texts ?? [] } == ["china", "russia", "plan"])
    let outward = try answer("pact", by: "out-degree").value
    #expect(outward["parts"]?.items.flatMap { $0["of"]?.texts ?? [] } == ["summit"])
  }

  @Test("A projection shows what two share, by the relations of both")
  func projection() throws {
    let value = try answer("china", by: "degree") { $0.projection = "participant" }.value
    #expect(
      value["parts"]?[0]?["relations"]?.items.map { $0["id"]?.text } == [
        "china/participant/pact", "russia/participant/pact",
      ])
    #expect(throws: QuestionError.self) { try answer("pact", by: "degree") { $0.projection = "participant" } }
  }

  @Test("A walk that begins somewhere; other measures begin nowhere")
  func starts() throws {
    let value = try answer("china", by: "pagerank") { $0.starts = ["china"] }.value
    #expect(value["parts"]?.items.contains { $0["cause"]?.text == "restart" } == true)
    #expect(try answer("mars", by: "pagerank") { $0.starts = ["china"] }.value["score"] == .number(0))
    #expect(throws: QuestionError.self) { try answer("china", by: "degree") { $0.starts = ["china"] } }
    #expect(throws: UnknownName.self) { try answer("china", by: "pagerank") { $0.starts = ["chna"] } }
  }

  @Test("An entity that there is not, or that nothing touches")
  func unknown() throws {
    #expect(throws: UnknownName.self) { try answer("chna", by: "degree") }
    #expect(try answer("mars", by: "degree").rendered(as: .text).contains("0, since nothing adds to it."))
  }

  @Test("A table with a row for each relation")
  func csv() throws {
    let csv = try answer("pact", by: "degree").rendered(as: .csv)
    #expect(csv.hasPrefix("part,share,cause,of,from,relation,to,date,sources\r\n1,1.0,neighbour,"))
    #expect(csv.contains(",pact,adopted-at,summit,"))
  }
}
