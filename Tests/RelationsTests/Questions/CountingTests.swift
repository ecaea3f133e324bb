import Testing

@testable import Relations

@Suite("How many are recorded")
struct CountingTests {
  private static let files = Graphs.tree(
    """
    states:
      a: { name: A, until: 2008, sources: [s1] }
      b: { name: B, sources: [s1] }
      c: { name: C, sources: [s1] }
    bodies:
      club:
        name: Club
        established: 2000
        sources: [s1]
        complete: yes
        counts: { members: { claims: [8: { as-of: 2006 }, 9: { as-of: 2009 }] } }
        members:
          - china: { since: 2001, sources: [s1] }
          - a: { since: 2001, sources: [s1] }
          - b: { since: 2001, until: { none: { sources: [s1], as-of: 2020 } }, sources: [s1] }
          - c: { since: 2001, stage: planned, sources: [s1] }
          - russia: { since: 2001, sources: [s1], against: [s2] }
    instruments:
      treaty:
        name: Treaty
        signed: 2001
        in-force: 2002
        ended: 2005
        sources: [s1]
        complete: yes
        counts: { signatories: 9, parties: 9, participants: 9 }
        participants:
          - china: { signed: 2001, ratified: 2001-06-01, sources: [s1] }
          - b: { signed: 2001, sources: [s1] }
          - c: { signed: 2001, stage: planned, sources: [s1] }
    """)

  /// By hand: in 2009 a is no more; c is only planned; that russia belongs is denied; the treaty has ended.
  private static let numbers = [
    ("club", "members", "2006", 3, 1), ("club", "members", "2009", 2, 1), ("treaty", "signatories", nil, 2, 0),
    ("treaty", "parties", nil, 0, 0), ("treaty", "participants", nil, 1, 0),
  ]

  @Test("The check, the gap and the verb count alike")
  func alike() throws {
    let (read, diagnostics) = Dataset.read(Self.files)
    let dataset = try #require(read, "\(diagnostics)")
    let gaps = try GapsQuestion(missing: "recorded").answer(from: dataset).value.items.map { $0["detail"]?.text ?? "" }
    #expect(gaps.count == Self.numbers.count)
    for (id, name, day, certain, possible) in Self.numbers {
      let words = possible == 0 ? "\(certain)" : "\(certain) to \(certain + possible)"
      #expect(gaps.contains { $0.hasPrefix("\(words) recorded of") && $0.contains("counts.\(name)") }, "\(gaps)")
      let finding = "'\(id)' has \(words) \(name)\(day.map { " as of \($0)" } ?? ""), all of which are recorded"
      #expect(diagnostics.contains { $0.message.hasPrefix(finding) }, "\(finding): \(diagnostics)")
      let day = try day.map { try date($0) }
      let question: any Question = id == "club" ? MembersQuestion(of: id, on: day) : PartiesQuestion(to: id, on: day)
      let counts = try question.answer(from: dataset).context.first { $0.name == "counts" }?.value
      let count = counts?.items.first { $0["of"]?.text == name }
      #expect(count?["recorded"] == .integer(certain) && count?["possibly"] == .integer(possible), "\(name)")
    }
  }

  @Test("Those at the other end of any kind of relation; nothing is said of names that the program does not know")
  func others() throws {
    let dataset = try Graphs.dataset(
      """
      events:
        meet: { name: Meeting, date: 2009, attended-by: { all: [china, russia], sources: same }, sources: [s1] }
      """)
    let meet = try dataset.entity(called: "meet")
    #expect(dataset.count("attended-by", of: meet, on: nil) == Tally.Count([.yes, .yes]))
    #expect(try dataset.count("attended-by", of: meet, on: date("2008")) == Tally.Count([]))
    #expect(dataset.count("participants", of: meet, on: nil) == nil)
    #expect(dataset.count("flags", of: meet, on: nil) == nil)
  }
}
