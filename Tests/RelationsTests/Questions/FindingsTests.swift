import Testing

@testable import Relations

@Suite("Findings as an answer")
struct FindingsTests {
  @Test("Lines as compilers print them for people, and their parts for programs")
  func shape() {
    let finding = Diagnostic(.warning, "some-code", at: Position(file: "g/a.yaml", line: 3, column: 7), "a message")
    let answer = Answer(findings: [finding])
    let two = Answer(findings: [finding, finding]).rendered(as: .text)
    #expect(two == answer.rendered(as: .text) + answer.rendered(as: .text))
    #expect(
      answer.rendered(as: .markdown).contains("| g/a.yaml | 3 | 7 | warning | some-code | a message |"))
    #expect(answer.value[0]?.keys == ["file", "line", "column", "severity", "code", "message"])
    #expect(answer.value[0]?["line"] == 3 && answer.value[0]?["severity"] == "warning")
    #expect(answer.rendered(as: .text) == "g/a.yaml:3:7: warning: a message  [some-code]\n")
    #expect(answer.rendered(as: .csv).hasPrefix("file,line,column,severity,code,message\r\ng/a.yaml,3,7,warning"))
    #expect(!Answer(findings: []).isEmpty)
  }
}
