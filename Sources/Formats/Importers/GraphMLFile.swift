import Relations

/// GraphML, as 'export graphml', NetworkX, igraph and yEd write it.
public struct GraphMLFile: Importer {
  /// `graphml`.
  public let name = "graphml"
  /// `graphml`.
  public let endings = ["graphml"]
  /// What it reads.
  public let summary =
    "GraphML: nodes and edges with their data; nested graphs are read as one, hyperedges are refused."

  /// The format.
  public init() {}

  /// What the file says.
  public func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported {
    let reading = Reading()
    try XMLEvents.read(bytes, file: file, begin: reading.begin, end: reading.end)
    guard reading.isGraphML else {
      let start = Position(file: file, line: 1, column: 1)
      throw ImportError(Diagnostic(.error, "bad-value", at: start, "this is XML and no GraphML: it has no 'graph'"))
    }
    var imported = reading.imported
    imported.read(cells: reading.ofGraph, at: reading.start)
    return imported
  }

  /// What has been read so far.
  private final class Reading {
    var imported = Imported()
    var ofGraph: [(name: String, text: String)] = []
    var start = Position.nowhere
    var isGraphML = false
    /// The names of data by the ids of their keys.
    private var names: [String: String] = [:]
    private var key: (id: String, position: Position)?
    /// The key that is being declared, and whose data it is.
    private var declared = (name: "", of: "")
    /// The values of what does not say one itself.
    private var defaults: [(name: String, of: String, text: String)] = []
    /// The nodes and edges that are open, innermost last.
    private var open: [Imported.Row] = []

    func begin(_ name: String, _ attributes: [String: String], _ position: Position) throws {
      switch name {
      case "graph":
        if !isGraphML { (isGraphML, start) = (true, position) }
      case "key":
        declared = (attributes["attr.name"] ?? attributes["id"] ?? "", attributes["for"] ?? "all")
        names[attributes["id"] ?? ""] = declared.name
      case "node", "edge":
        let wanted = name == "node" ? ["id"] : ["source", "target"]
        for word in wanted where attributes[word]?.isEmpty ?? true {
          throw ImportError(Diagnostic(.error, "bad-value", at: position, "'\(name)' has no '\(word)'"))
        }
        let ours = name == "node" ? [("id", "id")] : [("from", "source"), ("to", "target")]
        let entries = ours.map { our, their in
          YAMLNode.Entry(our, YAMLNode(content: .scalar(attributes[their] ?? ""), position: position))
        }
        open.append(Imported.Row(position: position, entries: entries))
      case "data": key = (attributes["key"] ?? "", position)
      case "hyperedge":
        throw ImportError(Diagnostic(.error, "bad-value", at: position, "a hyperedge; a relation has two ends"))
      default: break
      }
    }

    func end(_ name: String, _ text: String, _ position: Position) throws {
      switch name {
      case "default": defaults.append((declared.name, declared.of, text))
      case "node": if let row = open.popLast() { imported.records.append(completed(row, name)) }
      case "edge": if let row = open.popLast() { imported.relations.append(completed(row, name)) }
      case "data":
        guard let (id, place) = key else { return }
        key = nil
        guard let name = names[id] else {
          imported.diagnostics.append(Diagnostic(.error, "unknown-key", at: place, "no 'key' has the id '\(id)'"))
          return
        }
        guard !text.isEmpty else { return }
        if open.isEmpty {
          ofGraph.append((name, text))
        } else {
          open[open.count - 1].entries.append(.init(name, Cell.node(text, under: name, at: place)))
        }
      default: break
      }
    }

    /// A row with the values of what it does not say itself.
    private func completed(_ row: Imported.Row, _ element: String) -> Imported.Row {
      var row = row
      let told = Set(row.entries.map(\.key))
      for (name, owner, text) in defaults where [element, "all"].contains(owner) && !told.contains(name) {
        guard !text.isEmpty else { continue }
        row.entries.append(.init(name, Cell.node(text, under: name, at: row.position)))
      }
      return row
    }
  }
}
