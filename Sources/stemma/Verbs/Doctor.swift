import ArgumentParser
import Diagrams
import Pages
import Relations

/// Looks whether everything is there that the program needs.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look whether all that is needed is there, and say how to get what is missing.",
    usage: """
      stemma doctor
      stemma doctor --format json
      """)

  @OptionGroup var options: AnswerOptions
  @OptionGroup var graph: GraphOptions

  /// One thing looked at: whether it is well, what was found, and whether the program can do without it.
  private struct Finding {
    let what: String
    let isWell: Bool
    let found: String
    let isNeeded: Bool
  }

  func run() throws {
    try ExitStatus.reporting {
      let findings = [program, graphviz, converter, fonts, packer, git, dataset]
      let rows = findings.map { [$0.what, $0.isWell ? "ok" : $0.isNeeded ? "missing" : "optional", $0.found] }
      try options.write(Answer(columns: ["what", "state", "found"], rows: rows))
      if !graphviz.isWell { throw ExitStatus.unavailable }
      if findings.contains(where: { !$0.isWell && $0.isNeeded }) { throw ExitStatus.nothing }
    }
  }

  private var program: Finding {
    Finding(what: "stemma", isWell: true, found: Generator.version, isNeeded: true)
  }

  private var graphviz: Finding {
    var diagram = Diagram(name: "doctor", title: "", description: "")
    diagram.nodes = [.init(id: "a", label: [.name("a")]), .init(id: "b", label: [.name("b")])]
    diagram.edges = [.init(from: 0, to: 1)]
    do {
      let layout = try Graphviz.layout(diagram)
      let setback = layout.setbacks.first.map { "; \($0)" } ?? ""
      return Finding(
        what: "Graphviz", isWell: layout.setbacks.isEmpty, found: layout.version + setback, isNeeded: true)
    } catch {
      return Finding(
        what: "Graphviz", isWell: false, found: "\(error); apt-get install libgraphviz-dev", isNeeded: true)
    }
  }

  private var converter: Finding {
    let advice = "for PNG and PDF from the pictures: apt-get install \(Conversion.package)"
    return tool(Conversion.tool, advice)
  }

  private var packer: Finding { tool(Embedding.packer, "for embed in Word documents: apt-get install gzip") }

  private var git: Finding { tool(Tool("git"), "for --revision and diff --revisions: apt-get install git") }

  /// A program that can be done without, or how to get it.
  private func tool(_ tool: Tool, _ advice: String) -> Finding {
    Finding(what: tool.name, isWell: tool.path != nil, found: tool.path ?? advice, isNeeded: false)
  }

  private var fonts: Finding {
    let found = Conversion.fonts
    let advice = "none of \(Conversion.families.joined(separator: ", ")), so text in PNG and PDF is uneven: "
    return Finding(
      what: "fonts", isWell: !found.isEmpty,
      found: found.isEmpty ? advice + "apt-get install fonts-liberation" : found.joined(separator: ", "),
      isNeeded: false)
  }

  private var dataset: Finding {
    do {
      let files = try graph.files()
      let (dataset, findings) = Dataset.read(files)
      let errors = findings.count { $0.severity == .error }
      let found = dataset.map { "\(files.name): \($0.title)" } ?? "\(files.name): \(errors) errors; see stemma check"
      return Finding(what: "graph", isWell: dataset != nil, found: found, isNeeded: true)
    } catch {
      return Finding(what: "graph", isWell: false, found: "\(error)", isNeeded: true)
    }
  }
}
