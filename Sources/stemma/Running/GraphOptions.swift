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

  @Option(
    help: ArgumentHelp("Read the graph as this git revision had it: a branch, a tag, a hash…", valueName: "revision"),
    completion: .shellCommand("git for-each-ref --format='%(refname:short)' 2>/dev/null"))
  var revision: String?

  /// The folder of the graph: the one named, else `$STEMMA_GRAPH`, else the nearest here or above, else the default.
  func folder() throws -> Folder {
    try GraphFolder.find(named)
  }

  /// Refuses a revision, which cannot be edited.
  func refuseRevision(to verb: String) throws(ValidationError) {
    guard revision != nil else { return }
    throw ValidationError("'\(verb)' changes the files as they are: --revision has no place here.")
  }

  private var named: String? { graph ?? Terminal.variable("STEMMA_GRAPH").flatMap { $0.isEmpty ? nil : $0 } }

  /// The files of the graph: those of its folder, or as the revision that is asked for had them.
  func files() throws -> any FileTree { try files(at: revision) }

  /// The files of the graph as a revision had them, which may have a folder that is gone now; as they are for `nil`.
  func files(at revision: String?) throws -> any FileTree {
    guard let revision else { return try folder() }
    do {
      return try Revision(of: folder().name, at: revision)
    } catch let error as FileError {
      guard let named, !Folder.exists(named), !Folder.exists("Graph/" + named) else { throw error }
      if let graph = try? Revision(of: "Graph/" + named, at: revision) { return graph }
      return try Revision(of: named, at: revision)
    }
  }

  /// The graph; its findings go to stderr, and errors end the program with 65.
  func dataset() throws -> Dataset { try dataset(at: revision) }

  /// The graph as a revision had it; as its files are for `nil`.
  func dataset(at revision: String?) throws -> Dataset {
    let least: Diagnostic.Severity = strict ? .warning : .error
    let (dataset, diagnostics) = Dataset.read(try files(at: revision), finding: least)
    complain(of: diagnostics.filter { $0.severity >= least })
    if let skipped = diagnostics.skippedRows { Terminal.complain("stemma: " + skipped) }
    if diagnostics.contains(where: { $0.code == "unreadable" }) { throw ExitStatus.file }
    guard let dataset, !strict || !diagnostics.contains(where: { $0.severity >= .warning || $0.skipsRow }) else {
      throw ExitStatus.data
    }
    return dataset
  }

  /// Prints findings; of so many that nobody would read them, those of each code that come first.
  private func complain(of findings: [Diagnostic]) {
    let shown = 20
    var counts: [String: Int] = [:]
    for finding in findings {
      counts[finding.code, default: 0] += 1
      if counts[finding.code, default: 0] <= shown { Terminal.complain(finding.description) }
    }
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > shown {
      Terminal.complain("stemma: \(count - shown) more findings of [\(code)]; 'stemma check' shows them")
    }
  }
}
