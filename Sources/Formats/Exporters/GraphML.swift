import Foundation
import FoundationXML
import Relations

/// GraphML, which NetworkX, igraph, yEd and Gephi read.
public struct GraphML: Exporter {
  /// `graphml`.
  public let name = "graphml"
  /// `graphml`.
  public let endings = ["graphml"]
  /// What it is for.
  public let summary = "GraphML, for NetworkX, igraph, yEd and Gephi."
  /// What it keeps.
  public let keeps = "everything; claims and details as JSON in texts, records that are no nodes as data of the graph"
  /// What it leaves out.
  public let leavesOut = "nothing but where things stood in the files"

  /// The format.
  public init() {}

  /// The whole graph.
  public func export(_ dataset: Dataset) throws -> Export {
    let flat = Flat(dataset)
    let header = flat.header.filter { $0.name != "stemma" } + (flat.others.isEmpty ? [] : [("records", flat.others)])
    let ofNodes = ["kind"] + flat.entities.names(\.cells) + flat.entities.names(\.derived)
    let ofEdges = flat.relations.names(\.cells) + flat.relations.names(\.derived)
    let keys =
      header.map { key("graph", $0.name) } + ofNodes.map { key("node", $0) } + ofEdges.map { key("edge", $0) }
    let nodes = flat.entities.map { row in
      let cells = [("kind", row.section?.kind ?? "")] + row.cells + row.derived
      return XMLText.element("node", [("id", row.id)], cells.map { data("node", $0) })
    }
    let edges = flat.relations.map { row in
      XMLText.element(
        "edge", [("id", row.id), ("source", row.from), ("target", row.to)],
        (row.cells + row.derived).map { data("edge", $0) })
    }
    let graph = XMLText.element(
      "graph", [("id", "graph"), ("edgedefault", "directed")], header.map { data("graph", $0) } + nodes + edges)
    let root = XMLText.element("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")], keys + [graph])
    return .file(XMLText.document(root))
  }

  private func key(_ element: String, _ name: String) -> XMLElement {
    XMLText.element(
      "key", [("id", "\(element)-\(name)"), ("for", element), ("attr.name", name), ("attr.type", "string")])
  }

  private func data(_ element: String, _ cell: (name: String, text: String)) -> XMLElement {
    XMLText.element("data", [("key", "\(element)-\(cell.name)")], text: cell.text)
  }
}
