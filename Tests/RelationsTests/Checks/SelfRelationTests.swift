import Testing

@testable import Relations

@Suite("self-relation")
struct SelfRelationTests {
  @Test("A relation of a record to itself, under a former id too")
  func itself() {
    let more =
      "instruments:\n  a: { name: A, was: [b], sources: [s1], builds-on: { all: [a, b, pact], sources: [s1] } }\n"
    #expect(
      Graphs.findings(SelfRelation(), more) == [
        "g/more.yaml:2:61: 'a' is said to stand in 'builds-on' to itself",
        "g/more.yaml:2:64: 'a' is said to stand in 'builds-on' to itself",
      ])
  }
}
