import Testing

@testable import Relations

@Suite("The page of a record")
struct RecordPageTests {
  private static let more = """
    states:
      iran: { name: Iran, sources: [s2], member-of: { sco: { since: 2023, sources: [s1], note: The ninth. } } }
    bodies:
      club: { name: Club, sources: [s1], cooperates-with: { sco: { sources: [s2] } } }
    terms: { nine: { name: Nine, about: iran/member-of/sco, sources: [s1] } }
    indicators:
      rate:
        name: Rate
        sources: [s1]
        values: { iran: [5: { as-of: 2018 }, 6: { as-of: 2020, sources: [{ s2: { edition: 3 } }] }], china: unknown }
    """

  private func text(_ id: String) throws -> String {
    try ShowQuestion(id: id).answer(from: Graphs.dataset(Self.more)).rendered(as: .text)
  }

  @Test("Each relation stands under the verb that leads from the record, or to it")
  func verbs() throws {
    #expect(
      try text("iran").contains("Is a member of (1)\n- Iran is a member of SCO, since 2023 [2]\n  - The ninth.\n"))
    let body = try text("sco")
    #expect(body.contains("Has as member (1)\n- SCO has as member Iran, since 2023 [1]\n"))
    #expect(body.contains("Cooperates with (1)\n- SCO cooperates with Club [2]\n"))
  }

  @Test("What tells of it or of its relations, and what was measured of it")
  func tellers() throws {
    let state = try text("iran")
    #expect(state.contains("Is told of in (1)\n- term nine Nine [2]\n"))
    #expect(state.contains("Is measured by (1)\nRate  5 (as of 2018) [2]\n      6 (as of 2020) [1] (edition 3)\n"))
    #expect(try text("sco").contains("- term nine Nine"))
    #expect(try text("china").contains("Rate  unknown [1]"))
  }

  @Test("Lineage and gaps in a line each, and nothing where there is nothing")
  func remarks() throws {
    #expect(try text("pact").contains("In short\nmissing  place, in-force, second-witness (only s1)"))
    #expect(try !text("nine").contains("In short\nlineage"))
  }
}
