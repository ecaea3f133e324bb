import ArgumentParser
import Relations

/// Changes an id everywhere.
struct Rename: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Change a record's id in every file of the graph; the old id goes on working.",
    usage: """
      stemma rename xiamen-drill xiamen-drill-2017
      """)

  @Argument(help: "The id that it has.", completion: Completions.records)
  var old: String

  @Argument(help: "The id that it shall have.")
  var new: String

  @OptionGroup var graph: GraphOptions

  func validate() throws { try graph.refuseRevision(to: "rename") }

  func run() throws {
    try ExitStatus.reporting {
      let folder = try graph.folder()
      // Warnings are told and refused as everywhere.
      if graph.strict { _ = try graph.dataset() }
      let renaming = try Renaming(of: old, to: new, in: folder)
      try Output.replace(renaming.files.map { (folder.name + "/" + $0.path, $0.text) })
      let names = renaming.files.map(\.path).joined(separator: ", ")
      Terminal.complain("'\(old)' is now '\(new)' in \(renaming.count) places of \(names)")
    }
  }
}
