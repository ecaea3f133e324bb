import Testing

@testable import Relations

@Suite("What a participant is on a day")
struct ParticipationTests {
  /// What China is to an instrument with some attributes, by its acts: the status, whether it is certain, and what else
  /// it may be.
  private func status(_ acts: String, _ instrument: String = "", others: String = "", on day: String?) throws -> String
  {
    let dataset = try Graphs.dataset(
      """
      instruments:
        x: { name: X, sources: [s1], \(instrument) participants: [{ china: { \(acts) sources: [s1] } }, \(others)] }
      """)
    let relation = try #require(dataset.relations.first { $0.from == "china" && $0.to == "x" })
    let participation = try dataset.participation(
      relation, in: dataset.entity(called: "x"), on: day.map { try date($0) })
    let answer = [participation.status.rawValue, participation.certainty.rawValue]
    let others = participation.alternatives.map(\.rawValue)
    return (answer + (others.isEmpty ? [] : ["/"]) + others).joined(separator: " ")
  }

  @Test(
    "From full powers to party, day by day",
    arguments: [
      ("2008-12-31", "nothing yes"), ("2009-01-01", "not-bound yes"), ("2010-01-01", "signatory yes"),
      ("2011-01-01", "contracting-state yes"), ("2012-01-01", "party yes"), ("2030", "party yes"),
    ])
  func stages(day: String, expected: String) throws {
    let acts = "full-powers: 2009-01-01, signed: 2010-01-01, ratified: 2011-01-01,"
    #expect(try status(acts, "in-force: 2012-01-01,", on: day) == expected)
  }

  @Test(
    "When a treaty is in force for one who consented",
    arguments: [
      // Nothing is known of the instrument's entry into force.
      ("ratified: 2011,", "", "contracting-state yes / party"),
      ("ratified: 2011,", "in-force: unknown,", "contracting-state yes / party"),
      ("ratified: 2011,", "in-force: { none: { sources: [s1], as-of: 2020 } },", "contracting-state yes"),
      // Consent before, and after, the treaty entered into force.
      ("ratified: 2011,", "in-force: 2012,", "party yes"),
      ("ratified: 2012,", "in-force: 2012,", "contracting-state yes / party"),
      ("acceded: 2013,", "in-force: 2012,", "contracting-state yes / party"),
      ("acceded: { 2013: { effective: 2013-06 } },", "in-force: 2012,", "party yes"),
      ("acceded: { 2013: { effective: 2030 } },", "in-force: 2012,", "contracting-state yes"),
      ("acceded: { 2013: { effective: 2013-06 } },", "in-force: 2030,", "contracting-state yes"),
      // What is recorded for this participant goes first.
      ("acceded: 2013, in-force: 2014,", "in-force: 2012,", "party yes"),
      (
        "ratified: 2011, in-force: { none: { sources: [s1], as-of: 2020 } },", "in-force: 2012,",
        "contracting-state yes"
      ),
      ("signed: 2011, in-force: 2011,", "", "party yes"),
      ("succeeded: 1995,", "in-force: 2000,", "party yes"), ("consented: 2011,", "in-force: 2012,", "party yes"),
    ])
  func force(acts: String, instrument: String, expected: String) throws {
    #expect(try status(acts, instrument, on: "2020") == expected)
  }

  @Test(
    "What does not bind",
    arguments: [
      ("signed: 2010,", "in-force: unknown,", "signatory yes"),
      ("initialled: 2010,", "in-force: 2012,", "not-bound yes"),
      ("domestic: 2010,", "in-force: 2012,", "not-bound yes"),
      ("domestic: by 2013-07-13, acceded: unknown,", "", "party possibly / contracting-state not-bound"),
      ("signed: 2010,", "binding: no,", "political-text yes"),
      ("approved: 2010,", "binding: no,", "political-text yes"),
      ("signed: 2010,", "binding: { claims: [yes, no] },", "signatory possibly / political-text"),
      ("provisional: 2010, signed: 2009,", "", "provisional-application yes"),
      ("provisional: 2010-01-01/2012-12-31, signed: 2009,", "", "signatory yes"),
      ("signed: { none: { sources: [s1], as-of: 2020 } },", "", "nothing yes"),
      ("", "", "unknown yes"),
    ])
  func unbound(acts: String, instrument: String, expected: String) throws {
    #expect(try status(acts, instrument, on: "2020") == expected)
  }

