import Testing

@testable import Relations

@Suite("A claim, wherever it is told")
struct ClaimsTests {
  private static let keys = ["value", "sources", "against", "preferred", "evidence", "stage", "as-of", "note"]

  private func dataset() throws -> Dataset {
    try Graphs.dataset(
      """
      bodies:
        club:
          name: Club
          sources: [s1]
          counts:
            members:
              claims:
                - 3: { sources: [s1], against: [s2], evidence: inferred, stage: planned, as-of: 2010, note: N }
                - 4
              prefer: 3
              because: So.
      """)
  }

  @Test("Has its evidence and stage, who denies it, and its day")
  func keys() throws {
    let dataset = try dataset()
    let shown = try ShowQuestion(id: "club").answer(from: dataset).value["counts"]?["members"]?["claims"]
    #expect(shown?[0]?.keys == Self.keys && shown?[0]?["stage"] == "planned" && shown?[0]?["against"] == ["s2"])
    #expect(shown?[1] == ["value": 4, "sources": ["s1"], "against": [], "preferred": false])
    let side = try DisagreementsQuestion(of: "club").answer(from: dataset).value[0]?["claims"]?[0]
    #expect(side?.keys == Self.keys + ["because"])
    let members = try MembersQuestion(of: "club").answer(from: dataset)
    let counted = members.context.first { $0.name == "counts" }?.value[0]?["claimed"]?[0]
    #expect(counted?.keys == Self.keys + ["recorded", "possibly"] && counted?["evidence"] == "inferred")
  }

  @Test("The schema knows all that a claim may have")
  func schema() {
    let known = Set(AnswerSchema.json["$defs"]?["claim"]?["properties"]?.keys ?? [])
    #expect(known.isSuperset(of: Self.keys + ["because", "quote", "citations"]))
  }

  @Test("On a line, with what must be said of it")
  func line() throws {
    let text = try ShowQuestion(id: "club").answer(from: dataset()).rendered(as: .text)
    #expect(text.contains("3 (inferred; planned; preferred: So; as of 2010; N) [1], denied by [2]"), "\(text)")
  }
}
