import Testing

@testable import Relations

@Suite("undated-value")
struct UndatedValueTests {
  private func found(_ values: String) -> [String] {
    Graphs.findings(UndatedValue(), "indicators: { i: { name: I, sources: [s1], values: { china: \(values) } } }\n")
  }

  @Test("A value without a year, alone or among others, and however it is written")
  func undated() {
    #expect(
      found("5") == [
        "g/more.yaml:1:61: the value '5' is of no year; write '{ 5: { as-of: YEAR } }'"
      ])
    #expect(found("[{ 5: { as-of: 2020 } }, 6]").count == 1)
    #expect(found("{ claims: [{ 5: { as-of: 2020 } }, { 6: { sources: [s1] } }] }").count == 1)
  }

  @Test("A year for each, or a value that is unknown")
  func dated() {
    #expect(found("[{ 5: { as-of: 2020 } }, { 6: { as-of: 2021 } }]").isEmpty)
    #expect(found("unknown").isEmpty)
  }
}
