import Testing

@testable import Relations

@Suite("impossible-count")
struct ImpossibleCountTests {
  private func found(_ more: String) -> [String] {
    Dataset.read(Graphs.tree(more)).diagnostics.map { "\($0.severity): \($0.message)" }
  }

  private func club(_ count: String, complete: String = "complete: yes,") -> String {
    """
    bodies:
      club:
        { name: Club, sources: [s1], \(complete) counts: { members: \(count) }, members: [
          { china: { since: 2001, sources: [s1] } }, { russia: { since: 2017-06-09, sources: [s1] } }] }
    """
  }

  @Test("A number that the recorded members exclude, where all are recorded")
  func members() {
    #expect(
      found(club("{ 2: { as-of: 2010 } }")) == [
        "warning: 'club' has 1 members as of 2010, all of which are recorded, not 2"
      ])
    #expect(found(club("3")) == ["warning: 'club' has 2 members, all of which are recorded, not 3"])
    #expect(found(club("2")).isEmpty && found(club("{ 1: { as-of: 2010 } }")).isEmpty)
    // On some days of 2017 there was one, on others there were two.
    #expect(found(club("{ 1: { as-of: 2017 } }")).isEmpty && found(club("{ 2: { as-of: 2017 } }")).isEmpty)
    #expect(found(club("3", complete: "")).isEmpty)
    #expect(found(club("unknown")).isEmpty)
  }

  @Test("One of rival numbers is a note")
  func rival() {
    #expect(
      found(club("{ claims: [2, 3] }")) == ["note: 'club' has 2 members, all of which are recorded, not 3"])
  }

  @Test("More signatories than the body had members, through the meeting at which a text was adopted")
  func signatories() {
    func text(_ count: Int, _ date: String) -> String {
      club("2") + "\n" + """
        events: { meet: { name: M, date: 2009, meeting-of: { board: { sources: same } }, sources: [s1] } }
        instruments:
          text: { name: T, signed: \(date), adopted-at: { meet: { sources: same } }, sources: [s1],
            counts: { signatories: \(count) } }
        """ + "\n"
    }
    let board = "  board: { name: B, part-of: { club: { sources: same } }, sources: [s1] }\n"
    func finds(_ count: Int, _ date: String) -> [String] {
      found(text(count, date).replacing("bodies:\n", with: "bodies:\n" + board))
    }
    #expect(
      finds(2, "2009") == [
        "note: 2 signatories are more than the 1 members that 'club' is recorded to have had then (2009)"
      ])
    #expect(finds(1, "2009").isEmpty)
    #expect(finds(2, "2017").isEmpty && finds(2, "2018").isEmpty && finds(2, "unknown").isEmpty)
  }
}
