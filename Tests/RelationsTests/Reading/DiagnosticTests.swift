import Testing

@testable import Relations

@Suite("Findings and their places")
struct DiagnosticTests {
  private func finding(_ file: String, _ line: Int, _ column: Int, _ code: String = "a") -> Diagnostic {
    Diagnostic(.error, code, at: Position(file: file, line: line, column: column), "m")
  }

  @Test("By place, then by code")
  func order() {
    let sorted = [
      finding("a", 1, 2), finding("a", 1, 10), finding("a", 2, 1), finding("a", 2, 1, "b"), finding("b", 1, 1),
    ]
    #expect(sorted.shuffled().sorted() == sorted)
  }

  @Test("As compilers print them")
  func printed() {
    #expect(finding("Graph/sco/events.yaml", 41, 7).description == "Graph/sco/events.yaml:41:7: error: m  [a]")
    #expect(finding("Graph/sco/events.yaml", 41, 7).position.brief == "events.yaml:41")
  }

  @Test("How grave they are")
  func severity() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
    #expect([finding("a", 1, 1)].haveErrors)
    #expect(![Diagnostic(.warning, "a", at: Position(file: "a", line: 1, column: 1), "m")].haveErrors)
  }
}
