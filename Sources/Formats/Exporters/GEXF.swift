import Foundation
import FoundationXML
import Relations

/// GEXF 1.3, Gephi's own, as a dynamic graph: everything has the days on which it may have been so.
///
/// GEXF knows whole days only. An imprecise or disputed date makes the widest interval it allows, and `interval` says
/// `possible` instead of `certain`; the date itself stands among the attributes as it is recorded. An end that is open
/// or not known is left out.
public struct GEXF: Exporter {
  /// `gexf`.
  public let name = "gexf"
  /// `gexf`.
  public let endings = ["gexf"]
  /// What it is for.
  public let summary = "GEXF 1.3 with intervals of time, for Gephi and NetworkX."
  /// What it keeps.
  public let keeps = "everything; claims and details as JSON in texts, the widest interval of each date"
  /// What it leaves out.
  public let leavesOut =
    "nothing; but of intervals it knows whole days, and whether they are sure only the attribute `interval` says"

  /// The name of the attribute of a whole graph, which GEXF does not have: it stands in `meta`.
  static let keywords = "stemma"

  /// The format.
  public init() {}

  /// The whole graph.
  public func export(_ dataset: Dataset) throws -> Export {
    let flat = Flat(dataset)
    let ofNodes = ["kind"] + flat.entities.names(\.cells) + ["interval"]
    let ofEdges = flat.relations.names(\.cells) + ["interval"]
    let nodes = flat.entities.map { row in
      XMLText.element(
        "node", [("id", row.id)] + shown(row),
        [values([("kind", row.section?.kind ?? "")] + row.cells + interval(row), ofNodes)])
    }
    let edges = flat.relations.map { row in
      let kind = row.cells.first { $0.name == "relation" }?.text ?? ""
      return XMLText.element(
        "edge", [("id", row.id), ("source", row.from), ("target", row.to), ("kind", kind)] + shown(row),
        [values(row.cells + interval(row), ofEdges)])
    }
    let graph = XMLText.element(
      "graph",
      [
        ("mode", "dynamic"), ("defaultedgetype", "directed"), ("timeformat", "date"),
        ("timerepresentation", "interval"),
      ],
      [
        attributes("node", ofNodes), attributes("edge", ofEdges),
        XMLText.element("nodes", [("count", String(nodes.count))], nodes),
        XMLText.element("edges", [("count", String(edges.count))], edges),
      ])
    let root = XMLText.element(
      "gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")], [meta(dataset, flat), graph])
    return .file(XMLText.document(root))
  }

  /// What is told of the whole graph; what has no place of its own is JSON among the keywords.
  private func meta(_ dataset: Dataset, _ flat: Flat) -> XMLElement {
    let header = flat.header.filter { $0.name != "stemma" } + (flat.others.isEmpty ? [] : [("records", flat.others)])
    let json = JSON.object(header.map { .init($0.name, .string($0.text)) })
    let description = dataset.description ?? dataset.title
    return XMLText.element(
      "meta", [],
      [
        XMLText.element("creator", text: "Stemma"),
        XMLText.element("keywords", text: GEXF.keywords + ":" + json.description),
        XMLText.element(
          "description", text: Cell.text(.text(description.isEmpty ? "A graph" : description), under: "")),
      ])
  }

  private func attributes(_ element: String, _ names: [String]) -> XMLElement {
    XMLText.element(
      "attributes", [("class", element), ("mode", "static")],
      names.enumerated().map { XMLText.element("attribute", [("id", String($0)), ("title", $1), ("type", "string")]) })
  }

  private func values(_ cells: [(name: String, text: String)], _ names: [String]) -> XMLElement {
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    return XMLText.element(
      "attvalues", [],
      cells.compactMap { cell in
        places[cell.name].map { XMLText.element("attvalue", [("for", String($0)), ("value", cell.text)]) }
      })
  }

  /// The label, and the first and last day.
  private func shown(_ row: Flat.Row) -> [(String, String)] {
    let names = ["label": "label", "first-day": "start", "last-day": "end"]
    return row.derived.compactMap { cell in names[cell.name].map { ($0, cell.text) } }
  }

  private func interval(_ row: Flat.Row) -> [(name: String, text: String)] {
    row.derived.filter { $0.name == "interval" }
  }
}
