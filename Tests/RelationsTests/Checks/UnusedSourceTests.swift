import Testing

@testable import Relations

@Suite("unused-source")
struct UnusedSourceTests {
  @Test("A source that nothing rests on is worth a note")
  func unused() {
    #expect(
      Graphs.findings(UnusedSource(), "sources:\n  s3: { title: T }\n") == [
        "g/more.yaml:2:3: nothing rests on the source 's3'"
      ])
    #expect(UnusedSource().severity == .note)
  }

  @Test(
    "Sources that are named, copied, copies or told of",
    arguments: [
      "states: { a: { name: A, sources: [s3] } }", "states: { a: { name: A, sources: [old] } }",
      "states: { a: { name: { A: { against: [s3] } }, sources: [s1] } }", "sources: { s4: { title: U, copy-of: s3 } }",
      "cases: { c: { name: C, sources: [s1], about: [s3] } }",
      "instruments: { i: { name: I, sources: [s1], participants: { china: { signed: { 2001: { sources: [s3] } } } } } }",
    ])
  func used(more: String) {
    let source = "s3: { title: T, was: [old] }"
    let text =
      more.hasPrefix("sources: {")
      ? more.replacing("sources: {", with: "sources: { \(source),", maxReplacements: 1)
      : "sources: { \(source) }\n" + more
    #expect(Graphs.findings(UnusedSource(), text).isEmpty)
  }
}
