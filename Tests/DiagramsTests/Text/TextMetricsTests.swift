import Testing

@testable import Diagrams

@Suite struct TextMetricsTests {
  // Advances of Helvetica's AFM file, in thousandths.
  @Test(arguments: [
    ("A", 667, 722), ("i", 222, 278), ("m", 833, 889), (" ", 278, 278), ("0", 556, 556), ("W", 944, 944),
  ])
  func advancesAreThoseOfHelvetica(letter: String, regular: Double, bold: Double) {
    #expect(abs(TextMetrics.width(of: letter, size: 1000) - regular) < 1)
    #expect(abs(TextMetrics.width(of: letter, size: 1000, bold: true) - bold) < 1)
  }

  @Test func widthsAddUp() {
    let parts = ["Ж", "é", "Ω", "x"].map { TextMetrics.width(of: $0, size: 10) }
    #expect(abs(TextMetrics.width(of: "ЖéΩx", size: 10) - parts.reduce(0, +)) < 0.001)
  }

  @Test(arguments: [
    ("上", 1.0), ("e\u{301}", 0.556), ("👍", 1), ("👍🏽", 1), ("👩‍👩‍👧", 1), ("\u{200B}", 0), ("م", 0.6), ("한", 1),
  ])
  func otherScriptsAreEstimated(text: String, ems: Double) {
    #expect(abs(TextMetrics.width(of: text, size: 1) - ems) < 0.001)
  }

  @Test func scriptsThatRunLeftAreKnown() {
    #expect(["منظمة", "שלום", "a ב c", "ﷺ"].allSatisfy(TextMetrics.runsLeft))
    #expect(!["Organisation", "Содружество", "οργάνωση", "合作", "[1]", ""].contains(where: TextMetrics.runsLeft))
  }
}
