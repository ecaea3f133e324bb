/// The change of a record's id in every file of a graph that names it; the old id stays in the record's `was`.
public struct Renaming: Sendable {
  /// The files that change, sorted by path, with their new texts.
  public let files: [(path: String, text: String)]
  /// How many places name the record by its new id.
  public let count: Int

  /// Renames a record of a graph that has no errors.
  ///
  /// Nothing is written: the new texts have been read back and give a graph without errors.
  ///
  /// - Throws: `UnknownName` if no record has the id, `QuestionError` if the new one cannot be taken, `EditError` where a
  ///   file cannot be changed by machine, `FileError` for one that cannot be read.
  public init(of old: String, to new: String, in tree: some FileTree) throws {
    let (dataset, diagnostics) = Dataset.read(tree)
    guard let dataset else { throw UnsoundGraph(diagnostics: diagnostics) }
    let record = try Renaming.record(old, in: dataset, taking: new)
    let kinds = dataset.kinds.flatMap { [$0.name, $0.inverse] }
    var files: [(path: String, text: String)] = []
    var count = 0
    for path in try tree.paths() where path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      let bytes = try tree.contents(of: path)
      guard let root = YAMLParser.read(bytes, file: tree.name + "/" + path).0 else { continue }
      var mentions = Mentions(of: old, replacedBy: new, kinds: kinds)
      if path == "graph.yaml" { mentions.find(inViews: root) }
      mentions.find(inRecords: root)
      let text = String(decoding: bytes, as: UTF8.self)
      var edits = mentions.edits
      guard !edits.isEmpty else { continue }
      count += Set(edits).count
      if record.position.file == tree.name + "/" + path {
        edits.append(try FormerID.edit(adding: old, to: record, in: root, of: text))
      }
      files.append((path, try TextEdit.apply(edits, to: text)))
    }
    let amended = AmendedTree(tree, Dictionary(files) { first, _ in first })
    let (renamed, findings) = Dataset.read(amended)
    guard let renamed else { throw UnsoundGraph(diagnostics: findings) }
    guard renamed.record(old)?.id == new else {
      throw EditError(position: record.position, reason: "'\(old)' is written in a way that must be renamed by hand")
    }
    self.files = files
    self.count = count
  }

  private static func record(_ old: String, in dataset: Dataset, taking new: String) throws -> Record {
    guard let record = dataset.record(old) else {
      throw UnknownName(old, what: "record", among: dataset.records.map(\.id))
    }
    guard record.id == old else { throw QuestionError("'\(old)' is a former id of '\(record.id)': rename that one") }
    _ = try dataset.checked(id: new, for: record.section)
    return record
  }
}

/// A graph that cannot be edited by machine, because it has errors or would have.
public struct UnsoundGraph: Error, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public let diagnostics: [Diagnostic]

  /// The errors, a line each.
  public var description: String {
    let errors = diagnostics.filter { $0.severity == .error }.map(\.description)
    return (["nothing was written; the graph has or would have errors:"] + errors).joined(separator: "\n")
  }
}
