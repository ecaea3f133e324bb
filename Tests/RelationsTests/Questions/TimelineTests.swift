import Testing

@testable import Relations

struct TimelineTests {
  /// Dates of each precision, rivals, what is unknown, what is planned.
  static let more = """
    events:
      day: { name: Day, date: 2010-01-01, sources: [s1] }
      month: { name: Month, date: 2010-01, sources: [s1], meeting-of: { sco: { sources: [s1] } } }
      year: { name: Year, date: 2010, sources: [s1], meeting-of: { sco: { sources: [s1] } } }
      bound: { name: Bound, date: by 2010-03, sources: [s1] }
      rival: { name: Rival, sources: [s2], date: { claims: [2015-10: { sources: [s1] }, 2015-12-03: { against: [s1] }] } }
      lost: { name: Lost, date: unknown, sources: [s1], meeting-of: { sco: { sources: [s1] } } }
      bare: { name: Bare, sources: [s1] }
      later: { name: Later, date: 2030, stage: planned, sources: [s1], meeting-of: { sco: { sources: [s1] } } }
    bodies:
      fund: { name: Fund, sources: [s1], hosted-by: { china: { since: 2012, until: 2014-02, sources: [s2] } } }
    """

  private func timeline(_ change: (inout TimelineRequest) throws -> Void = { _ in }) throws -> Timeline {
    var request = TimelineRequest()
    try change(&request)
    return try Graphs.dataset(Self.more).timeline(request)
  }

  @Test func onOneDayTheVaguerDateComesFirstAndABoundStandsAtItsEnd() throws {
    let ids = try timeline().items.map(\.id)
    #expect(
      ids == ["sco", "summit", "pact", "year", "month", "day", "bound", "rival", "rival", "plan", "later"])
  }

  @Test func rivalDatesEachAppearWithWhoSaysWhich() throws {
    let rivals = try timeline().items.filter { $0.id == "rival" }
    #expect(rivals.map(\.marks) == [["to the month", "disputed"], ["disputed", "denied"]])
    #expect(rivals.map { $0.support.sources.map(\.source) } == [["s1"], ["s2"]])
    #expect(rivals.map { $0.support.against.map(\.source) } == [[], ["s1"]])
  }

  @Test func theMarkOfAClaimSaysWhatItMeansThatThereAreSeveral() throws {
    let more = """
      events:
        typed: { name: Typed, sources: [s1], date: { claims: [2016-05-01: {}, 2066-05-01: {}], prefer: 2016-05-01, because: A typing error. } }
        both: { name: Both, sources: [s1], date: { claims: [2017-05-01: {}, 2017-06-01: {}], sort: date } }
      """
    let dataset = try Graphs.dataset(more)
    let marks = try dataset.timeline(TimelineRequest()).items.filter { ["typed", "both"].contains($0.id) }.map(\.marks)
    #expect(marks == [["preferred"], [], [], ["slip"]])
    var latest = TimelineRequest()
    latest.latest = 1
    #expect(try dataset.timeline(latest).items.map(\.id) == ["plan"], "a slip is not the latest")
  }

  @Test func whatHasNoDateStandsApart() throws {
    let undated = try timeline().undated
    #expect(undated.map(\.id) == ["lost", "fund", "bare"])
    #expect(undated.map(\.isRecorded) == [true, false, false])
  }

  @Test func onlyWhatIsCertainlyOutsideIsLeftOut() throws {
    let items = try timeline {
      $0.since = try date("2010-01-15")
      $0.until = try date("2015-11")
    }.items
    #expect(items.map(\.id) == ["year", "month", "bound", "rival"])
    #expect(items.map { $0.marks.contains("possibly") } == [true, true, true, false])
  }

  @Test func theLatestHasHappenedAndTiesStay() throws {
    #expect(try timeline { $0.latest = 1 }.items.map(\.id) == ["plan"])
    // Either meeting of 2010 may be the later one; what is planned has not happened.
    let meetings = try timeline { ($0.of, $0.via, $0.latest) = (["sco"], ["meeting-of"], 1) }.items
    #expect(meetings.map(\.id) == ["year", "month"])
    #expect(meetings.allSatisfy { $0.marks.contains("possibly") })
  }

  @Test func ofOneEntityItTellsOfItsMeetingsAndTexts() throws {
    let items = try timeline { $0.of = ["sco"] }.items
    #expect(items.map(\.id) == ["sco", "year", "month", "later"])
    #expect(throws: UnknownName.self) { try timeline { $0.of = ["scoo"] } }
    #expect(throws: UnknownName.self) { try timeline { ($0.of, $0.via) = (["sco"], ["meets"]) } }
  }

  @Test func relationsTellOfTheirOwnDates() throws {
    let items = try timeline { ($0.of, $0.withRelations) = (["fund"], true) }.items
    #expect(items.map(\.id) == ["china/hosts/fund", "china/hosts/fund"])
    #expect(items.map(\.what) == ["since", "until"])
  }

  @Test func asOfADayNothingLaterIsTold() throws {
    let part = try Graphs.dataset(Self.more).within { $0.asOf = try? date("2009-12-31") }
    #expect(try part.timeline(TimelineRequest()).items.map(\.id) == ["sco", "summit", "pact", "bound"])
  }
}
