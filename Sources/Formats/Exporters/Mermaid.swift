import Relations

/// A flowchart in Mermaid's words, for Markdown on code hosts.
///
/// Nodes have generated names, so that no id can be read as a keyword; labels are escaped by character numbers.
public struct Mermaid: Exporter {
  /// `mermaid`.
  public let name = "mermaid"
  /// Mermaid's own, `mmd`.
  public let endings = ["mmd", "mermaid"]
  /// What it is for.
  public let summary = "A flowchart in Mermaid, which code hosts draw in Markdown; names and kinds of relation only."

  /// The format.
  public init() {}

  /// Every entity that stands in a relation, and every relation between them.
  public func export(_ dataset: Dataset) throws -> Export {
    let related = Set(dataset.relations.flatMap { [$0.from, $0.to] })
    let shown = dataset.entities.filter { related.contains($0.id) }
    let names = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1.id, "n\($0)") })
    var lines = ["flowchart TD"]
    lines += shown.map { "  \(names[$0.id, default: ""])[\"\(Mermaid.escaped($0.label()))\"]" }
    for relation in dataset.relations {
      guard let from = names[relation.from], let to = names[relation.to] else { continue }
      lines.append("  \(from) -->|\"\(Mermaid.escaped(dataset.kind(of: relation).says))\"| \(to)")
    }
    return .file(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// A text in which nothing is left that Mermaid or HTML would take for a sign of its own.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " ,.-/()".unicodeScalars.contains(scalar)
      return isPlain ? String(scalar) : "#\(scalar.value);"
    }.joined()
  }
}
