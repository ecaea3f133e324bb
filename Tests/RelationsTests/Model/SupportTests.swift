import Testing

@testable import Relations

@Suite("What a statement rests on")
struct SupportTests {
  @Test("Unless it is said, a fact is stated and has happened")
  func silence() {
    #expect(
      Support().evidence == .stated && Support().stage == .done && Support().sources.isEmpty && Support().asOf == nil)
  }
}
