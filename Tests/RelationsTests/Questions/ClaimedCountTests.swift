import Testing

@testable import Relations

@Suite("Numbers of what is not recorded")
struct ClaimedCountTests {
  private static let more = """
    bodies:
      club:
        name: Club
        sources: [s1]
        counts:
          members: 3
          observers: 2
          stations: { claims: [4: { as-of: 2010, sources: [s2] }, 5: { as-of: 2020 }], prefer: 4 }
    instruments:
      accord:
        name: Accord
        sources: [s1]
        counts: { articles-signed: 7, parties: 1 }
        participants: [china: { signed: 2001, sources: [s1] }]
    """

  @Test("Of a body beside its members, without those of its other kinds; not those said after the day")
  func members() throws {
    let answer = try MembersQuestion(of: "club").answer(from: Graphs.dataset(Self.more))
    let text = answer.rendered(as: .text)
    #expect(text.contains("- stations: 4 claimed as of 2010 (preferred) [1]; 5 claimed as of 2020\n"), "\(text)")
    #expect(!text.contains("observers"))
    let count = answer.context.first { $0.name == "counts" }?.value[1]
    #expect(count?["of"] == "stations" && count?["recorded"] == .null && count?["claimed"]?.items.count == 2)
    let day = try date("2015")
    let cut = try MembersQuestion(of: "club").answer(from: Graphs.dataset(Self.more).within { $0.asOf = day })
    #expect(!cut.rendered(as: .text).contains("5 claimed"))
  }

  @Test("Of an instrument beside its parties")
  func parties() throws {
    let answer = try PartiesQuestion(to: "accord").answer(from: Graphs.dataset(Self.more))
    #expect(answer.rendered(as: .text).contains("- articles-signed: 7 claimed\n"))
    let names = answer.context.first { $0.name == "counts" }?.value.items.map { $0["of"]?.text }
    #expect(names == ["parties", "participants", "articles-signed"])
  }
}
