import Relations

/// What is recorded as names and texts, for a format outside this module whose nodes and edges carry any attribute.
public struct CarriedCells: Sendable {
  /// Of the graph: its title, its own kinds, the records that are no vertices.
  public let graph: [(name: String, text: String)]
  /// Of each entity, by its id.
  public let nodes: [String: [(name: String, text: String)]]
  /// Of each relation, by its id.
  public let edges: [String: [(name: String, text: String)]]

  /// The mark of a graph that carries cells; its text is the version of the format.
  public static let mark = "stemma"

  /// What is recorded in a graph, or in a part of one.
  public init(_ dataset: Dataset) {
    let flat = Flat(dataset)
    graph = flat.header + (flat.others.isEmpty ? [] : [("records", flat.others)])
    nodes = Dictionary(
      flat.entities.map { ($0.id, [("kind", $0.section?.kind ?? "")] + $0.cells) },
      uniquingKeysWith: { first, _ in first })
    edges = Dictionary(
      flat.relations.map { ($0.id, [("id", $0.id)] + $0.cells) }, uniquingKeysWith: { first, _ in first })
  }
}
