import Testing

@testable import Relations

@Suite("The grammar of values")
struct FactReaderTests {
  /// One record `x` among the instruments, with these lines.
  private func record(_ lines: String) throws -> Record {
    let indented = lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    let dataset = try Graphs.dataset("instruments:\n  x:\n    name: X\n    sources: [s1]\n" + indented + "\n")
    return try #require(dataset.record("x"))
  }

  private func findings(_ line: String) -> [String] {
    Graphs.findings("instruments:\n  x:\n    name: X\n    sources: [s1]\n    \(line)\n").map {
      String($0.dropFirst("g/more.yaml:".count))
    }
  }

  @Test("A value may stand bare, with details behind it, or as a text among them")
  func forms() throws {
    let bare = try record("place: Tashkent").fact("place")
    let braced = try record("place: { Tashkent: { sources: [s2], note: By the page. } }").fact("place")
    let text = try record("place:\n  text: 'Tashkent: the old city'\n  sources: [s2]").fact("place")
    #expect(bare?.claims.map(\.value) == [.text("Tashkent")])
    #expect(bare?.claims[0].support == Support())
    #expect(braced?.claims.map(\.value) == [.text("Tashkent")])
    #expect(braced?.claims[0].support.sources.map(\.source) == ["s2"])
    #expect(braced?.claims[0].support.note == "By the page.")
    #expect(text?.claims.map(\.value) == [.text("Tashkent: the old city")])
    #expect(text?.claims[0].support.sources.map(\.source) == ["s2"])
  }

  @Test("Every value takes what it rests on")
  func details() throws {
    let details = "sources: [s1], against: [s2], note: n, quote: q, as-of: 2020-05, evidence: inferred, stage: draft"
    let support = try #require(try record("articles: { 11: { \(details) } }").fact("articles")?.claims[0].support)
    #expect(support.sources.map(\.source) == ["s1"] && support.against.map(\.source) == ["s2"])
    #expect(support.note == "n" && support.quote == "q")
    #expect(support.asOf?.description == "2020-05")
    #expect(support.evidence == .inferred && support.stage == .draft)
  }

  @Test(
    "Many values stand as one, as a list, with details behind some, as a mapping or as a group",
    arguments: [
      ("aliases: A", ["A"]), ("aliases: [A, B]", ["A", "B"]), ("aliases: [A, { B: { sources: [s2] } }]", ["A", "B"]),
      ("aliases: { A: { sources: [s2] }, B: { note: n } }", ["A", "B"]),
      ("aliases: { all: [A, B], sources: [s2] }", ["A", "B"]),
      ("aliases: [{ text: 'A: x', sources: [s2] }, B]", ["A: x", "B"]),
      ("aliases: [{ all: [A, { B: { note: n } }], sources: [s2] }, C]", ["A", "B", "C"]),
      ("topics: [one, two-three]", ["one", "two-three"]),
    ])
  func many(line: String, values: [String]) throws {
    let record = try record(line)
    let facts = record.facts("aliases") + record.facts("topics")
    #expect(facts.map { $0.claims.map(\.value.description) } == values.map { [$0] })
  }

  @Test("What is said of a group is said of each of its items, but for what is said of one")
  func group() throws {
    let facts = try record("aliases: { all: [A, { B: { note: own } }], sources: [s2], note: all }").facts("aliases")
    #expect(facts.map { $0.claims[0].support.sources.map(\.source) } == [["s2"], ["s2"]])
    #expect(facts.map { $0.claims[0].support.note } == ["all", "own"])
  }

  @Test("Rival values stand under claims, and one of them may be preferred")
  func claims() throws {
    let counts = "counts: { signatories: { claims: [6: { sources: [s1] }, 8: { as-of: 2020-08-24, sources: [s2] }]"
    let open = try #require(try record(counts + " } }").fact("counts", key: "signatories"))
    #expect(open.name == "counts.signatories")
    #expect(open.claims.map(\.value) == [.number(6), .number(8)])
    #expect(open.claims[1].support.asOf?.description == "2020-08-24")
    #expect(open.preferred == nil && open.standing.count == 2 && open.sort != nil)
    let chosen = try #require(try record(counts + ", prefer: 8, because: It is newer. } }").fact("counts"))
    #expect(chosen.preferred == 1 && chosen.because == "It is newer.")
    #expect(chosen.standing.map(\.value) == [.number(8)])
    #expect(chosen.sort != nil)
  }

  @Test("A preferred date is found as it is written")
  func preferredDate() throws {
    let fact = try record(
      "signed: { claims: [by 2010: { sources: [s1] }, 2009-XX: { sources: [s2] }], prefer: 2009-XX }")
    #expect(fact.fact("signed")?.preferred == 1)
  }

  @Test("Attributes with inner keys")
  func keyed() throws {
    let record = try record("names: { ru: Икс, zh: { 某: { sources: [s2] } } }\nidentifiers: { unts: [1, 2] }")
    #expect(record.facts("names").map(\.key) == ["ru", "zh"])
    #expect(record.name(in: "ru") == "Икс" && record.name(in: "zh") == "某" && record.name(in: "de") == "X")
    #expect(record.facts("identifiers").map { $0.claims[0].value.description } == ["1", "2"])
  }

  @Test("Unknown is looked for and not found; none is known not to be")
  func silence() throws {
    let record = try record("in-force: unknown\nended: { none: { sources: [s2], as-of: 2024 } }")
    #expect(record.fact("in-force")?.claims.map(\.value) == [.unknown])
    #expect(record.fact("ended")?.claims.map(\.value) == [.absent])
    #expect(record.text("in-force") == nil && record.text("ended") == nil)
    #expect(record.fact("signed") == nil)
  }

  @Test(
    "What does not fit",
    arguments: [
      ("place: [A, B]", "5:12: error: 'place' takes one value, not a list; rival values stand under 'claims:'"),
      ("place: { A: B }", "5:17: error: behind 'A' stand its details in braces, such as '{ sources: [id] }', not 'B'"),
      (
        "place: { A: {note: n}, B: {note: n} }",
        "5:12: error: 'place' is a value or '{ value: { details } }'; here are 2"
      ),
      ("place: { A: { sorces: [s1] } }", "5:19: error: a value of 'place' has no 'sorces'; did you mean 'sources'?"),
      ("names: A", "5:12: error: 'names' holds values by their keys, not 'A'"),
      ("counts: { members: [many] }", "5:25: error: 'counts' is a whole number, not 'many'"),
      ("articles: { claims: [1, 2], prefer: 3 }", "5:41: error: 'prefer' names no claim; the claims are '1', '2'"),
      ("articles: { claims: [1, 2], choose: 1 }", "5:33: error: rival claims has no 'choose'"),
      ("articles: { 1: { note: [n] } }", "5:28: error: 'note' is a text, not a list"),
      (
        "articles: { 1: { evidence: sure } }",
        "5:32: error: 'evidence' is one of stated, inferred, disputed, not 'sure'"
      ),
      ("articles: { 1: { stage: [done] } }", "5:29: error: 'stage' is one of done, planned"),
      ("articles: { claims: [1], because: [x] }", "5:39: error: 'because' is a text, not a list"),
    ])
  func misfits(line: String, finding: String) {
    let found = findings(line)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(finding) == true, "\(found)")
  }

  @Test("A claim that cannot be read leaves the others and their preference alone")
  func badClaim() {
    #expect(
      findings("signed: { claims: [2009-13-01, 2009], prefer: 2009-13-01 }").map { $0.hasSuffix("[bad-date]") } == [
        true
      ])
  }
}
