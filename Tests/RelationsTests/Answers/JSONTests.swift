import Testing

@testable import Relations

struct JSONTests {
  private static let sample: JSON = [
    "id": "china", "distance": 2, "score": 0.1, "holds": true, "until": nil, "sources": ["S001", "S004"], "acts": [:],
    "against": [],
  ]

  @Test func isWrittenOnOneLine() {
    #expect(
      Self.sample.description
        == #"{"id":"china","distance":2,"score":0.1,"holds":true,"until":null,"sources":["S001","S004"],"acts":{},"against":[]}"#
    )
  }

  @Test func isWrittenOnManyLines() {
    #expect(
      Self.sample.pretty == """
        {
          "id": "china",
          "distance": 2,
          "score": 0.1,
          "holds": true,
          "until": null,
          "sources": [
            "S001",
            "S004"
          ],
          "acts": {},
          "against": []
        }
        """)
  }

  @Test(arguments: [
    ("say \"no\"\\", #""say \"no\"\\""#), ("a/b", #""a/b""#), ("a\tb\r\nc", #""a\tb\r\nc""#),
    ("\u{8}\u{C}\u{0}\u{1F}", #""\b\f\u0000\u001f""#), ("\u{7F}\u{85}", #""\u007f\u0085""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("上海合作组织 ШОС 🙂", #""上海合作组织 ШОС 🙂""#), ("", #""""#),
    ("e\u{301}", "\"e\u{301}\""), ("\u{1B}[31m", #""\u001b[31m""#),
  ])
  func escapesTexts(_ text: String, _ json: String) {
    #expect(JSON.string(text).description == json)
    #expect(JSON.object([.init(text, .null)]).description == "{\(json):null}")
  }

  @Test(arguments: [
    (0.1, "0.1"), (1.0, "1.0"), (-0.0, "-0.0"), (1e300, "1e+300"), (.leastNonzeroMagnitude, "5e-324"),
    (0.30000000000000004, "0.30000000000000004"),
    (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
  ])
  func writesNumbersInFewestDigits(_ number: Double, _ json: String) {
    #expect(JSON.number(number).description == json)
    if number.isFinite { #expect(Double(json) == number) }
  }

  @Test func keepsTheOrderOfMembers() {
    #expect((["b": 1, "a": 2] as JSON).description == #"{"b":1,"a":2}"#)
    #expect(["b": 1, "a": 2] as JSON != ["a": 2, "b": 1])
  }

  @Test func isReadByNameAndIndex() {
    #expect(Self.sample["sources"]?[1] == "S004")
    #expect(Self.sample["sources"]?[2] == nil)
    #expect(Self.sample["missing"] == nil)
    #expect(Self.sample[0] == nil)
    #expect(JSON.optional(nil) == .null)
    #expect(JSON.strings(["a"]) == ["a"])
    #expect(("\(1 + 1)" as JSON) == .string("2"))
  }
}
