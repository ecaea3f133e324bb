import Testing

@testable import Relations

@Suite("When a relation held")
struct RelationTimeTests {
  private func dataset(_ section: String, _ line: String) throws -> Dataset {
    try Graphs.dataset("\(section): { x: { name: X, sources: [s1], \(line) } }")
  }

  private func held(_ section: String, _ line: String, on day: String) throws -> Certainty {
    let dataset = try dataset(section, line)
    return dataset.held(try #require(dataset.relations.first), on: try date(day))
  }

  @Test(
    "Periods hold from their first day up to the one on which they no longer do",
    arguments: [
      ("2001-06-14", Certainty.no), ("2004-01-01", .yes), ("2005-12-31", .yes), ("2006-01-01", .no), ("2006", .no),
    ])
  func periods(day: String, answer: Certainty) throws {
    #expect(
      try held("states", "hosts: { sco: { since: 2004-01-01, until: 2006-01-01, sources: [s1] } }", on: day) == answer)
  }

  @Test(
    "Periods with ends that are not known or not recorded",
    arguments: [
      ("since: unknown,", "2010", Certainty.possibly), ("since: 2004,", "2030", .yes),
      ("until: unknown,", "2010", .possibly),
      ("", "2001-06-14", .no), ("", "2010", .yes), ("since: { claims: [2004, 2008] },", "2006", .possibly),
    ])
  func openPeriods(line: String, day: String, answer: Certainty) throws {
    #expect(try held("states", "hosts: { sco: { \(line) sources: [s1] } }", on: day) == answer)
  }

  @Test("What is dated itself held even if nobody knows when its ends began")
  func datedBetweenUndated() throws {
    #expect(try held("bodies", "hosted-by: { china: { since: 2004, sources: [s1] } }", on: "2010") == .yes)
    #expect(try held("bodies", "hosted-by: { china: { sources: [s1] } }", on: "2010") == .possibly)
    #expect(
      try held("bodies", "dissolved: 2008, hosted-by: { china: { since: 2004, sources: [s1] } }", on: "2010") == .no)
  }

  @Test("A moment stays once it has happened, and takes the date of the event")
  func moments() throws {
    let line = "adopted-at: { summit: { sources: [s1] } }"
    #expect(try held("instruments", line, on: "2009-06-14") == .no)
    #expect(try held("instruments", line, on: "2009-06-16") == .yes)
    #expect(try held("instruments", line, on: "2030") == .yes)
    let dataset = try dataset("instruments", line)
    let date = try #require(dataset.date(of: dataset.relations[0]))
    #expect(date.isInherited && date.fact.attribute == "date")
  }

  @Test("Without an event, a moment takes the date of the instrument that the sentence is about")
  func inherited() throws {
    let dataset = try dataset(
      "instruments", "signed: 2015, builds-on: { pact: { sources: [s1] }, plan: { since: 2016, sources: [s1] } }")
    let dates = dataset.relations.map { dataset.date(of: $0) }
    #expect(dates.map { $0?.isInherited } == [true, false])
    #expect(dates.map { $0?.fact.spoken } == ["2015", "2016"])
    let undated = try self.dataset("bodies", "established-by: { pact: { sources: [s1] } }")
    #expect(undated.date(of: undated.relations[0]) == nil)
  }

  @Test("A period at an event has the event's days")
  func atEvents() throws {
    #expect(try held("states", "chairs: { summit: { sources: [s1] } }", on: "2009-06-14") == .no)
    #expect(try held("states", "chairs: { summit: { sources: [s1] } }", on: "2009-06-15") == .yes)
  }

  @Test("A participant takes part from the first of its acts")
  func acts() throws {
    let line = "participant: { pact: { full-powers: 2010, signed: 2011, sources: [s1] } }"
    #expect(try held("states", line, on: "2009") == .no)
    #expect(try held("states", line, on: "2011") == .yes)
    #expect(try held("states", "participant: { pact: { acceded: unknown, sources: [s1] } }", on: "2011") == .possibly)
    #expect(try held("states", "participant: { pact: { sources: [s1] } }", on: "2011") == .possibly)
  }

  @Test("Acts are read up to the day")
  func upTo() throws {
    let line = "participant: { pact: { full-powers: 2010, signed: 2012, ratified: 2014, sources: [s1] } }"
    let dataset = try dataset("states", line)
    let kinds = try ["2011", "2013", "2015"].map { day in
      try dataset.within { $0.asOf = try? date(day) }.relations.map { ($0.spokenKind, $0.acts.count) }.map {
        "\($0.0) \($0.1)"
      }
    }
    #expect(kinds == [["participant 1"], ["signatory 2"], ["signatory 3"]])
  }
}
