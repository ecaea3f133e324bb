import Relations

/// GEXF 1.1 to 1.3, as 'export gexf', Gephi and NetworkX write it.
public struct GEXFFile: Importer {
  /// `gexf`.
  public let name = "gexf"
  /// `gexf`.
  public let endings = ["gexf"]
  /// What it reads.
  public let summary =
    "GEXF: nodes and edges with their attributes; the days of edges that tell no others become their dates."

  /// The format.
  public init() {}

  /// What the file says.
  public func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported {
    let reading = Reading()
    try XMLEvents.read(bytes, file: file, begin: reading.begin, end: reading.end)
    guard reading.isGEXF else {
      let start = Position(file: file, line: 1, column: 1)
      throw ImportError(Diagnostic(.error, "bad-value", at: start, "this is XML and no GEXF: it has no 'gexf'"))
    }
    return reading.imported
  }

  /// What has been read so far.
  private final class Reading {
    var imported = Imported()
    var isGEXF = false
    /// The names of attributes by their ids, for nodes and for edges.
    private var titles: [String: [String: String]] = [:]
    private var declared = ""
    /// The attribute that is being declared.
    private var attribute = ""
    /// The values of what does not say one itself, by the names of attributes, for nodes and for edges.
    private var defaults: [String: [(title: String, text: String)]] = [:]
    private var open: [Imported.Row] = []
    private var isEdge = false

    func begin(_ name: String, _ attributes: [String: String], _ position: Position) throws {
      switch name {
      case "gexf": isGEXF = true
      case "attributes": declared = attributes["class"] ?? ""
      case "attribute":
        attribute = attributes["title"] ?? ""
        titles[declared, default: [:]][attributes["id"] ?? ""] = attribute
      case "node":
        isEdge = false
        // Days mean one thing for a state and another for a body: '--column' says which.
        let words = ["id", "label", "start", "end"].map { ($0, $0) }
        try start(name, attributes, words, needed: ["id"], position)
      case "edge":
        isEdge = true
        let days = [("first", "start"), ("last", "end")]
        let ends = [("from", "source"), ("to", "target"), ("kind", "kind"), ("label", "label"), ("weight", "weight")]
        try start(name, attributes, ends + days, needed: ["source", "target"], position)
      case "attvalue": value(attributes, position)
      default: break
      }
    }

    private func start(
      _ name: String, _ attributes: [String: String], _ words: [(String, String)], needed: [String],
      _ position: Position
    ) throws {
      for word in needed where attributes[word]?.isEmpty ?? true {
        throw ImportError(Diagnostic(.error, "bad-value", at: position, "'\(name)' has no '\(word)'"))
      }
      let entries = words.compactMap { our, their -> YAMLNode.Entry? in
        guard let text = attributes[their], !text.isEmpty else { return nil }
        return .init(our, Cell.node(text, under: our, at: position))
      }
      open.append(Imported.Row(position: position, entries: entries))
    }

    private func value(_ attributes: [String: String], _ position: Position) {
      // Until 1.1 the word was 'id'.
      let id = attributes["for"] ?? attributes["id"] ?? ""
      guard !open.isEmpty else { return }
      guard let title = titles[isEdge ? "edge" : "node"]?[id] else {
        imported.diagnostics.append(
          Diagnostic(.error, "unknown-key", at: position, "no 'attribute' has the id '\(id)'"))
        return
      }
      guard let text = attributes["value"], !text.isEmpty else { return }
      open[open.count - 1].entries.append(.init(title, Cell.node(text, under: title, at: position)))
    }

    func end(_ name: String, _ text: String, _ position: Position) throws {
      switch name {
      case "default": defaults[declared, default: []].append((attribute, text))
      case "node": if let row = open.popLast() { imported.records.append(completed(undated(row), "node")) }
      case "edge": if let row = open.popLast() { imported.relations.append(dated(completed(row, "edge"))) }
      case "keywords":
        guard text.hasPrefix(GEXF.keywords + ":") else { return }
        let json = JSONReader.read(Array(text.utf8.dropFirst(GEXF.keywords.utf8.count + 1)), file: position.file)
        let cells = json.node?.entries?.compactMap { entry in entry.value.scalar.map { (name: entry.key, text: $0) } }
        imported.read(cells: cells ?? [], at: position)
      default: break
      }
    }

    /// A row with the values of what it does not say itself.
    private func completed(_ row: Imported.Row, _ name: String) -> Imported.Row {
      var row = row
      let told = Set(row.entries.map(\.key))
      for (title, text) in defaults[name] ?? [] where !told.contains(title) && !text.isEmpty {
        row.entries.append(.init(title, Cell.node(text, under: title, at: row.position)))
      }
      return row
    }

    /// A node without the days that are computed from the dates that it tells itself.
    private func undated(_ row: Imported.Row) -> Imported.Row {
      guard row.entries.contains(where: { $0.key == "interval" }) else { return row }
      var row = row
      row.entries.removeAll { ["start", "end"].contains($0.key) }
      return row
    }

    /// An edge in our words: its kind is a relation, and its days are dates where it is not ours, which tells them itself.
    private func dated(_ row: Imported.Row) -> Imported.Row {
      var row = row
      let isOurs = row.entries.contains { $0.key == "interval" }
      let (first, last) = (row.text("first"), row.text("last"))
      let kind = row.entries.first { $0.key == "kind" }
      row.entries.removeAll { ["first", "last", "kind"].contains($0.key) }
      if row.text("relation") == nil, let kind { row.entries.append(.init("relation", kind.value)) }
      guard !isOurs else { return row }
      if let first, row.text("since") == nil {
        row.entries.append(.init("since", YAMLNode(content: .scalar(first), position: row.position)))
      }
      // What is until a day no longer holds on it, and an interval of GEXF holds its last day.
      if let end = last.flatMap({ try? PartialDate(parsing: $0) })?.latestEnd, row.text("until") == nil {
        let day = end.advanced(by: 1).description
        row.entries.append(.init("until", YAMLNode(content: .scalar(day), position: row.position)))
      }
      return row
    }
  }
}
