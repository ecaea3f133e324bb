import Testing

@testable import Relations

@Suite("Texts between double quotes")
struct QuotedTextTests {
  @Test("What would end the text or the line has a backslash, and what is hidden its number")
  func quoted() {
    let text = "say \"x\" \\ \n\t\u{7}é\u{1F600}"
    #expect(text.quoted("u", digits: 4) { $0.value < 0x20 } == #""say \"x\" \\ \n\t\u0007é"# + "\u{1F600}\"")
    #expect(text.quoted("U", digits: 8) { $0.value > 0xFF }.hasSuffix("\u{7}é" + #"\U0001F600""#))
  }
}
