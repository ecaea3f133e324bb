import Testing

@testable import Relations

@Suite("When a record came to be and was there")
struct RecordTimeTests {
  private func record(_ section: String, _ line: String) throws -> Record {
    try #require(try Graphs.dataset("\(section): { x: { name: X, sources: [s1]\(line) } }").record("x"))
  }

  @Test(
    "The date of a record, the most telling first",
    arguments: [
      ("instruments", ", signed: 2009, adopted: 2008", "2008"), ("instruments", ", issued: 2009", "2009"),
      ("instruments", ", adopted: unknown, signed: 2009", "2009"),
      ("bodies", ", operating: 2004, established: 2001", "2001"),
      ("bodies", ", established: unknown, operating: 2004", "2004"),
      ("events", ", date: 2009-06-15/2009-06-16", "2009-06-15/2009-06-16"),
      ("states", ", since: 1991", "1991"), ("bodies", ", established: unknown", "unknown"),
    ])
  func dates(section: String, line: String, expected: String) throws {
    #expect(try record(section, line).date?.claims[0].value.description == expected)
  }

  @Test("Without a date there is none")
  func undated() throws {
    #expect(try record("instruments", ", in-force: 2009").date == nil)
    #expect(try record("instruments", ", signed: { claims: [2011, 2009] }").sortDate == date("2009"))
  }

  @Test(
    "Whether an entity was there",
    arguments: [
      ("states", "", "1800", Certainty.yes), ("states", ", since: 1991", "1990", .no),
      ("states", ", until: 1991", "1992", .no), ("states", ", until: { 1991: { stage: planned } }", "1992", .yes),
      ("states", ", until: { 1991: { evidence: disputed } }", "1992", .possibly),
      ("states", ", since: { 1991: { stage: planned } }", "1992", .no),
      ("bodies", ", established: 2001, dissolved: { 2005: { stage: planned } }", "2006", .yes),
      ("states", ", since: unknown", "1990", .possibly), ("bodies", "", "2009", .possibly),
      ("bodies", ", established: 2001, dissolved: 2005", "2003", .yes),
      ("bodies", ", established: 2001, dissolved: 2005", "2006", .no),
      ("bodies", ", established: 2001, dissolved: unknown", "2006", .possibly),
      ("instruments", ", signed: 2009-06-16", "2009-06-16", .yes),
      ("instruments", ", signed: 2009-06-16", "2009-06-15", .no),
      ("instruments", ", signed: 2009-06-16, ended: 2010", "2020", .yes),
      ("events", ", date: 2009", "2009-06", .possibly),
      ("events", "", "2009", .possibly), ("instruments", ", signed: { claims: [2009, 2011] }", "2010", .possibly),
    ])
  func existed(section: String, line: String, day: String, answer: Certainty) throws {
    #expect(try record(section, line).existed(on: date(day)) == answer)
  }

  @Test("What is planned is not in force, and an end that is only planned ends nothing")
  func planned() throws {
    let day = try date("2031")
    #expect(try record("instruments", ", in-force: { 2030: { stage: planned } }").inForce(on: day) == .no)
    #expect(try record("instruments", ", in-force: 2001, ended: { 2030: { stage: planned } }").inForce(on: day) == .yes)
  }

  @Test("Whether an instrument had ended")
  func ended() throws {
    let record = try record("instruments", ", signed: 2001, ended: 2005-03-01")
    #expect(try record.ended(by: date("2005-03-01")) == .yes)
    #expect(try record.ended(by: date("2005-02-28")) == .no)
    #expect(try self.record("instruments", "").ended(by: date("2005")) == .no)
  }

  @Test("What is made for a term is in force during it, unless sources say when it ended")
  func term() throws {
    let plan = try record("instruments", ", adopted: 2012, in-force: 2013, term: 2013/2015")
    #expect(try plan.inForce(on: date("2014-06-01")) == .yes)
    #expect(try plan.inForce(on: date("2016-06-01")) == .no)
    let prolonged = try record("instruments", ", adopted: 2012, in-force: 2013, term: 2013/2015, ended: 2018")
    #expect(try prolonged.inForce(on: date("2016-06-01")) == .yes)
    let open = try record("instruments", ", in-force: 2013, term: unknown")
    #expect(try open.inForce(on: date("2016-06-01")) != .no)
  }
}
