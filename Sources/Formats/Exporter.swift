import Relations

/// A format of other programs in which a graph can be written.
public protocol Exporter: Sendable {
  /// The word by which `export` knows it.
  var name: String { get }
  /// The endings of file names that mean it, without their dots; the first is the usual one. None for a folder.
  var endings: [String] { get }
  /// What it is and who reads it, in a sentence.
  var summary: String { get }
  /// What of a graph it keeps, in a few words.
  var keeps: String { get }
  /// What it cannot say, or says in fewer words; `nothing` where the graph can be read back whole.
  var leavesOut: String { get }
  /// Whether it is meant for whole graphs, and not for small parts of them alone.
  var isForWholeGraphs: Bool { get }
  /// A graph, or a part of one, in this format.
  func export(_ dataset: Dataset) throws -> Export
}

extension Exporter {
  /// Most formats are.
  public var isForWholeGraphs: Bool { true }
}

/// A graph in a format of other programs.
public enum Export: Sendable {
  /// One file's bytes.
  case file([UInt8])
  /// The files of a folder, by their paths below it.
  case folder([(path: String, bytes: [UInt8])])

  /// One file's text.
  public static func text(_ text: String) -> Export { .file(Array(text.utf8)) }
}

/// Every format that a graph can be written in without Graphviz, in the order in which they are described.
public let exporters: [any Exporter] = [
  NodeLinkJSON(), CSVTables(), GraphML(), GEXF(), CytoscapeJSON(), Turtle(), JSONLD(), Mermaid(), CSLJSON(), BibTeX(),
  RTables(), SQLite(),
]
