import Relations

/// Stemma's own JSON, and that of NetworkX: `nodes`, and `links` or `edges`.
public struct NodeLinkJSONFile: Importer {
  /// `json`.
  public let name = "json"
  /// `json`.
  public let endings = ["json"]
  /// What it reads.
  public let summary = "Nodes and links in JSON, as 'export json' and NetworkX write them."

  /// The format.
  public init() {}

  /// What the file says.
  public func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported {
    let (node, diagnostics) = JSONReader.read(bytes, file: file)
    var imported = Imported()
    imported.diagnostics = diagnostics
    guard let node else { return imported }
    guard let entries = node.entries, let nodes = entries.first(where: { $0.key == "nodes" }) else {
      throw ImportError(
        Diagnostic(.error, "bad-value", at: node.position, "an object with 'nodes' and 'links' is expected"))
    }
    try check(entries)
    imported.read(graph: entries.first { $0.key == "graph" }?.value.entries ?? [])
    imported.records += try rows(nodes.value, "a node")
    for links in entries where links.key == "links" || links.key == "edges" {
      imported.relations += try rows(links.value, "a link").map { row in
        var row = row
        let names = ["source": "from", "target": "to"]
        row.entries = row.entries.map { .init(names[$0.key] ?? $0.key, $0.value, at: $0.position) }
        return row
      }
    }
    return imported
  }

  private func check(_ entries: [YAMLNode.Entry]) throws(ImportError) {
    guard let version = entries.first(where: { $0.key == "version" }), let text = version.value.scalar,
      entries.contains(where: { $0.key == "format" && $0.value.scalar == "stemma" })
    else { return }
    guard let number = Int(text), number <= NodeLinkJSON.version else {
      throw ImportError(
        Diagnostic(
          .error, "format-version", at: version.value.position,
          "this is version \(text) of the format; this program reads up to \(NodeLinkJSON.version): use a newer one"))
    }
  }

  private func rows(_ node: YAMLNode, _ what: String) throws(ImportError) -> [Imported.Row] {
    guard case .list(let items) = node.content else {
      throw ImportError(Diagnostic(.error, "bad-value", at: node.position, "a list is expected here"))
    }
    var rows: [Imported.Row] = []
    for item in items {
      guard let entries = item.entries else {
        throw ImportError(Diagnostic(.error, "bad-value", at: item.position, "\(what) is an object"))
      }
      rows.append(Imported.Row(position: item.position, entries: entries))
    }
    return rows
  }
}

extension Imported {
  /// Takes what stands for the whole graph: what `graph.yaml` says, and the records that are no vertices, by sections.
  mutating func read(graph entries: [YAMLNode.Entry]) {
    for entry in entries {
      if let section = Section(rawValue: entry.key), !section.holdsEntities {
        read(section: section, of: entry.value)
      } else if ["title", "description", "licence", "language", "ids", "relations", "views", "words"].contains(
        entry.key)
      {
        header.append(entry)
      }
    }
  }

  private mutating func read(section: Section, of node: YAMLNode) {
    for record in node.entries ?? [] {
      let position = record.position
      let own = [("id", record.key), ("kind", section.kind)].map { name, text in
        YAMLNode.Entry(name, YAMLNode(content: .scalar(text), position: position))
      }
      records.append(Row(position: position, entries: own + (record.value.entries ?? [])))
    }
  }

  /// Takes what stands for the whole graph as cells; `records` holds the records that are no vertices.
  public mutating func read(cells: [(name: String, text: String)], at position: Position) {
    for cell in cells {
      let node = Cell.node(cell.text, under: cell.name, at: position)
      read(graph: cell.name == "records" ? node.entries ?? [] : [.init(cell.name, node)])
    }
  }
}