  @Test("A treaty in force has parties: where nobody's consent is recorded, who signed may be one")
  func silence() throws {
    #expect(try status("signed: 2010,", "in-force: 2012,", on: "2020") == "signatory yes / party")
    #expect(try status("signed: 2010,", "in-force: 2012,", on: "2011") == "signatory yes")
    #expect(try status("signed: 2010,", "in-force: 2012, complete: yes,", on: "2020") == "signatory yes")
    let other = "{ russia: { ratified: 2011, sources: [s1] } }"
    #expect(try status("signed: 2010,", "in-force: 2012,", others: other, on: "2020") == "signatory yes")
    let denied = "ratified: { none: { sources: [s1], as-of: 2020 } },"
    #expect(try status("signed: 2010, \(denied)", "in-force: 2012,", on: "2020") == "signatory yes")
  }

  @Test(
    "Leaving",
    arguments: [
      ("withdrew: 2015-06-01,", "2015-05-31", "party yes"), ("withdrew: 2015-06-01,", "2015-06-01", "former-party yes"),
      ("withdrew: 2015,", "2015-06-01", "party possibly / former-party"),
      ("withdrew: { 2015: { effective: 2016-01-01 } },", "2015-12-31", "party yes"),
      ("withdrew: { 2015: { effective: 2016-01-01 } },", "2016-01-01", "former-party yes"),
      // A denunciation is a notice (art. 56(2)).
      ("denounced: 2015-06-01,", "2015-05-31", "party yes"),
      ("denounced: 2015-06-01,", "2015-06-01", "party possibly / former-party"),
      ("denounced: 2015-06-01,", "2016-06-03", "former-party yes"),
      ("withdrew: unknown,", "2020", "party possibly / former-party withdrawn"),
      ("withdrew: { none: { sources: [s1], as-of: 2020 } },", "2020", "party yes"),
      ("withdrew: { 2030: { stage: planned } },", "2031", "party yes"),
    ])
  func leaving(act: String, day: String, expected: String) throws {
    #expect(try status("ratified: 2011, \(act)", "in-force: 2012,", on: day) == expected)
  }

  @Test("Who leaves before the treaty is in force for it was no party, even if it enters into force later")
  func leavingEarly() throws {
    #expect(try status("ratified: 2005, withdrew: 2008,", "in-force: 2012,", on: "2020") == "withdrawn yes")
    #expect(try status("signed: 2005, withdrew: 2008,", "in-force: unknown,", on: "2020") == "withdrawn yes")
    #expect(try status("withdrew: 2008,", "", on: "2020") == "former-party possibly / withdrawn")
    #expect(try status("withdrew: 2008,", "", on: "2005") == "unknown yes")
  }

  @Test(
    "Leaving and coming back",
    arguments: [
      ("2012", "party yes"), ("2016", "former-party yes"), ("2018", "former-party yes"),
      ("2019-06", "contracting-state possibly / former-party"), ("2020", "contracting-state yes"),
      ("2022", "party yes"),
    ])
  func rejoining(day: String, expected: String) throws {
    let acts = """
      periods: [{ ratified: 2009, withdrew: 2015 }, \
      { full-powers: 2017, acceded: { 2019: { effective: 2021-01-01 } } }],
      """
    #expect(try status(acts, "in-force: 2010,", on: day) == expected)
  }

  @Test("Suspension, with an end and without one")
  func suspension() throws {
    let acts = "ratified: 2009, suspended: 2015-01-01/2016-12-31,"
    for (day, expected) in [("2014", "party yes"), ("2015-06", "suspended yes"), ("2017", "party yes")] {
      #expect(try status(acts, "in-force: 2010,", on: day) == expected)
    }
    #expect(try status(acts, "in-force: 2010,", on: nil) == "party yes")
    #expect(try status("ratified: 2009, suspended: 2015,", "in-force: 2010,", on: nil) == "suspended yes")
    #expect(try status("ratified: 2009, suspended: 2015/,", "in-force: 2010,", on: nil) == "party yes / suspended")
  }

