import Testing

@testable import Digraphs

@Suite struct PathCountTests {
  /// Counting up by doubling and adding one gives the same in both kinds, as long as both can count.
  @Test func wideCountsAreCounts() {
    var wide = WideCount.zero
    var plain = 0.0
    for power in 0..<900 {
      wide += wide
      plain += plain
      if power % 3 == 0 {
        wide += .one
        plain += 1
      }
      #expect(WideCount.quotient(1, wide).product(wide) == 1 / plain * plain)
      #expect(wide.product(WideCount.quotient(1, wide)) > 0.999_999_999)
      #expect(wide.product(.one) == plain)
    }
  }

  @Test func nothingIsTooLarge() {
    var count = WideCount.one
    for _ in 0..<5000 { count += count }
    var more = count
    more += count
    more += count
    #expect(WideCount.quotient(6, more).product(count) == 2)
    #expect(count.share(of: more) == 1.0 / 3 && count.times(count).share(of: more.times(count)) == 1.0 / 3)
  }
}
