import Testing

@testable import Relations

struct PeriodTests {
  private static func bound(_ text: String) throws -> Period.Bound {
    text == ".." ? .open : text == "" ? .unknown : .at(try PartialDate(parsing: text))
  }

  private static func period(_ text: String) throws -> Period {
    let ends = text.split(separator: "→", omittingEmptySubsequences: false).map(String.init)
    return Period(since: try bound(ends[0]), until: try bound(ends[1]))
  }

  @Test(arguments: [
    ("2001-06-15→2017-06-09", "2001-06-14", "no"), ("2001-06-15→2017-06-09", "2001-06-15", "yes"),
    ("2001-06-15→2017-06-09", "2017-06-08", "yes"), ("2001-06-15→2017-06-09", "2017-06-09", "no"),
    ("2001-06-15→2017-06-09", "2001-06", "possibly"), ("2001-06-15→2017-06-09", "2005", "yes"),
    ("2004→..", "2004-06-01", "possibly"), ("2004→..", "after 2010", "yes"), ("2004→", "2010", "possibly"),
    ("→2017", "2016", "possibly"), ("→2017", "2018", "no"), ("..→2017", "2016", "yes"), ("..→..", "1648", "yes"),
    ("→", "1648", "possibly"), ("by 2004→..", "2004-12-31", "yes"), ("by 2004→..", "1990", "possibly"),
    ("2017→2016", "2016", "no"), ("2009→2009-01-02", "2009-01-01", "yes"), ("2009-01-05→2009-01", "2009-01-05", "yes"),
    ("2009-01-05→2009-01", "2009-01-06", "possibly"),
    ("2009-01-01 or 2009-03→2009-02", "2009-01-15", "yes"), ("2017-06-08/2017-06-09→..", "2017-06-08", "possibly"),
  ])
  func holdsOnItsDays(_ text: String, _ question: String, _ answer: String) throws {
    #expect(try Self.period(text).holds(on: PartialDate(parsing: question)).description == answer)
  }

  @Test(arguments: [
    ("2001→2005", "2003→2008", "yes"), ("2001-01-01→2005-01-01", "2005-01-01→..", "no"),
    ("2001→2005", "2005→2008", "possibly"), ("2001→..", "2100→..", "yes"), ("2001→", "2100→..", "possibly"),
    ("2017→2016", "..→..", "no"), ("..→2001", "2002→..", "no"),
  ])
  func overlapsOthers(_ left: String, _ right: String, _ answer: String) throws {
    let (a, b) = (try Self.period(left), try Self.period(right))
    #expect(a.overlaps(b).description == answer)
    #expect(b.overlaps(a).description == answer)
  }

  @Test(arguments: [
    ("2017→2016", "yes"), ("2017-06-09→2017-06-09", "yes"), ("2017→2017", "possibly"), ("2016→2017", "no"),
    ("2016→", "no"), ("→2016", "no"), ("..→..", "no"), ("after 2016→by 2016", "yes"), ("2016 or 2018→2017", "possibly"),
  ])
  func isImpossibleIfItEndsBeforeItBegins(_ text: String, _ answer: String) throws {
    #expect(try Self.period(text).isImpossible.description == answer)
  }

  @Test func givesItsDates() throws {
    let period = try Self.period("2004→..")
    #expect(period.since.date?.description == "2004")
    #expect(period.until.date == nil)
    #expect(period == Period(since: .at(try PartialDate(parsing: "2004"))))
  }

  /// The pairs of first day and first day no longer that a period may have, impossible ones too.
  private static func pairs(_ period: Period) -> [(since: Int, until: Int)] {
    func days(_ bound: Period.Bound, open: Int) -> [Int] {
      switch bound {
      case .open: [open]
      case .unknown: Array(-1...Worlds.far + 1)
      case .at(let date): Worlds(date).days
      }
    }
    let untils = days(period.until, open: Worlds.far + 1)
    return days(period.since, open: -1).flatMap { since in untils.map { (since, $0) } }
  }

  private static func randomBound(_ dates: inout WindowDates, _ roll: Int) -> Period.Bound {
    roll == 0 ? .open : roll == 1 ? .unknown : .at(dates.next())
  }

  @Test(arguments: 0..<8)
  func answersAsAllWorldsDo(seed: Int) {
    var dates = WindowDates(seed: UInt64(200 + seed))
    var random = RandomDates(seed: UInt64(300 + seed))
    for _ in 0..<40 {
      let since = Self.randomBound(&dates, random.below(8))
      let period = Period(since: since, until: Self.randomBound(&dates, random.below(8)))
      let all = Self.pairs(period)
      let possible = all.filter { $0.since < $0.until }
      if case .at = period.since, case .at = period.until {
        #expect(period.isImpossible == Certainty(of: all.map { $0.until <= $0.since }), "\(period)")
      }
      let question = dates.next()
      let holds =
        question.forms.isEmpty || possible.isEmpty
        ? Certainty.no
        : Certainty(of: Worlds(question).days.flatMap { day in possible.map { $0.since <= day && day < $0.until } })
      #expect(period.holds(on: question) == holds, "\(period.since) to \(period.until) on \(question)")
    }
  }

  @Test(arguments: 0..<4)
  func overlapsAsAllWorldsDo(seed: Int) {
    var dates = WindowDates(seed: UInt64(400 + seed))
    for _ in 0..<15 {
      let a = Period(since: .at(dates.next()), until: .at(dates.next()))
      let b = Period(since: .at(dates.next()), until: .at(dates.next()))
      let (own, other) = (Set(Self.possible(a)), Set(Self.possible(b)))
      let worlds = own.flatMap { x in other.map { max(x.since, $0.since) < min(x.until, $0.until) } }
      let expected = worlds.isEmpty ? Certainty.no : Certainty(of: worlds)
      #expect(a.overlaps(b) == expected, "\(a.since)…\(a.until) overlaps \(b.since)…\(b.until)")
    }
  }

  private struct Pair: Hashable { let since: Int, until: Int }

  /// Of all pairs, those at the edges, which decide; all would be too many to cross.
  private static func possible(_ period: Period) -> [Pair] {
    let pairs = pairs(period).filter { $0.since < $0.until }.map { Pair(since: $0.since, until: $0.until) }
    let untils = Dictionary(grouping: pairs, by: \.since).values.flatMap { group in
      [group.min { $0.until < $1.until }, group.max { $0.until < $1.until }].compactMap { $0 }
    }
    return untils
  }
}
