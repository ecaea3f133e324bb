import Testing

@testable import Relations

@Suite("What statements rest on, as it is written")
struct SupportReaderTests {
  @Test(
    "Sources stand alone, in lists, with details, and in groups",
    arguments: [
      ("s1", ["s1"]), ("[s1, s2]", ["s1", "s2"]), ("{ s1: { at: p } }", ["s1"]),
      ("[s1, { s2: { page: 3 } }]", ["s1", "s2"]),
      ("{ all: [s1, s2], at: preamble }", ["s1", "s2"]),
    ])
  func citations(sources: String, expected: [String]) throws {
    let record = try #require(try Graphs.dataset("states: { a: { name: A, sources: \(sources) } }").record("a"))
    #expect(record.support.sources.map(\.source) == expected)
  }

  @Test("A record may say how sure it is, and how far along")
  func words() throws {
    let line = "evidence: disputed, stage: planned, note: N, quote: Q, as-of: 2020, against: [s2]"
    let support = try #require(
      try Graphs.dataset("states: { a: { name: A, sources: [s1], \(line) } }").record("a")?.support)
    #expect(support.evidence == .disputed && support.stage == .planned && support.note == "N" && support.quote == "Q")
    #expect(support.asOf?.description == "2020" && support.against.map(\.source) == ["s2"])
  }

  @Test("A bad date of saying is told at its place")
  func badDate() {
    let found = Graphs.findings("states: { a: { name: A, sources: [s1], as-of: 2020-13 } }")
    #expect(found.map { $0.hasPrefix("g/more.yaml:1:5") && $0.hasSuffix("[bad-date]") } == [true], "\(found)")
  }
}
