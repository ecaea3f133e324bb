import Relations

/// A folder of tables, one for each sort of record and one for the relations, beside a `graph.yaml`.
public struct CSVTables: Exporter {
  /// `csv`.
  public let name = "csv"
  /// None: it is a folder.
  public let endings: [String] = []
  /// What it is for.
  public let summary = "A folder of CSV tables, one for each sort of record and one of relations, for pandas."
  /// What it keeps.
  public let keeps = "everything; a value with claims or details of its own is JSON in its cell"
  /// What it leaves out.
  public let leavesOut = "nothing but where things stood in the files"

  /// The format.
  public init() {}

  /// The whole graph.
  public func export(_ dataset: Dataset) throws -> Export {
    let written = dataset.written
    var files: [(path: String, bytes: [UInt8])] = [("graph.yaml", Array((written.files.first?.text ?? "").utf8))]
    for section in Section.allCases {
      let rows = written.records.filter { $0.section == section }.map { ([("id", $0.id)], $0.entries) }
      if !rows.isEmpty { files.append((section.rawValue + ".csv", table(["id"], rows, Self.columns(of: section)))) }
    }
    let relations = written.relations.map { relation in
      (
        [("id", relation.id), ("from", relation.from), ("relation", relation.kind), ("to", relation.to)],
        relation.entries
      )
    }
    files.append(("relations.csv", table(["id", "from", "relation", "to"], relations, Self.columnsOfRelations)))
    return .folder(files)
  }

  /// The names of a section's columns, in the order in which records are shown; those of which nothing is recorded are
  /// not written.
  private static func columns(of section: Section) -> [String] {
    Attribute.attributes(of: section).map(\.name) + ["claims"] + Support.keys
  }

  private static let columnsOfRelations =
    Attribute.ofRelations.map(\.name) + Act.Kind.allCases.map(\.rawValue) + ["periods"] + Support.keys

  private func table(
    _ keys: [String], _ rows: [(keys: [(String, String)], entries: [YAMLNode.Entry])], _ known: [String]
  ) -> [UInt8] {
    let used = Set(rows.flatMap { $0.entries.map(\.key) })
    let columns = known.filter(used.contains)
    var text = CSVText(columns: keys + columns)
    for row in rows {
      let cells = Dictionary(row.entries.map { ($0.key, Cell.text($0.value, under: $0.key)) }) { first, _ in first }
      text.append(row.keys.map(\.1) + columns.map { cells[$0] ?? "" })
    }
    return Array(text.text.utf8)
  }
}
