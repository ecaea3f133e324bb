import Testing

@testable import Relations

@Suite("Values by their types")
struct ValueReaderTests {
  private func findings(_ line: String, in section: String = "instruments") -> [String] {
    Graphs.findings("\(section):\n  x: { name: X, title: X, sources: [s1], \(line) }\n")
      .filter { !$0.contains("has no 'title'") && !$0.contains("has no 'name'") }
      .map { String($0.dropFirst("g/more.yaml:".count)) }
  }

  @Test(
    "A date that is none is told at the place of the mistake",
    arguments: [
      ("signed: 2023-02-30", "2:58: error: "), ("signed: '2023-02-30'", "2:59: error: "),
      ("signed: yesterday", "2:50: error: "), ("signed: { 2023-02-30: { note: n } }", "2:60: error: "),
    ])
  func dates(line: String, place: String) {
    let found = findings(line)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(place) == true && found.first?.hasSuffix("[bad-date]") == true, "\(found)")
  }

  @Test(
    "Other values of the wrong type",
    arguments: [
      ("articles: -1", "'articles' is a whole number, not '-1'"), ("articles: 1.5", "is a whole number"),
      ("type: Big Treaty", "'type' is a word in lower case, with hyphens for spaces, not 'Big Treaty'"),
      ("type: a--b", "is a word in lower case"), ("url: www.un.org", "an address that begins with http:// or https://"),
      ("level: galaxy", "'level' is one of state, government, agency, not 'galaxy'"),
      ("binding: maybe", "'binding' is one of yes, no"),
    ])
  func types(line: String, words: String) {
    let found = findings(line)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("2:") == true && found.first?.contains(words) == true, "\(found)")
    #expect(found.first?.hasSuffix("[bad-value]") == true)
  }

  @Test(
    "Values that fit",
    arguments: [
      "articles: 0", "type: big-treaty-2", "url: 'https://un.org/a?b#c'", "level: agency", "binding: no",
      "signed: 2009-06-16", "signed: by 2022-06-24", "signed: 2015 or 2017", "signed: 201X", "signed: 2017~",
      "signed: unknown", "type: unknown",
    ])
  func fitting(line: String) {
    #expect(findings(line).isEmpty)
  }

  @Test("Indicators have values of states by year, and the edition stands with the source")
  func indicators() {
    let value = "{ 71.3 %: { as-of: 2020, sources: [{ s1: { edition: Fourth } }] } }"
    #expect(findings("values: { china: \(value) }", in: "indicators").isEmpty)
    #expect(findings("values: { china: [\(value), { 80 %: { as-of: 2022 } }] }", in: "indicators").isEmpty)
    #expect(findings("year: 2020", in: "indicators").count == 1)
  }

  @Test("Words in kebab case", arguments: ["a", "a-b", "2009-a", "x1"])
  func words(text: String) { #expect(Reader.isWord(text)) }

  @Test("What is no word in kebab case", arguments: ["", "-", "a-", "-a", "a--b", "A", "a b", "é", "a_b"])
  func noWords(text: String) { #expect(!Reader.isWord(text)) }
}
