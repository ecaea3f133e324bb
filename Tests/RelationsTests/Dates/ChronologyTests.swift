import Testing

@testable import Relations

struct ChronologyTests {
  @Test func sortsDatesAsAChronologyDoes() throws {
    let texts = [
      "../2017", "2009", "2009-01", "2009-01-01", "2009-01-01/2009-01-05", "2009-01-01/..", "2009-06",
      "2009-06-16", "[2010..]", "201X", "2011-09", "after 2011-09-12", "by 2022-06-24", "2022-06-24", "2024",
    ]
    let dates = try texts.map { try PartialDate(parsing: $0) }
    #expect(dates.shuffled().sorted().map(\.description) == texts)
  }

  @Test func putsAnUnknownStartAtItsLastDay() throws {
    let dates = try ["/2023", "2022", "2023-12-31", "2024"].map { try PartialDate(parsing: $0) }
    #expect(dates.reversed().sorted().map(\.description) == ["2022", "/2023", "2023-12-31", "2024"])
  }

  @Test func isATotalOrder() throws {
    var random = RandomDates(seed: 7)
    let dates = (0..<60).compactMap { _ in try? PartialDate(parsing: random.next()) }
    for a in dates {
      for b in dates {
        #expect([a < b, b < a, a == b].count { $0 } == 1, "\(a) and \(b)")
        for c in dates where a < b && b < c { #expect(a < c, "\(a), \(b), \(c)") }
      }
    }
  }
}
