import ArgumentParser
import Diagrams
import Relations

/// Says what is wrong with a graph.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show every mistake in a graph, each at its line.",
    usage: """
      stemma check
      stemma check -g Graph/sco --format json
      stemma schema checks            # what each code means
      """,
    discussion: """
      Exit status: 0 clean, but for notes; 1 warnings; 65 errors, with --strict also warnings and skipped rows; 74 a file could not be read.
      """)

  @OptionGroup var options: AnswerOptions
  @OptionGroup var graph: GraphOptions

  func run() throws {
    try ExitStatus.reporting {
      let (dataset, read) = Dataset.read(try graph.files())
      let findings = read + (dataset.map { Views.findings(in: $0) } ?? [])
      let answer = try options.choosing(from: Answer(findings: findings, context: dataset?.context ?? []))
      let isSilent = findings.isEmpty && options.format == .text && options.output == nil
      if !isSilent { try options.write(answer) }
      if options.format == .text { Terminal.complain(summary(of: findings, dataset)) }
      if let status = status(of: findings) { throw status }
    }
  }

  private func status(of findings: [Diagnostic]) -> ExitCode? {
    if findings.contains(where: { $0.code == "unreadable" }) { return ExitStatus.file }
    if findings.haveErrors || graph.strict && findings.contains(where: \.skipsRow) { return ExitStatus.data }
    guard findings.contains(where: { $0.severity == .warning }) else { return nil }
    return graph.strict ? ExitStatus.data : ExitStatus.nothing
  }

  private func summary(of findings: [Diagnostic], _ dataset: Dataset?) -> String {
    let counts = Diagnostic.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let found = counts.isEmpty ? "nothing to mend" : counts.joined(separator: ", ")
    let size = dataset.map { ": \($0.entities.count) entities, \($0.relations.count) relations" } ?? ""
    return "\(dataset?.title ?? "no dataset")\(size); \(found)"
  }
}
