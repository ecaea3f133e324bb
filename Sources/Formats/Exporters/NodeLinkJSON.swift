import Relations

/// Stemma's own JSON: nodes and links as NetworkX and D3 know them, with everything that is recorded.
///
/// `stemma schema json` prints its schema.
public struct NodeLinkJSON: Exporter {
  /// The version of the format that is written, and the newest that is read.
  static let version = 1

  /// `json`.
  public let name = "json"
  /// `json`.
  public let endings = ["json"]
  /// What it is for.
  public let summary = "Nodes and links in JSON, as NetworkX and D3 read them; Stemma's own format for exchange."
  /// What it keeps.
  public let keeps = "everything: claims, denials, citations, evidence, stages, periods, acts, notes, views"
  /// What it leaves out.
  public let leavesOut = "nothing but where things stood in the files"

  /// The format.
  public init() {}

  /// The whole graph.
  public func export(_ dataset: Dataset) throws -> Export {
    let written = dataset.written
    let nodes = written.records.filter(\.section.holdsEntities).map { record in
      JSON.object(
        [.init("id", .string(record.id)), .init("kind", .string(record.section.kind))] + members(record.entries))
    }
    let links = written.relations.map { relation in
      JSON.object(
        [
          .init("key", .string(relation.id)), .init("source", .string(relation.from)),
          .init("target", .string(relation.to)), .init("relation", .string(relation.kind)),
        ] + members(relation.entries))
    }
    let graph = members(written.header.filter { $0.key != "stemma" }) + members(written.others)
    let json: JSON = [
      "format": "stemma", "version": .integer(NodeLinkJSON.version), "directed": true, "multigraph": true,
      "graph": .object(graph), "nodes": .array(nodes), "links": .array(links),
    ]
    return .text(json.pretty + "\n")
  }

  private func members(_ entries: [YAMLNode.Entry]) -> [JSON.Member] { entries.map { .init($0.key, $0.value.json) } }
}
