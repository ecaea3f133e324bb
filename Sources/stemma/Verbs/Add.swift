import ArgumentParser
import Relations

/// Asks an editor about a new record and writes it.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Ask about a new record, one question a line, and write it into the graph.",
    usage: """
      stemma add
      stemma add instrument --file instruments/bilateral.yaml
      """)

  @Argument(help: "What it is: state, body, instrument, event, source, term…")
  var kind: String?

  @Option(
    help: ArgumentHelp(
      "The file below the graph's folder; without it, where most records of its kind stand.", valueName: "path"),
    completion: .file(extensions: ["yaml"]))
  var file: String?

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    try graph.refuseRevision(to: "add")
    if let kind, Section(naming: kind) == nil {
      throw ValidationError(
        "There is no kind of record '\(kind)'; there are \(Section.allCases.map(\.kind).joined(separator: ", ")).")
    }
    if let file,
      file.split(separator: "/", omittingEmptySubsequences: false).contains(where: { $0.isEmpty || $0.hasPrefix(".") })
    {
      throw ValidationError("--file is a file below the graph's folder, such as more.yaml, not '\(file)'.")
    }
    if let file, !file.hasSuffix(".yaml") && !file.hasSuffix(".yml") {
      throw ValidationError("--file is a file of the graph that ends in .yaml, not '\(file)'.")
    }
  }

  func run() throws {
    try ExitStatus.reporting {
      let folder = try graph.folder()
      let dataset = try graph.dataset()
      let record = try RecordInterview(section: kind.flatMap { Section(naming: $0) }, dataset: dataset).record
      let path = file ?? Addition.usualPath(for: record.section, in: dataset, of: folder)
      let addition = try Addition(record, to: path, of: folder)
      Terminal.complain("\n" + record.yaml())
      guard try Interview().agrees("Write this to \(folder.name)/\(path)?") else {
        Terminal.complain("Nothing was written.")
        throw ExitStatus.nothing
      }
      let target = folder.name + "/" + path
      if let slash = target.lastIndex(of: "/") { try Output.makeFolder(String(target[..<slash])) }
      try Output.replace(target, with: addition.text)
      Terminal.complain("'\(record.id)' stands in \(target)")
    }
  }
}
