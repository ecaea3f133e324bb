extension Answer {
  /// Findings as an answer: lines as compilers print them for people, and their parts for programs.
  public init(findings: [Diagnostic], context: [JSON.Member] = []) {
    let rows = findings.map { finding -> [Text] in
      [
        Text(finding.position.file), Text(String(finding.position.line)), Text(String(finding.position.column)),
        Text(finding.severity.rawValue), Text(finding.code), Text(finding.message),
      ]
    }
    let table = Table(
      columns: [
        .init("file"), .init("line", alignment: .right), .init("column", alignment: .right), .init("severity"),
        .init("code"), .init("message"),
      ], rows: rows)
    let value = findings.map { finding -> JSON in
      [
        "file": .string(finding.position.file), "line": .integer(finding.position.line),
        "column": .integer(finding.position.column), "severity": .string(finding.severity.rawValue),
        "code": .string(finding.code), "message": .string(finding.message),
      ]
    }
    self.init(
      value: .array(value), table: table, blocks: [.lines(findings.map { Text($0.description) }, of: table)],
      context: context,
      isEmpty: false)
  }
}
