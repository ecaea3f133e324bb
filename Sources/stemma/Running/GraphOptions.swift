import ArgumentParser
import Relations

/// Which graph is meant.
struct GraphOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The graph: a folder with a graph.yaml, or its name under ./Graph.", valueName: "graph"))
  var graph: String?

  @Flag(help: "Take warnings and skipped rows for errors.")
  var strict = false

  /// The folder of the graph: the one named, else `$STEMMA_GRAPH`, else the nearest here or above, else the default.
  func folder() throws -> Folder {
    try GraphFolder.find(graph ?? Terminal.variable("STEMMA_GRAPH").flatMap { $0.isEmpty ? nil : $0 })
  }

  /// The graph; its findings go to stderr, and errors end the program with 65.
  func dataset() throws -> Dataset {
    let folder = try folder()
    let (dataset, diagnostics) = Dataset.read(folder)
    for diagnostic in diagnostics where diagnostic.severity > .warning || strict && diagnostic.severity == .warning {
      Terminal.complain(diagnostic.description)
    }
    if diagnostics.contains(where: { $0.code == "unreadable" }) { throw ExitStatus.file }
    guard let dataset, !strict || !diagnostics.contains(where: { $0.severity == .warning }) else {
      throw ExitStatus.data
    }
    return dataset
  }
}
