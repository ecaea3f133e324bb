/// Reads the files of a graph into a draft, and goes on after each mistake so that one run shows them all.
struct Reader {
  /// The kinds of relation, built in and the graph's own, by each key under which they are written.
  private(set) var kinds: [String: RelationKind] = [:]
  var draft = Draft()
  var diagnostics: [Diagnostic] = []
  /// The dates that were read, by how they are written.
  var dates: [String: PartialDate] = [:]
  /// What `graph.yaml` says of tables, which are read when all that stands in files is known.
  var tables: [YAMLNode] = []

  /// Everything that the files say, checked or not, and what is wrong with how they are written.
  static func read(_ tree: some FileTree) -> (Draft, [Diagnostic]) {
    var reader = Reader()
    RelationKind.builtIn.forEach { reader.declare($0) }
    reader.read(tree)
    return (reader.draft, reader.diagnostics)
  }

  /// Everything that pieces of other formats say, as if they stood in files; ids are kept as those formats have them.
  static func read(_ header: YAMLNode, _ records: [YAMLNode]) -> (Draft, [Diagnostic]) {
    var reader = Reader()
    RelationKind.builtIn.forEach { reader.declare($0) }
    reader.readGraphFile(header, at: header.position)
    reader.draft.keepsIDs = true
    records.forEach { reader.readRecords($0) }
    reader.completeSignatures()
    return (reader.draft, reader.diagnostics)
  }

  private mutating func read(_ tree: some FileTree) {
    guard let paths = paths(of: tree) else { return }
    guard paths.contains("graph.yaml") else {
      let start = Position(file: tree.name, line: 1, column: 1)
      error("no-graph", at: start, "this folder holds no graph.yaml; 'stemma init' writes a small working graph")
      return
    }
    let header = parse("graph.yaml", of: tree)
    if draft.isWhole { readGraphFile(header, at: Position(file: tree.name + "/graph.yaml", line: 1, column: 1)) }
    // Without the header the graph's own kinds of relation are not known, and each use of them would seem a mistake.
    let isHeaderKnown = draft.isWhole
    for path in paths where path != "graph.yaml" {
      if let root = parse(path, of: tree), isHeaderKnown { readRecords(root) }
    }
    if isHeaderKnown, !tables.isEmpty { readTables(tables, of: tree) }
    completeSignatures()
  }

  private mutating func paths(of tree: some FileTree) -> [String]? {
    do throws(FileError) {
      return try tree.paths().filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    } catch {
      lose(error.path, because: error.reason)
      return nil
    }
  }

  /// The root of a file; `nil` if it is empty, or if it cannot be read and the graph is therefore not whole.
  private mutating func parse(_ path: String, of tree: some FileTree) -> YAMLNode? {
    let file = tree.name + "/" + path
    do throws(FileError) {
      let (root, findings) = YAMLParser.read(try tree.contents(of: path), file: file)
      diagnostics += findings
      if root == nil, !findings.isEmpty { draft.isWhole = false }
      return root
    } catch {
      lose(file, because: error.reason)
      return nil
    }
  }

  mutating func lose(_ file: String, because reason: String) {
    draft.isWhole = false
    error("unreadable", at: Position(file: file, line: 1, column: 1), "cannot be read: \(reason)")
  }

  /// Makes a kind of relation known under its name and its inverse.
  mutating func declare(_ kind: RelationKind) {
    draft.kinds.append(kind)
    kinds[kind.name] = kind
    kinds[kind.inverse] = kind
  }

  mutating func error(_ code: String, at position: Position, _ message: String) {
    diagnostics.append(Diagnostic(.error, code, at: position, message))
  }

  /// Reports each key that is not among the allowed ones, with what was probably meant.
  mutating func refuseUnknown(_ entries: [YAMLNode.Entry], allowed: [String], of what: String) {
    for entry in entries where !allowed.contains(entry.key) {
      let meant = suggestion(for: entry.key, among: allowed) ?? "; it takes \(allowed.joined(separator: ", "))"
      error("unknown-key", at: entry.position, "\(what) has no '\(entry.key)'\(meant)")
    }
  }
}

/// "; did you mean 'x'?" where a name comes near to another one.
func suggestion(for name: String, among names: some Sequence<String>) -> String? {
  let near = nearest(to: name, among: names).prefix(3)
  return near.isEmpty ? nil : "; did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
}
