import Testing

@testable import Relations

@Suite("disagreements")
struct DisagreementsQuestionTests {
  private static let more = """
    states:
      iran:
        name: Iran
        sources: [s1]
        member-of: { sco: { since: { claims: [2023: { sources: [s1] }, 2021 ], prefer: 2023 }, sources: [s2] } }
        hosts: { summit: { against: [s2] } }
    instruments:
      deal:
        name: Deal
        short: D
        sources: [s1]
        type: { claims: [agreement, declaration: { sources: [s2] }] }
        counts: { parties: { claims: [6: { as-of: 2009 }, 8: { as-of: 2020 }] } }
        signed: { claims: [2007-08-16, 2007-08-10: { sources: [s2] }], prefer: 2007-08-16, because: So the Gazette. }
        place: { Tashkent: { sources: [s1], against: [s2] } }
        signatories: { all: [china, russia], sources: same }
    indicators: { rate: { name: R, sources: [s1], values: { china: [5: { as-of: 2018 }, 6: { as-of: 2020 }] } } }
    disputes:
      who: { name: Who, about: deal, claims: [{ says: We., sources: [s1] }, { says: They., sources: [s2] }], assessment: Both. }
    """

  private func answer(_ id: String? = nil, _ sort: DisputeSort? = nil) throws -> Answer {
    try DisagreementsQuestion(of: id, sort: sort).answer(from: Graphs.dataset(Self.more))
  }

  private func lines(_ answer: Answer) -> [String] {
    answer.value.items.map { item in
      let claims = (item["claims"]?.items ?? []).map { claim in
        (claim["value"]?.text ?? "") + "/" + (claim["sources"]?.texts ?? []).joined(separator: "+")
      }
      return [item["subject"]?.text ?? "", item["attribute"]?.text ?? "", item["sort"]?.text ?? ""]
        .joined(separator: " ") + ": " + claims.joined(separator: " ")
    }
  }

  @Test("Each once, by sort and then in graph order, with who says which")
  func all() throws {
    #expect(
      lines(try answer()) == [
        "deal place disagreement: Tashkent/s1",
        "who says disagreement: We./s1 They./s2",
        "iran/member-of/sco since disagreement: 2023/s1 2021/s2",
        "iran/hosts/summit relation disagreement: Iran hosts Summit, 15–16 June 2009, inherited (denied)/",
        "deal counts.parties date: /s1 /s1",
        "deal type wording: agreement/s1 declaration/s2",
        "deal signed slip: 2007-08-16/s1 2007-08-10/s2",
      ])
  }

  @Test("Which claim is preferred and why, and what the editors make of a dispute")
  func preference() throws {
    let slip = try #require(try answer(nil, .slip).value[0])
    #expect(slip["claims"]?[0]?["preferred"] == true && slip["claims"]?[0]?["because"] == "So the Gazette.")
    #expect(slip["claims"]?[1]?["preferred"] == false && slip["claims"]?[1]?["because"] == .null)
    #expect(slip["sources"]?.texts == ["s1", "s2"])
    #expect(try answer("who").value[0]?["because"] == "Both.")
  }

  @Test("Of one record: its own, those of its relations, and disputes about it")
  func one() throws {
    #expect(try answer("sco").value.items.map { $0["subject"]?.text } == ["iran/member-of/sco"])
    #expect(try answer("deal").value.items.count == 5)
    #expect(try answer("iran/hosts/summit").value.items.count == 1)
    #expect(try answer("pact").isEmpty)
    #expect(throws: UnknownName.self) { try answer("deel") }
  }

  @Test("People read the claims under headings with their numbers")
  func text() throws {
    let text = try answer("deal").rendered(as: .text)
    #expect(text.contains("A slip of the pen (slip, 1)\n- D deal signed\n  - 16 August 2007 (preferred) [1]\n"))
    #expect(text.contains("  - Editors: So the Gazette.\n"))
    #expect(text.contains("  - Tashkent [1], denied by [2]\n"))
  }

  @Test("The schema knows every key")
  func schema() throws {
    let shape = AnswerSchema.json["$defs"]?["disagreements"]?["items"]
    let (known, required) = (shape?["properties"]?.keys ?? [], shape?["required"]?.texts ?? [])
    for item in try answer().value.items {
      #expect(item.keys.allSatisfy(known.contains))
      #expect(required.allSatisfy(item.keys.contains))
    }
  }

  @Test("What concerns one record or relation is so much of everything")
  func ofOne() throws {
    for dataset in [try Graphs.dataset(Self.more), try World.dataset()] {
      for id in dataset.records.map(\.id) + dataset.relations.map(\.id) {
        #expect(dataset.disagreements(concerning: id) == dataset.disagreements.filter { $0.concerns(id) })
      }
    }
  }
}
