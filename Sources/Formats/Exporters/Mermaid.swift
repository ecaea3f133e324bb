import Relations

/// A flowchart in Mermaid's words, for Markdown on code hosts.
///
/// Nodes have generated names, so that no id can be read as a keyword; labels are escaped by character numbers.
public struct Mermaid: Exporter {
  /// The most relations that Mermaid draws without being told otherwise (`maxEdges`).
  static let edgeLimit = 500
  /// The most characters of a text that Mermaid reads without being told otherwise (`maxTextSize`).
  static let textLimit = 50_000

  /// `mermaid`.
  public let name = "mermaid"
  /// Mermaid's own, `mmd`.
  public let endings = ["mmd", "mermaid"]
  /// What it is for.
  public let summary = "A flowchart in Mermaid, which code hosts draw in Markdown."
  /// What it keeps.
  public let keeps =
    "names, kinds of relation, their dates and the ids of their sources; dashed and in words what is inferred, disputed or planned"
  /// What it leaves out.
  public let leavesOut = "all else; graphs of more than \(edgeLimit) relations, which code hosts do not draw"

  /// Code hosts draw small pictures with it.
  public let isForWholeGraphs = false

  /// The format.
  public init() {}

  /// Every entity that stands in a relation, and every relation between them; all entities where there is no relation.
  ///
  /// - Throws: `TooLarge` for more than code hosts draw.
  public func export(_ dataset: Dataset) throws -> Export {
    let related = Set(dataset.relations.flatMap { [$0.from, $0.to] })
    let shown = dataset.entities.filter { related.isEmpty || related.contains($0.id) }
    let names = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1.id, "n\($0)") })
    var lines = ["flowchart TD"]
    lines += shown.map { line(of: $0, named: names[$0.id, default: ""]) }
    for relation in dataset.relations {
      guard let from = names[relation.from], let to = names[relation.to] else { continue }
      let arrow = Mermaid.isPlain(relation.support) ? "-->" : "-.->"
      lines.append("  \(from) \(arrow)|\"\(Mermaid.escaped(label(of: relation, in: dataset)))\"| \(to)")
    }
    let text = lines.joined(separator: "\n") + "\n"
    if dataset.relations.count > Mermaid.edgeLimit || text.utf16.count > Mermaid.textLimit {
      throw TooLarge(relations: dataset.relations.count, characters: text.utf16.count)
    }
    return .text(text)
  }

  private func line(of entity: Record, named name: String) -> String {
    let shapes = [Section.states: ("([", "])"), .events: ("{{", "}}"), .bodies: ("[[", "]]")]
    let brackets = shapes[entity.section] ?? ("[", "]")
    return "  \(name)\(brackets.0)\"\(Mermaid.escaped(entity.label()))\"\(brackets.1)"
  }

  /// The verb, the date, what is doubtful, and who says so.
  private func label(of relation: Relation, in dataset: Dataset) -> String {
    let date = dataset.date(of: relation).map { [$0.fact.spoken] } ?? []
    let deniers = relation.support.against.map(\.source).joined(separator: " ")
    let doubts = [
      relation.support.evidence == .stated ? nil : relation.support.evidence.rawValue,
      relation.support.stage == .done ? nil : relation.support.stage.rawValue,
      deniers.isEmpty ? nil : "denied by " + deniers,
    ]
    let says = relation.spokenKind == "signatory" ? "is signatory to" : dataset.kind(of: relation).says
    let sources = relation.support.sources.map(\.source).joined(separator: " ")
    return ([says] + date + doubts.compactMap { $0 }).joined(separator: ", ") + (sources.isEmpty ? "" : " (\(sources))")
  }

  private static func isPlain(_ support: Support) -> Bool {
    support.evidence == .stated && support.stage == .done && support.against.isEmpty
  }

  /// A text in which nothing is left that Mermaid or HTML would take for a sign of its own.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " ,.-/()".unicodeScalars.contains(scalar)
      return isPlain ? String(scalar) : "#\(scalar.value);"
    }.joined()
  }

  /// A graph that Mermaid would refuse to draw.
  public struct TooLarge: Error, Hashable, CustomStringConvertible {
    /// How many relations it has.
    public let relations: Int
    /// How many characters its text would have.
    public let characters: Int

    /// The failure as a sentence.
    public var description: String {
      "Mermaid draws \(Mermaid.edgeLimit) relations and \(Mermaid.textLimit) characters at most, and these would be "
        + "\(relations) and \(characters); choose a part with --select, --lineage or a view"
    }
  }
}
