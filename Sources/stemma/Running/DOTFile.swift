import Diagrams
import Formats
import Relations

/// Every format from which a graph can be read: that of Graphviz, and all that need no Graphviz.
let graphSources: [any Importer] = importers + [DOTFile()]

/// The DOT language, read by Graphviz's own parser.
struct DOTFile: Importer {
  let name = "dot"
  let endings = ["dot", "gv"]
  let summary = "The DOT language, read by Graphviz in a process of its own; what only says how to draw is left aside."

  /// Attributes that say how things are drawn; Graphviz knows more, and those are noted as what nothing uses.
  private static let drawing: Set<String> = [
    "shape", "style", "fillcolor", "color", "fontcolor", "fontname", "fontsize", "penwidth", "width", "height", "class",
    "tooltip", "URL", "href", "margin", "arrowsize", "dir", "weight", "len", "pos", "lp", "rank", "constraint", "id",
    "arrowhead", "arrowtail", "headport", "tailport", "labelfontsize", "fixedsize", "group", "minlen", "xlabel",
  ]

  func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported {
    let text = try ImportText.utf8(bytes, file: file)
    let graph: DOTGraph
    do {
      graph = try DOTGraph(parsing: text)
    } catch let error as DOTError {
      let position = Position(file: file, line: error.line, column: error.column)
      throw ImportError(Diagnostic(.error, "dot-syntax", at: position, error.reason))
    }
    let places = DOTPlaces(of: text, file: file)
    let isOurs = graph.attributes.contains { $0.name == CarriedCells.mark }
    var imported = Imported()
    if isOurs {
      imported.read(cells: graph.attributes.map { (name: $0.name, text: $0.value) }, at: places.start)
    }
    for node in graph.nodes {
      let values = node.attributes.map { ($0.name, $0.value) }
      // The years along the side of our own pictures are nodes too.
      if isOurs, !values.contains(where: { $0.0 == "kind" }) { continue }
      let position = places.place(of: node.name)
      imported.records.append(row([("id", node.name)], values.filter { !isOurs || $0.0 != "label" }, at: position))
    }
    for edge in graph.edges {
      let values = edge.attributes.map { ($0.name, $0.value) }
      if values.contains(where: { $0 == ("style", "invis") }) { continue }
      // The id of a relation begins with its own start, which no arrowhead tells of a mutual one.
      let isTurned = isOurs && values.contains { $0.0 == "id" && !$0.1.hasPrefix(edge.tail + "/") }
      let ends = isTurned ? (edge.head, edge.tail) : (edge.tail, edge.head)
      let position = places.place(of: edge.tail, before: edge.head)
      imported.relations.append(
        row([("from", ends.0), ("to", ends.1)], values.filter { $0.0 != "label" }, at: position))
    }
    return imported
  }

  private func row(_ ends: [(String, String)], _ values: [(String, String)], at position: Position) -> Imported.Row {
    let own = ends.map { YAMLNode.Entry($0.0, YAMLNode(content: .scalar($0.1), position: position)) }
    let others = values.filter { !Self.drawing.contains($0.0) }
    return Imported.Row(position: position, entries: own + others.map { ImportText.entry($0.0, $0.1, at: position) })
  }
}

/// Where names stand in a text in DOT; cgraph does not tell.
private struct DOTPlaces {
  let start: Position
  private var single: [String: Position] = [:]
  private var pairs: [[String]: Position] = [:]

  /// Finds every name, and every name behind another one with an edge between them.
  init(of text: String, file: String) {
    start = Position(file: file, line: 1, column: 1)
    var previous = ""
    var isBehindEdge = false
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var rest = line[...]
      while let first = rest.first {
        let column = line.unicodeScalars.count - rest.unicodeScalars.count + 1
        if rest.hasPrefix("->") || rest.hasPrefix("--") {
          isBehindEdge = true
          rest = rest.dropFirst(2)
          continue
        }
        let isQuoted = first == "\""
        guard isQuoted || first.isLetter || first.isNumber || first == "_" else {
          rest = rest.dropFirst()
          continue
        }
        let name =
          isQuoted ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        rest = rest.dropFirst(name.count + (isQuoted ? 2 : 0))
        let place = Position(file: file, line: number + 1, column: column)
        if single[String(name)] == nil { single[String(name)] = place }
        if isBehindEdge, pairs[[previous, String(name)]] == nil { pairs[[previous, String(name)]] = place }
        (previous, isBehindEdge) = (String(name), false)
      }
    }
  }

  func place(of name: String) -> Position { single[name] ?? start }

  func place(of tail: String, before head: String) -> Position { pairs[[tail, head]] ?? place(of: tail) }
}
