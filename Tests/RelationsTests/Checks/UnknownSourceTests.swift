import Testing

@testable import Relations

@Suite("unknown-source")
struct UnknownSourceTests {
  private func found(_ line: String) -> [String] {
    Graphs.findings(UnknownSource(), "instruments:\n  a: { name: A, \(line) }\n")
  }

  @Test(
    "Wherever a source is named",
    arguments: [
      ("sources: [s1, s9]", "2:31"), ("against: [s9]", "2:27"), ("place: { B: { sources: [s9] } }", "2:41"),
      ("refers-to: { pact: { sources: [s9] } }", "2:48"),
      ("refers-to: { pact: { since: { 2009: { against: [s9] } } } }", "2:65"),
      ("participants: { china: { signed: { 2009: { sources: [s9] } } } }", "2:70"),
      ("participants: { china: { signed: { 2009: { effective: { 2010: { sources: [s9] } } } } } }", "2:91"),
    ])
  func places(line: String, place: String) {
    #expect(found(line).count == 1)
    #expect(
      found(line).first?.hasPrefix("g/more.yaml:\(place): no source is called 's9'; did you mean 's1' (base.yaml:2)")
        == true, "\(found(line))")
  }

  @Test("What is no source")
  func wrongKind() {
    #expect(found("sources: [china]") == ["g/more.yaml:2:27: 'china' is a state (base.yaml:5), not a source"])
  }

  @Test("'same' belongs to relations")
  func same() {
    #expect(
      found("place: { B: { sources: same } }").map { $0.contains("'same' is written for the sources of a relation") }
        == [true])
    #expect(found("sources: [s1], refers-to: { pact: { sources: same } }").isEmpty)
  }
}
