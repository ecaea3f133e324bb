import Relations

/// A format of other programs from which a graph can be read.
public protocol Importer: Sendable {
  /// The word by which `import` knows it.
  var name: String { get }
  /// The endings of file names that mean it, without their dots.
  var endings: [String] { get }
  /// What it reads, in a sentence.
  var summary: String { get }
  /// What a file says, each thing at its place in the file; whether it holds together is judged later.
  ///
  /// - Throws: `ImportError` for a file that cannot be read to its end.
  func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported
}

/// Every format that a graph can be read from without Graphviz, in the order in which they are described.
public let importers: [any Importer] = [NodeLinkJSONFile(), CSVFile(), GraphMLFile(), GEXFFile(), SQLiteDatabase()]

/// What a file of another program says, before it is known to hold together.
public struct Imported: Sendable {
  /// One record or relation: what stands under which name. A record has `id` and `kind` among them, a relation `from`, `to`
  /// and `relation`.
  public struct Row: Sendable {
    /// Where it begins.
    public var position: Position
    /// What it says.
    public var entries: [YAMLNode.Entry]

    /// A row at a place.
    public init(position: Position, entries: [YAMLNode.Entry] = []) {
      self.position = position
      self.entries = entries
    }

    /// What stands under a name.
    func text(_ name: String) -> String? { entries.first { $0.key == name }?.value.scalar }
  }

  /// What `graph.yaml` would say.
  public var header: [YAMLNode.Entry] = []
  /// The records.
  public var records: [Row] = []
  /// The relations.
  public var relations: [Row] = []
  /// What is wrong with how the file is written.
  public var diagnostics: [Diagnostic] = []

  /// Nothing yet.
  public init() {}
}

/// What is asked of an import: what the file's words mean, and what its facts rest on.
public struct ImportRequest: Sendable {
  /// What a row of a table makes, or what a node is that does not say: a kind of record, `relation`, or a kind of relation.
  public var makes: String?
  /// The kind of the relations that say none.
  public var relation: String?
  /// The names of columns, by what they mean here.
  public var columns: [(meaning: String, column: String)] = []
  /// What stands for values of the file; nothing for a value that says nothing.
  public var values: [(old: String, new: String)] = []
  /// The id of the source of all facts that name none.
  public var source: String?
  /// The record of that source, where it is not among what is imported.
  public var sourceEntries: [YAMLNode.Entry]?
  /// The title of the graph, where the file tells none or another is wanted.
  public var title: String?
  /// Whether rows in which something is wrong are left out, instead of the whole import.
  public var skips = false

  /// Files that speak our words, and name their sources.
  public init() {}
}
