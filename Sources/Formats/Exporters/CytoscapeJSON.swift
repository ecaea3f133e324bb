import Relations

/// The JSON of Cytoscape and Cytoscape.js.
public struct CytoscapeJSON: Exporter {
  /// `cytoscape`.
  public let name = "cytoscape"
  /// Cytoscape's own, `cyjs`.
  public let endings = ["cyjs"]
  /// What it is for.
  public let summary = "Cytoscape's JSON, for Cytoscape and pages with Cytoscape.js."
  /// What it keeps.
  public let keeps = "entities and relations with all that is recorded of them; claims as JSON in texts"
  /// What it leaves out.
  public let leavesOut = "sources, terms and cases as records of their own, kinds, views; it is not read back"

  /// The format.
  public init() {}

  /// Every entity and relation.
  public func export(_ dataset: Dataset) throws -> Export {
    let flat = Flat(dataset)
    let nodes = flat.entities.map { row in
      // NetworkX wants a value beside the id.
      element(
        [("id", row.id), ("value", row.id), ("kind", row.section?.kind ?? "")] + named(row)
          + row.cells.filter { $0.name != "name" })
    }
    let edges = flat.relations.map { row in
      let kind = row.cells.first { $0.name == "relation" }?.text ?? ""
      let ends = [("id", row.id), ("key", row.id), ("source", row.from), ("target", row.to), ("interaction", kind)]
      return element(ends + named(row) + row.cells)
    }
    let json: JSON = [
      "format_version": "1.0", "generated_by": "stemma", "target_cytoscapejs_version": "~3", "directed": true,
      "multigraph": true,
      "data": ["name": .string(dataset.title), "shared_name": .string(dataset.title)],
      "elements": ["nodes": .array(nodes), "edges": .array(edges)],
    ]
    return .text(json.pretty + "\n")
  }

  /// Cytoscape shows what `name` says, so that is the short one; the full one is `full-name`.
  private func named(_ row: Flat.Row) -> [(String, String)] {
    let full = row.cells.first { $0.name == "name" }.map { [("full-name", $0.text)] } ?? []
    return row.derived.map { ($0.name == "label" ? "name" : $0.name, $0.text) } + full
  }

  private func element(_ data: [(String, String)]) -> JSON {
    ["data": .object(data.map { .init($0.0, .string($0.1)) })]
  }
}
