import Testing

@testable import Relations

@Suite("relations")
struct RelationsQuestionTests {
  private func ids(
    of: String? = nil, from: String? = nil, to: String? = nil, kind: String? = nil
  ) throws -> [String] {
    let question = RelationsQuestion(of: of, from: from, to: to, kind: kind)
    return try question.answer(from: World.dataset()).value.items.map { $0["id"]?.text ?? "" }
  }

  @Test("Those that satisfy all that is given, in graph order")
  func choices() throws {
    #expect(try ids().count == 8)
    #expect(try ids(of: "rats") == ["china/hosts/rats", "rats/part-of/sco"])
    #expect(try ids(from: "china") == ["china/participant/pact", "china/hosts/rats"])
    #expect(try ids(to: "old-rats", kind: "hosted-by") == ["china/hosts/rats"])
    #expect(try ids(to: "pact", kind: "signatory") == ["china/participant/pact"])
    #expect(try ids(to: "pact", kind: "participants").count == 2)
    #expect(try ids(from: "mars").isEmpty)
    #expect(try RelationsQuestion(from: "mars").answer(from: World.dataset()).isEmpty)
  }

  @Test("The keys of a relation, in the order that programs rely on")
  func shape() throws {
    let value = try RelationsQuestion().answer(from: World.dataset()).value
    let shared = ["id", "from", "relation", "to", "evidence", "stage", "sources", "against"]
    #expect(value.items.allSatisfy { Array($0.keys.prefix(8)) == shared })
    let byID = Dictionary(uniqueKeysWithValues: value.items.map { ($0["id"]?.text ?? "", $0) })
    #expect(byID["china/hosts/rats"]?.keys == shared + ["since", "until", "note"])
    #expect(byID["china/hosts/rats"]?["against"]?.texts == ["s2"])
    #expect(byID["russia/member-of/sco"]?.keys == shared + ["since", "role"])
    #expect(byID["pact/adopted-at/summit"]?.keys == shared + ["act", "inherited-date"])
    let participant = try #require(byID["china/participant/pact"])
    #expect(participant.keys == shared + ["acts"])
    #expect(participant["relation"]?.text == "signatory" && participant["sources"]?.texts == ["s1", "s2"])
    #expect(participant["acts"]?.keys == ["signed", "ratified"])
    #expect(participant["acts"]?["ratified"]?.keys == ["date", "effective", "reservation"])
    #expect(byID["russia/participant/pact"]?["relation"]?.text == "participant")
  }

  @Test("As of a day, relations say how surely they held, and acts are read up to it")
  func asOf() throws {
    let value = try RelationsQuestion().answer(from: World.dataset(asOf: "2009-12-31")).value
    #expect(
      value.items.map { ($0["id"]?.text ?? "") + " " + ($0["holds"]?.text ?? "") } == [
        "china/participant/pact yes", "china/hosts/rats yes", "russia/member-of/sco yes", "rats/part-of/sco possibly",
        "pact/adopted-at/summit yes",
      ])
    #expect(value[0]?["acts"]?.keys == ["signed"])
    #expect(value[0]?.keys[8] == "holds")
  }

  @Test("People read who says so, and who denies it")
  func text() throws {
    let text = try RelationsQuestion(from: "china").answer(from: World.dataset()).rendered(as: .text)
    #expect(text.contains("since 2004, until 2010 (denied)"))
    #expect(text.contains("[1], denied by [2]"))
    #expect(text.contains("[1] s1") && text.contains("[2] s2"))
  }

  @Test("Unknown names")
  func unknown() {
    #expect(throws: UnknownName.self) { try ids(of: "chna") }
    #expect { try ids(kind: "hostd") } throws: { ($0 as? UnknownName)?.near.contains("hosts") == true }
    #expect { try ids(to: "s1") } throws: { ($0 as? UnknownName)?.description == "'s1' is a source, not an entity" }
  }

  @Test("Programs read dates as they are written in files, people in words")
  func dates() throws {
    let answer = try RelationsQuestion(of: "pact").answer(from: World.dataset())
    #expect(
      answer.rendered(as: .csv).contains(
        ",\"signed 2009-06-16, ratified 2010 (reservation: Article 5."))
    #expect(answer.rendered(as: .text).contains("signed 16 June 2009, ratified 2010"))
    let hosts = try RelationsQuestion(kind: "hosts").answer(from: World.dataset()).rendered(as: .csv)
    #expect(hosts.contains("since 2004, until 2010"))
  }
}
