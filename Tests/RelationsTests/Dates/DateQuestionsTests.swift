import Testing

@testable import Relations

struct DateQuestionsTests {
  @Test(arguments: [
    ("2009-06", "2009-05-31", "no"), ("2009-06", "2009-06-15", "possibly"), ("2009-06", "2009-06-30", "yes"),
    ("2009-06", "2009", "possibly"), ("2009-06", "2009-07", "yes"), ("2009-06", "2009-05", "no"),
    ("2017~", "2015-12-31", "no"), ("2017~", "2017", "possibly"), ("2017~", "2019", "yes"),
    ("by 2022-06-24", "1000", "possibly"), ("by 2022-06-24", "2022-06-24", "yes"),
    ("after 2011-09-12", "2011-09-12", "no"), ("after 2011-09-12", "9999", "possibly"),
    ("2015 or 2017", "2016", "possibly"), ("2015 or 2017", "2018", "yes"), ("2015 or 2017", "2014", "no"),
    ("../2017", "-9999", "yes"), ("2001-06-15/..", "2001-06-14", "no"), ("2001-06-15/..", "2001-06-15", "yes"),
  ])
  func tellsWhetherItHasBegun(_ text: String, _ question: String, _ answer: String) throws {
    #expect(try PartialDate(parsing: text).begun(by: PartialDate(parsing: question)).description == answer)
  }

  @Test(arguments: [
    ("2001-06-15/..", "9999", "no"), ("2001-06-15/..", "after 2020", "no"), ("2001-06-15/", "2001-06-14", "no"),
    ("2001-06-15/", "2001-06-15", "possibly"), ("2017-06-08/2017-06-09", "2017-06-08", "no"),
    ("2017-06-08/2017-06-09", "2017-06-09", "yes"), ("2009-06-16", "2009-06-16", "yes"),
  ])
  func tellsWhetherItIsOver(_ text: String, _ question: String, _ answer: String) throws {
    #expect(try PartialDate(parsing: text).ended(by: PartialDate(parsing: question)).description == answer)
  }

  @Test(arguments: [
    ("2009-06", "2009-06-16", "possibly"), ("2009-06/2009-08", "2009-07", "yes"),
    ("2009-06/2009-08", "2009-06", "possibly"), ("2009-06-16", "2009-06-16", "yes"), ("2009-06-16", "2009-06-17", "no"),
    ("2001-06-15/..", "2001-06-15/..", "yes"), ("2001-06-15/..", "2001-06-14/..", "possibly"),
  ])
  func tellsWhetherItLasts(_ text: String, _ question: String, _ answer: String) throws {
    #expect(try PartialDate(parsing: text).covers(PartialDate(parsing: question)).description == answer)
  }

  @Test(arguments: [
    ("2009", "2010", "yes"), ("2009", "2009-06", "possibly"), ("2009", "2009", "possibly"), ("2010", "2009", "no"),
    ("2009-06-16", "2009-06-16", "no"), ("2009-06-15", "2009-06-16", "yes"), ("2001/..", "9999", "no"),
    ("2001/", "2010", "possibly"), ("by 2010", "after 2010", "yes"), ("2009", "../2020", "no"),
    ("2015 or 2017", "2016", "possibly"), ("2015 or 2017", "2018", "yes"),
  ])
  func tellsWhichCameFirst(_ left: String, _ right: String, _ answer: String) throws {
    #expect(try PartialDate(parsing: left).precedes(PartialDate(parsing: right)).description == answer)
  }

  @Test(arguments: 0..<8)
  func answersAsAllWorldsDo(seed: Int) {
    var dates = WindowDates(seed: UInt64(seed))
    for _ in 0..<60 {
      let (date, other) = (dates.next(), dates.next())
      let (worlds, question) = (Worlds(date), Worlds(other).days)
      func every(_ holds: (Int, Int, Int) -> Bool) -> Certainty {
        Certainty(of: worlds.stretches.flatMap { stretch in question.map { holds(stretch.start, stretch.end, $0) } })
      }
      #expect(date.begun(by: other) == every { start, _, day in start <= day }, "\(date) begun by \(other)")
      #expect(date.ended(by: other) == every { _, end, day in end <= day }, "\(date) ended by \(other)")
      #expect(date.covers(other) == every { $0 <= $2 && $2 <= $1 }, "\(date) covers \(other)")
      let ends = Set(worlds.stretches.map(\.end))
      let starts = Set(Worlds(other).stretches.map(\.start))
      let before = Certainty(of: ends.flatMap { end in starts.map { end < $0 } })
      #expect(date.precedes(other) == before, "\(date) precedes \(other)")
    }
  }

  @Test(arguments: 0..<4)
  func asksADayAsADate(seed: Int) {
    var dates = WindowDates(seed: UInt64(100 + seed))
    for offset in 0..<50 {
      let (date, day) = (dates.next(), Worlds.firstDay.advanced(by: offset))
      #expect(date.begun(by: day) == date.begun(by: PartialDate(day)))
      #expect(date.ended(by: day) == date.ended(by: PartialDate(day)))
      let lasts = date.begun(by: day).and(date.ended(by: day.advanced(by: -1)).not)
      // Of a choice, both may be possible and yet never together.
      #expect(date.covers(day) == lasts || (date.spans.count > 1 && lasts == .possibly), "\(date) on \(day)")
    }
  }
}
