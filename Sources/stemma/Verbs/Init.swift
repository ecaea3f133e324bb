import ArgumentParser
import Relations

/// Writes a small graph to start from.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small working graph to start from.",
    usage: """
      stemma init Graph/treaties
      """)

  @Argument(help: "The folder to write it into; it must not hold a graph yet.")
  var folder = "."

  func validate() throws {
    if folder.isEmpty || folder == "-" { throw ValidationError("Name a folder, not '\(folder)'.") }
  }

  func run() throws {
    try ExitStatus.reporting {
      for (name, _) in StarterGraph.files where Folder(folder).has(name) {
        throw FileError(path: folder + "/" + name, reason: "is already there; nothing was written")
      }
      try Output.makeFolder(folder)
      for (name, text) in StarterGraph.files { try Output.replace(folder + "/" + name, with: text) }
      Terminal.complain("Wrote \(StarterGraph.files.map(\.name).joined(separator: ", ")) into \(folder)")
      Terminal.complain("Next: stemma check -g \(folder), then stemma draw -g \(folder)")
    }
  }
}
