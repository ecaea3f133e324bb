import ArgumentParser
import Formats
import Relations

/// Reads a graph from files of other programs, and writes it as a folder of YAML.
struct ImportVerb: ParsableCommand {
  /// What is done about a row in which something is wrong.
  enum OnError: String, ExpressibleByArgument, CaseIterable {
    case stop, skip
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a graph from files of other programs, and write it as a folder of YAML.",
    usage: """
      stemma import sco.graphml -o Graph/copy
      stemma import tables -o Graph/copy             # the folder that 'export csv' wrote
      stemma import treaties.csv --makes instrument --column id=treatyID --column name=Title --column signed=Signature \\
        --value NA= --source 'title: Treaty list of the library' -o Graph/treaties
      stemma import cites.dot --makes instrument --relation refers-to --source 'title: Citations' -o Graph/cites
      """,
    discussion: """
      What is imported is held to the same checks as what authors write, and every mistake is shown at its row or line; \
      then nothing is written, unless --on-error skip leaves such rows out. Every fact rests on a source: those that name \
      none rest on the one of --source.

      Formats:

      """ + graphSources.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

  @Argument(help: "The files; a folder of tables; '-' is standard input, with --format.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The source of what names none: the id of one that is imported, or what is known of a new one, such as 'title: …'.",
      valueName: "source"))
  var source: String?

