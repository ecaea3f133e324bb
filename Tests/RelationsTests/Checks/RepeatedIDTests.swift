import Testing

@testable import Relations

@Suite("repeated-id")
struct RepeatedIDTests {
  @Test("Two records with one id are told at both places")
  func twice() {
    #expect(
      Graphs.findings(RepeatedID(), "bodies:\n  china: { name: C, sources: [s1] }\n") == [
        "g/base.yaml:5:3: 'china' is also the id of a body at more.yaml:2",
        "g/more.yaml:2:3: 'china' is already the id of a state at base.yaml:5",
      ])
  }

  @Test("A former id is an id too")
  func former() {
    let found = Graphs.findings(RepeatedID(), "states:\n  prc: { name: C, was: [china], sources: [s1] }\n")
    #expect(found.map { String($0.prefix(16)) } == ["g/base.yaml:5:3:", "g/more.yaml:2:3:"])
  }

  @Test("Records of one name with ids of their own are sound")
  func apart() {
    #expect(Graphs.findings(RepeatedID(), "states:\n  prc: { name: China, was: [roc], sources: [s1] }\n").isEmpty)
  }
}
