import Testing

@testable import Relations

@Suite("early-participation")
struct EarlyParticipationTests {
  /// A meeting of a club of three, the third of whom joined later.
  private func found(_ third: String, meeting: String = "2009", since: String = "2017") -> [String] {
    Graphs.findings(
      EarlyParticipation(),
      """
      states: { a: { name: A, sources: [s1] } }
      bodies:
        club:
          { name: Club, sources: [s1], members: [{ all: [china, russia], since: 2001, sources: [s1] },
            { a: { since: \(since), sources: [s1] } }] }
      events:
        meet:
          { name: Meeting, date: \(meeting), sources: [s1], meeting-of: { club: { sources: same } },
            attended-by: { all: [china, russia, \(third)], sources: same } }
      """)
  }

  @Test("A state that came to belong later")
  func early() {
    #expect(
      found("a") == ["g/more.yaml:9:43: 'a' participated-in 'meet' (2009), before it is recorded to belong to 'club'"])
    #expect(found("{ a: { role: guest } }").isEmpty)
  }

  @Test("A member, one that may have been, and a state that never belonged")
  func innocent() {
    #expect(found("a", meeting: "2018").isEmpty)
    #expect(found("a", meeting: "2017").isEmpty)
    #expect(found("a", since: "unknown").isEmpty)
    #expect(found("a", since: "2001").isEmpty)
  }

  @Test("A signature with all members; one that joins by its own memorandum is no such case")
  func signatures() {
    func found(_ signatories: String) -> [String] {
      Graphs.findings(
        EarlyParticipation(),
        """
        states: { a: { name: A, sources: [s1] } }
        bodies:
          club:
            { name: Club, sources: [s1], members: [{ all: [china, russia], since: 2001, sources: [s1] },
              { a: { since: 2017, sources: [s1] } }] }
        instruments:
          text: { name: T, signed: 2009, sources: [s1], adopted-by: { club: { sources: same } },
            signatories: { all: [\(signatories)], sources: same } }
        """)
    }
    #expect(found("china, russia, a").count == 1)
    #expect(found("a").isEmpty && found("a, club").isEmpty && found("a, china").isEmpty)
  }
}
