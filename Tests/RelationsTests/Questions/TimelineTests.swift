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

  /// What may be the latest of some events, with the mark of those that only may be.
  private func latest(_ count: Int, asOf day: String? = nil, _ events: String) throws -> [String] {
    let day = try day.map { try date($0) }
    let part = try Graphs.dataset("events: { \(events) }").within {
      $0.asOf = day
      $0.select = try? Selection(parsing: ["kind:event"])
    }
    var request = TimelineRequest()
    request.latest = count
    return try part.timeline(request).items.map { item in
      let isPossible = item.marks.contains("possibly")
      return "\(item.id) \(item.date?.description ?? "")\(isPossible ? " possibly" : "")"
    }
  }

  @Test func rivalClaimsOfOneDateFollowOnlyTogether() throws {
    let events = """
      vague: { name: V, sources: [s1], date: { claims: [2020: { sources: [s1] }, 2021: { sources: [s2] }] } },
      middle: { name: M, date: 2020-06-01, sources: [s1] }
      """
    // By the one claim it is the middle that is the latest, or may be; by the other it certainly is not.
    #expect(try latest(1, events) == ["vague 2020 possibly", "middle 2020-06-01 possibly", "vague 2021"])
    // Two claims of one event do not take both places.
    let two = """
      vague: { name: V, sources: [s1], date: { claims: [2021: { sources: [s1] }, 2022: { sources: [s2] }] } },
      second: { name: S, date: 2020-06-01, sources: [s1] }, third: { name: T, date: 2019, sources: [s1] }
      """
    #expect(try latest(2, two) == ["second 2020-06-01", "vague 2021", "vague 2022"])
  }

  @Test func datesThatAreAllTrueEachCount() throws {
    let events = """
      twice: { name: T, sources: [s1], date: { claims: [2021: { sources: [s1] }, 2022: { sources: [s1] }], sort: date } },
      once: { name: O, date: 2020, sources: [s1] }
      """
    #expect(try latest(2, events) == ["twice 2021", "twice 2022"])
  }

  @Test func whatIsCertainlyAmongTheLatestIsNotOnlyPossible() throws {
    let events = """
      last: { name: L, date: 2015, sources: [s1] }, year: { name: Y, date: 2012, sources: [s1] },
      month: { name: M, date: 2012-03, sources: [s1] }
      """
    #expect(try latest(2, events) == ["year 2012 possibly", "month 2012-03 possibly", "last 2015"])
    #expect(try latest(1, events) == ["last 2015"])
  }

  @Test func whatMayNotHaveHappenedByTheDayFollowsNothingForCertain() throws {
    let events = """
      sure: { name: S, date: 2010, sources: [s1] }, later: { name: L, date: 2015, sources: [s1] },
      rival: { name: R, sources: [s1], date: { claims: [2012: { sources: [s1] }, 2018: { sources: [s2] }] } }
      """
    #expect(
      try latest(1, asOf: "2015-06-30", events)
        == ["sure 2010 possibly", "rival 2012 possibly", "later 2015 possibly"])
    #expect(try latest(1, asOf: "2020", events).contains("sure 2010 possibly") == false)
  }

  @Test func doubtsAreToldApartFromPrecision() throws {
    let items = try Graphs.dataset(
      """
      events:
        a: { name: A, date: { 2030-05: { sources: [s1], against: [s2] } }, sources: [s1] }
        b: { name: B, date: { claims: [2031: { sources: [s1] }, 2032: { sources: [s2] }], prefer: 2031, because: B. }, sources: [s1] }
        c: { name: C, date: 2033, stage: unknown, sources: [s1] }
      """
    ).timeline(TimelineRequest()).items.suffix(4)
    #expect(
      items.map(\.precision) == [["to the month"], ["to the year", "preferred"], ["to the year"], ["to the year"]])
    #expect(items.map(\.doubts) == [["denied"], [], ["slip"], ["stage unknown"]])
  }
}
