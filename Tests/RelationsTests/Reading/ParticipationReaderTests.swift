import Testing

@testable import Relations

@Suite("Participation as dated acts")
struct ParticipationReaderTests {
  private func participants(_ line: String) throws -> [Relation] {
    try Graphs.dataset("instruments: { x: { name: X, signed: 2009-06-16, sources: [s1], \(line) } }").relations
  }

  @Test("Acts have dates, effects and reservations")
  func acts() throws {
    let line = """
      participants: [{ china: { full-powers: { 2009-06-12: { sources: [s2] } }, signed: 2009-06-16,
        acceded: { 2011: { effective: 2012, reservation: Article 5., note: n } }, in-force: unknown, role: host, sources: [s1] } }]
      """
    let relation = try #require(try participants(line).first)
    #expect(relation.id == "china/participant/x")
    #expect(relation.acts.map(\.kind) == [.fullPowers, .signed, .acceded, .inForce])
    #expect(relation.acts[0].date.claims[0].support.sources.map(\.source) == ["s2"])
    #expect(relation.acts[2].effective?.claims[0].value.description == "2012")
    #expect(relation.acts[2].reservation == "Article 5.")
    #expect(relation.acts[3].date.claims[0].value == .unknown)
    #expect(relation.text("role") == "host")
    #expect(relation.spokenKind == "signatory")
  }

  @Test("Every act of the law of treaties is read", arguments: Act.Kind.allCases)
  func kinds(kind: Act.Kind) throws {
    let relation = try participants("participants: { china: { \(kind.rawValue): 2010, sources: [s1] } }").first
    #expect(relation?.acts.map(\.kind) == [kind])
    #expect(relation?.spokenKind == (kind == .signed ? "signatory" : "participant"))
  }

  @Test("A group of participants, and what is told of one of them")
  func group() throws {
    let all = try participants(
      "participants: [{ all: [china, { russia: { signed: 2010 } }], signed: 2009, sources: [s1] }]")
    #expect(all.map(\.from) == ["china", "russia"])
    #expect(all.map { $0.acts.map(\.date.claims[0].value.description) } == [["2009"], ["2010"]])
  }

  @Test("Who left and came back has periods")
  func periods() throws {
    let line =
      "participants: { china: { periods: [{ signed: 2001, withdrew: 2003 }, { acceded: 2005 }], sources: [s1] } }"
    let relation = try #require(try participants(line).first)
    #expect(relation.periods.map { $0.map(\.kind) } == [[.signed, .withdrew], [.acceded]])
  }

  @Test("Rival dates of an act are claims")
  func claims() throws {
    let line = "participants: { china: { signed: { claims: [2009, 2010], prefer: 2010 }, sources: [s1] } }"
    let act = try #require(try participants(line).first?.acts.first)
    #expect(act.date.claims.count == 2 && act.date.preferred == 1)
  }

  @Test("A signature that is denied makes no signatory")
  func denied() throws {
    let line = "participants: { china: { signed: { none: { sources: [s1], as-of: 2020 } }, sources: [s1] } }"
    let relation = try #require(try participants(line).first)
    #expect(relation.acts[0].isDenied && relation.spokenKind == "participant")
  }

  @Test("Signatories signed on the instrument's date, unless they have their own")
  func signatories() throws {
    let relations = try participants(
      "signatories: { all: [china, { russia: { signed: 2010, ratified: 2011 } }], sources: same }")
    #expect(relations.map { $0.acts.map(\.kind) } == [[.signed], [.signed, .ratified]])
    #expect(relations.map { $0.acts[0].date.claims[0].value.description } == ["2009-06-16", "2010"])
    #expect(relations.allSatisfy { $0.spokenKind == "signatory" })
  }

  @Test("A signatory may be written at its own end, of an instrument without a date of signature too")
  func ownEnd() throws {
    let states =
      "states: { a: { name: A, sources: [s1], signatory: { pact: { sources: same } } },"
      + " b: { name: B, sources: [s1], signatory: { plan: { sources: same } } } }"
    let relations = try Graphs.dataset(states).relations
    #expect(relations.map(\.id) == ["a/participant/pact", "b/participant/plan"])
    #expect(relations.map { $0.acts[0].date.claims[0].value.description } == ["2009-06-16", "2022-06-24"])
    let undated =
      "instruments: { u: { name: U, was: [v], sources: [s1] }, w: { name: W, was: [z], issued: 2001, sources: [s1],"
      + " signatories: { china: { sources: same } } } }"
    #expect(try Graphs.dataset(undated).relations[0].acts[0].date.claims[0].value == .unknown)
  }

  @Test("A signatory of an instrument under a former id signed on that instrument's date")
  func formerID() throws {
    let more =
      "instruments: { u: { name: U, was: [v], signed: 2003, sources: [s1] } }\n"
      + "states: { a: { name: A, sources: [s1], signatory: { v: { sources: same } } } }"
    let relation = try #require(try Graphs.dataset(more).relations.first)
    #expect(relation.to == "u" && relation.acts[0].date.claims[0].value.description == "2003")
  }

  @Test(
    "What does not fit",
    arguments: [
      (
        "participants: { china: { sined: 2009, sources: [s1] } }",
        "a participant has no 'sined'; did you mean 'signed'?"
      ),
      ("participants: { china: { signed: 2009-13, sources: [s1] } }", "[bad-date]"),
      ("participants: { china: { signed: { 2009: { efective: 1 } }, sources: [s1] } }", "did you mean 'effective'?"),
      (
        "participants: { china: { periods: [2009], sources: [s1] } }",
        "a period of participation is '{ signed: … }', not '2009'"
      ),
      (
        "participants: { china: { periods: [{ since: 2009 }], sources: [s1] } }",
        "a period of participation has no 'since'"
      ),
      (
        "participants: { china: { signed: { claims: [2001, 2002], prefer: 2003 }, sources: [s1] } }",
        "'prefer' names no claim"
      ),
      ("participants: { china: { since: 2009, sources: [s1] } }", "a participant has no 'since'"),
    ])
  func misfits(line: String, words: String) {
    let found = Graphs.findings("instruments: { x: { name: X, sources: [s1], \(line) } }")
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains(words) == true, "\(found)")
  }
}
