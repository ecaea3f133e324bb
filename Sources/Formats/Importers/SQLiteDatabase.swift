import Relations

/// A database that `export sqlite` wrote.
public struct SQLiteDatabase: Importer {
  /// `sqlite`.
  public let name = "sqlite"
  /// The usual endings of such files.
  public let endings = ["db", "sqlite", "sqlite3"]
  /// What it reads.
  public let summary = "An SQLite database, as 'export sqlite' writes it."

  /// The format.
  public init() {}

  /// What the file says.
  public func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported {
    let draft: Draft
    let found: [Diagnostic]
    do {
      (draft, found) = try SQLiteReader.draft(of: bytes, named: file)
    } catch {
      throw ImportError(Diagnostic(.error, "no-database", at: Position(file: file, line: 1, column: 1), "\(error)"))
    }
    var imported = Imported()
    imported.diagnostics = found
    let (dataset, diagnostics) = Dataset.assemble(draft)
    guard let dataset, found.isEmpty else {
      imported.diagnostics += diagnostics
      return imported
    }
    let written = dataset.written
    imported.header = written.header
    imported.records = written.records.map { record in
      let position = dataset.record(record.id)?.position ?? .nowhere
      return row([("id", record.id), ("kind", record.section.kind)], record.entries, at: position)
    }
    let places = Dictionary(dataset.relations.map { ($0.id, $0.position) }) { first, _ in first }
    imported.relations = written.relations.map { relation in
      let ends = [("from", relation.from), ("to", relation.to), ("relation", relation.kind)]
      return row(ends, relation.entries, at: places[relation.id] ?? .nowhere)
    }
    return imported
  }

  private func row(_ keys: [(String, String)], _ entries: [YAMLNode.Entry], at position: Position) -> Imported.Row {
    let own = keys.map { YAMLNode.Entry($0.0, YAMLNode(content: .scalar($0.1), position: position)) }
    return Imported.Row(
      position: position, entries: own + entries.map { .init($0.key, $0.value.moved(to: position), at: position) })
  }
}