  @Option(help: "The format, where the ending does not tell it.", completion: .list(graphSources.map(\.name)))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "What a row makes, or a node is: state, body, instrument, event, source…, relation, or a kind of relation.",
      valueName: "kind"))
  var makes: String?

  @Option(
    help: ArgumentHelp("What a column means, such as from=treaty_id; may be repeated.", valueName: "meaning=column"))
  var column: [String] = []

  @Option(
    help: ArgumentHelp(
      "What stands for a value, such as cites=refers-to; 'NA=' for one that says nothing.", valueName: "old=new"))
  var value: [String] = []

  @Option(help: ArgumentHelp("The kind of the relations that say none.", valueName: "kind"))
  var relation: String?

  @Option(help: "The title of the graph.")
  var title: String?

  @Option(name: .customLong("on-error"), help: "What to do about a row with a mistake: write nothing, or leave it out.")
  var onError: OnError = .stop

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write; it must not hold a graph yet.", valueName: "folder"))
  var output: String

  func validate() throws {
    if output.isEmpty || output == "-" { throw ValidationError("Name a folder with -o.") }
    for pair in column + value where !pair.contains("=") {
      throw ValidationError("--column and --value are two words with '=' between them, not '\(pair)'.")
    }
    if let format, !graphSources.contains(where: { $0.name == format }) {
      throw ValidationError(
        "There is no format '\(format)'; there are \(graphSources.map(\.name).joined(separator: ", ")).")
    }
  }

  func run() throws {
    try ExitStatus.reporting {
      if Folder(output).has("graph.yaml") {
        throw FileError(path: output + "/graph.yaml", reason: "is already there; nothing was written")
      }
      let request = try self.request()
      let result = request.assemble(try files.flatMap { try read($0, for: request) })
      let told = result.diagnostics.filter {
        $0.severity == .error || ["unused-column", "skipped-row"].contains($0.code)
      }
      for diagnostic in told { Terminal.complain(diagnostic.description) }
      guard let dataset = result.dataset else {
        Terminal.complain("stemma: nothing was written")
        throw ExitStatus.data
      }
      try write(dataset)
      let counts = "\(dataset.entities.count) entities, \(dataset.relations.count) relations"
      let skipped = result.skipped > 0 ? "; \(result.skipped) rows were left out" : ""
      Terminal.complain("Wrote \(counts) into \(output)\(skipped)")
    }
  }

  /// Writes a graph once its files have been read back as one.
  private func write(_ dataset: Dataset) throws {
    let files = dataset.written.files
    let tree = MemoryTree(name: output, Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first })
    let again = Dataset.read(tree)
    guard let graph = again.dataset, graph.records.count == dataset.records.count,
      graph.relations.count == dataset.relations.count
    else {
      for diagnostic in again.diagnostics where diagnostic.severity == .error {
        Terminal.complain(diagnostic.description)
      }
      Terminal.complain("stemma: the files would not be read as what they were made of; nothing was written")
      throw ExitStatus.data
    }
    try Output.write(files.map { ($0.path, Array($0.text.utf8)) }, into: output)
  }

  private func request() throws -> ImportRequest {
    var request = ImportRequest()
    request.makes = makes
    request.relation = relation
    request.title = title
    request.skips = onError == .skip
    request.columns = column.map {
      let halves = halves(of: $0); return (meaning: halves.0, column: halves.1)
    }
    request.values = value.map {
      let halves = halves(of: $0); return (old: halves.0, new: halves.1)
    }
    guard let source else { return request }
    guard source.contains(":") else {
      request.source = source
      return request
    }
    let text = source.hasPrefix("{") ? source : "{ \(source) }"
    let (node, diagnostics) = YAMLNode.read(Array(text.utf8), file: "--source")
    guard let entries = node?.entries, diagnostics.isEmpty, entries.contains(where: { $0.key == "title" }) else {
      let reason = diagnostics.first.map(\.message) ?? "it needs a title"
      throw QuestionError(
        "--source '\(source)' is no source: \(reason); write 'title: …', in quotes if a colon or comma is in it")
    }
    request.source = "import"
    request.sourceEntries = entries
    return request
  }

  /// What stands on either side of the first sign of equality.
  private func halves(of pair: String) -> (String, String) {
    let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (halves[0], halves.count > 1 ? halves[1] : "")
  }

  /// What each file of a folder of tables says.
  private func read(folder: Folder, at path: String, for request: ImportRequest) throws -> [Imported] {
    let paths = try folder.paths()
    if paths.contains(where: { $0 != "graph.yaml" && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }) {
      throw alreadyGraph(path)
    }
    let tables = paths.filter { $0.hasSuffix(".csv") || $0 == "graph.yaml" }
    if !tables.contains(where: { $0.hasSuffix(".csv") }) {
      throw FileError(path: path, reason: "there are no tables in this folder")
    }
    return try tables.flatMap { try read(folder.name + "/" + $0, for: request) }
  }

  /// What the `graph.yaml` beside tables says of the whole graph.
  private func header(_ bytes: [UInt8], _ path: String) throws -> Imported {
    let (node, diagnostics) = YAMLNode.read(bytes, file: path)
    let sections = Section.allCases.map(\.rawValue)
    if node?.entries?.contains(where: { $0.key == "tables" || sections.contains($0.key) }) ?? false {
      throw alreadyGraph(path)
    }
    var header = Imported()
    header.header = node?.entries ?? []
    header.diagnostics = diagnostics
    return header
  }

  /// A graph of ours, of which an import would read but a part.
  private func alreadyGraph(_ path: String) -> QuestionError {
    let folder = path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? "FOLDER" : path
    return QuestionError(
      "'\(path)' is of a graph already, whose YAML says more than its tables: ask that with -g \(folder); "
        + "'stemma export json -g \(folder)' makes one file of it, which import reads")
  }

  /// What a file says, or each file of a folder of tables.
  private func read(_ path: String, for request: ImportRequest) throws -> [Imported] {
    if Folder.exists(path) { return try read(folder: Folder(path), at: path, for: request) }
    let bytes = try Folder.bytes(ofFile: path)
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") { return [try header(bytes, path)] }
    let named = graphSources.first { $0.name == format }
    guard let importer = named ?? graphSources.first(where: { $0.endings.contains { path.hasSuffix("." + $0) } }) else {
      let known = graphSources.map(\.name).joined(separator: ", ")
      throw QuestionError("the ending of '\(path)' tells no format; name one with --format: \(known)")
    }
    do {
      return [try importer.read(bytes, file: path, for: request)]
    } catch let error as ImportError {
      // What is wrong with one file is shown together with what is wrong with the others.
      var failed = Imported()
      failed.diagnostics = [error.diagnostic]
      return [failed]
    }
  }
}
