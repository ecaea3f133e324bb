import Testing

@testable import Relations

@Suite("What a statement rests on")
struct SupportTests {
  @Test("Unless it is said, a fact is stated and has happened")
  func silence() {
    #expect(
      Support().evidence == .stated && Support().stage == .done && Support().sources.isEmpty && Support().asOf == nil)
  }

  @Test("What must be said of a statement that rests on it")
  func marks() {
    var support = Support()
    #expect(support.isBare && support.marks.isEmpty)
    support.against = [Citation(source: "s", details: [], position: Position(file: "f", line: 1, column: 1))]
    (support.evidence, support.stage) = (.inferred, .unknown)
    #expect(!support.isBare && support.marks == ["inferred", "denied", "stage unknown"])
    support.evidence = .disputed
    #expect(support.marks == ["disputed", "stage unknown"])
  }
}