  @Test("Imprecise and rival dates, disputed and denied acts leave it open")
  func open() throws {
    #expect(try status("acceded: 2014,", "in-force: 2020,", on: "2014-06-01") == "contracting-state possibly / nothing")
    #expect(
      try status("signed: 2009, ratified: 2009,", on: "2009-06")
        == "party possibly / contracting-state signatory nothing")
    #expect(try status("signed: { claims: [2009, 2011] },", on: "2010") == "signatory possibly / nothing")
    #expect(try status("signed: { claims: [2009, 2011], prefer: 2011 },", on: "2010") == "nothing yes")
    #expect(try status("signed: { 2009: { evidence: disputed } },", on: "2010") == "signatory possibly / nothing")
    #expect(try status("signed: { 2009: { against: [s2] } },", on: "2010") == "signatory possibly / nothing")
    #expect(try status("signed: 2009, against: [s2],", on: "2010") == "signatory possibly / nothing")
  }

  @Test("Without a day, by all that is recorded")
  func withoutDay() throws {
    #expect(try status("signed: unknown,", on: nil) == "signatory yes")
    #expect(try status("signed: unknown,", on: "2010") == "signatory possibly / nothing")
    #expect(try status("acceded: unknown,", "in-force: 2000,", on: nil) == "party possibly / contracting-state nothing")
    #expect(try status("signed: 2009, stage: planned,", on: nil) == "planned yes")
    #expect(try status("signed: 2009, stage: abandoned,", on: nil) == "abandoned yes")
  }

  @Test("An instrument that has ended has no parties")
  func ended() throws {
    #expect(try status("ratified: 2009,", "in-force: 2010, ended: 2015,", on: "2014") == "party yes")
    #expect(try status("ratified: 2009,", "in-force: 2010, ended: 2015,", on: "2016") == "former-party yes")
    #expect(try status("ratified: 2009,", "ended: 2015,", on: "2016") == "former-party possibly / lapsed")
  }

  @Test(
    "A state that is no more is party to nothing",
    arguments: [
      ("ratified: 1980,", "in-force: 1985,", "1990", "party yes"),
      ("ratified: 1980,", "in-force: 1985,", "2018", "former-party yes"),
      ("ratified: 1980,", "in-force: 1985,", nil, "former-party yes"),
      ("ratified: 1980,", "in-force: 1985,", "1991", "party possibly / former-party"),
      ("ratified: 1980,", "in-force: 1995,", "2018", "lapsed yes"), ("signed: 1980,", "", "2018", "lapsed yes"),
      ("signed: 1980,", "", "1990", "signatory yes"), ("signed: 1980,", "binding: no,", "2018", "lapsed yes"),
      ("ratified: 1980, withdrew: 1988,", "in-force: 1985,", "2018", "former-party yes"),
      ("signed: 2030,", "", "2018", "nothing yes"),
      ("", "", "1990", "unknown yes"), ("", "", "2018", "former-party possibly / lapsed"),
    ])
  func ceased(acts: String, instrument: String, day: String?, expected: String) throws {
    let dataset = try Graphs.dataset(
      """
      states: { old: { name: Old, until: 1991-12-26, sources: [s1] } }
      instruments:
        x: { name: X, sources: [s1], \(instrument) participants: [{ old: { \(acts) sources: [s1] } }] }
      """)
    let relation = try #require(dataset.relations.first { $0.to == "x" })
    let answer = try dataset.participation(
      relation, in: dataset.entity(called: "x"), on: day.map { try date($0) })
    let others = answer.alternatives.map(\.rawValue)
    let words = ["\(answer.status.rawValue) \(answer.certainty)"] + (others.isEmpty ? [] : ["/"]) + others
    #expect(words.joined(separator: " ") == expected)
    // Cut to the day, the state is there for the question what it was.
    guard let day, expected != "nothing yes" else { return }
    let cut = try dataset.within {
      $0.former = true
      $0.asOf = try? date(day)
    }
    let parts = try PartiesQuestion(to: "x").answer(from: cut).value.items
    #expect(parts.map { $0["state"]?.text } == ["old"])
    #expect(parts.first?["is"]?.text == answer.status.rawValue)
  }

  @Test("Consents that came after the day of a cut break the silence before it")
  func silenceBeforeCut() throws {
    let dataset = try Graphs.dataset(
      """
      instruments:
        x: { name: X, in-force: 2012, sources: [s1], participants: [
          { china: { signed: 2010, sources: [s1] } }, { russia: { ratified: 2015, sources: [s1] } }] }
      """)
    let cut = try dataset.within { $0.asOf = try? date("2013") }
    let parts = try cut.participants(on: date("2013")) { $0.from == "china" && $0.to == "x" }
    #expect(parts.map(\.participation.status) == [.signatory])
    #expect(parts.allSatisfy { $0.participation.alternatives.isEmpty })
  }

  @Test("A party is a contracting State too, and a signatory if it signed")
  func implied() throws {
    let dataset = try Graphs.dataset(
      """
      instruments:
        x:
          { name: X, in-force: 2012, sources: [s1], participants: [
            { china: { signed: 2009, ratified: 2010, sources: [s1] }, russia: { acceded: 2011, sources: [s1] } }] }
      """)
    let x = try dataset.entity(called: "x")
    func certainty(of status: Status, _ id: String, _ day: String) throws -> Certainty? {
      try dataset.relations.first { $0.from == id }.map {
        dataset.participation($0, in: x, on: try date(day)).certainty(of: status)
      }
    }
    #expect(try certainty(of: .signatory, "china", "2013") == .yes)
    #expect(try certainty(of: .signatory, "russia", "2013") == .no)
    #expect(try certainty(of: .contractingState, "russia", "2013") == .yes)
    #expect(try certainty(of: .party, "russia", "2012-06") == .possibly)
  }
}
