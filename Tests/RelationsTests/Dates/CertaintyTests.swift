import Testing

@testable import Relations

struct CertaintyTests {
  private static let all = Certainty.allCases

  @Test func hasKleenesTables() {
    #expect(
      Self.all.map { a in Self.all.map { a.and($0) } } == [[.no, .no, .no], [.no, .possibly, .possibly], Self.all])
    #expect(
      Self.all.map { a in Self.all.map { a.or($0) } } == [Self.all, [.possibly, .possibly, .yes], [.yes, .yes, .yes]])
    #expect(Self.all.map(\.not) == [.yes, .possibly, .no])
  }

  @Test(arguments: all, all)
  func keepsDeMorgansLaws(_ a: Certainty, _ b: Certainty) {
    #expect(a.and(b).not == a.not.or(b.not))
    #expect(a.or(b).not == a.not.and(b.not))
    #expect(a.and(b) == b.and(a))
    #expect(a.or(a.and(b)) == a)
  }

  @Test func isOrderedAndSaysItsName() {
    #expect(Self.all.shuffled().sorted().map(\.description) == ["no", "possibly", "yes"])
  }

  @Test func agreesOnlyWhenAllDo() {
    #expect(Certainty.agreed([.yes, .yes]) == .yes)
    #expect(Certainty.agreed([.no, .no]) == .no)
    #expect(Certainty.agreed([.yes, .no]) == .possibly)
    #expect(Certainty.agreed([.possibly]) == .possibly)
    #expect(Certainty.agreed([]) == .no)
  }
}
