import Testing

@testable import Relations

struct NearestTests {
  private static let ids = [
    "xiamen-drill-2017", "xiamen-drill-2015", "xiamen-drill-2019", "iis-agreement-2009", "iis-plan-2022-2023", "china",
    "chile", "chad", "un",
  ]

  @Test(arguments: [
    ("xiamen-dril-2017", ["xiamen-drill-2017", "xiamen-drill-2015", "xiamen-drill-2019"]),
    ("iis-agreemnet-2009", ["iis-agreement-2009"]), ("iis-agreement", ["iis-agreement-2009"]),
    ("CHINA", ["china"]), ("chian", ["china"]), ("chlie", ["chile"]), ("nu", ["un"]), ("zz", []), ("", []), ("x", []),
    ("xia", ["xiamen-drill-2015", "xiamen-drill-2017", "xiamen-drill-2019"]), ("brazil", []),
  ])
  func findsWhatWasMeant(_ name: String, _ meant: [String]) {
    #expect(nearest(to: name, among: Self.ids) == meant)
    #expect(nearest(to: name, among: Self.ids.reversed()) == meant)
  }

  @Test func leavesOutTheNameItselfAndRepeats() {
    #expect(nearest(to: "china", among: ["china", "chine", "chine"]) == ["chine"])
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcdef", "abcfde", 2),
    ("россия", "росиия", 1),
  ])
  func countsSlips(_ left: String, _ right: String, _ count: Int) {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(slips(from: a, to: b, atMost: 10) == count)
    #expect(slips(from: b, to: a, atMost: count) == count)
    #expect(slips(from: a, to: b, atMost: count - 1) == nil)
  }

  @Test(arguments: 0..<6)
  func agreesWithTheWholeMatrix(seed: Int) {
    var random = RandomDates(seed: UInt64(seed))
    func word(_ random: inout RandomDates) -> [UnicodeScalar] {
      (0..<random.below(9)).map { _ in ["a", "b", "c"][random.below(3)] }
    }
    for _ in 0..<300 {
      let (a, b) = (word(&random), word(&random))
      let expected = Self.wholeMatrix(a, b)
      for limit in 0...5 {
        #expect(slips(from: a, to: b, atMost: limit) == (expected <= limit ? expected : nil), "\(a) \(b) \(limit)")
      }
    }
  }

  /// Optimal string alignment as Damerau's paper has it, with nothing left out.
  private static func wholeMatrix(_ a: [UnicodeScalar], _ b: [UnicodeScalar]) -> Int {
    var d = (0...a.count).map { i in (0...b.count).map { i == 0 ? $0 : i } }
    for i in 1..<a.count + 1 {
      for j in 1..<b.count + 1 {
        d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { d[i][j] = min(d[i][j], d[i - 2][j - 2] + 1) }
      }
    }
    return d[a.count][b.count]
  }
}
