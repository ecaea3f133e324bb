import Relations

/// A table: one of those that `export csv` writes, by its name, or any other with `--makes` and `--column`.
public struct CSVFile: Importer {
  /// `csv`.
  public let name = "csv"
  /// `csv`.
  public let endings = ["csv"]
  /// What it reads.
  public let summary = "A CSV table with a row of names: of those that 'export csv' writes, or of others with --makes."

  /// The format.
  public init() {}

  /// What the file says.
  public func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported {
    let text = try SourceText(bytes, file: file)
    var rows = CSVRows(text)
    var imported = Imported()
    guard let names = try rows.next() else {
      throw text.error(at: 0, "empty-file", "the table is empty; its first row names the columns")
    }
    let table = file.split(separator: "/").last.map { $0.split(separator: ".").first.map(String.init) ?? "" } ?? ""
    let section = Section(rawValue: table) ?? request.makes.flatMap(Section.init(naming:))
    guard section != nil || table == "relations" || request.makes != nil else {
      throw text.error(at: 0, "unknown-table", "nothing says what a row of this table is; --makes does")
    }
    while let cells = try rows.next() {
      if cells.count == 1, cells[0].text.isEmpty { continue }
      let position = cells[0].position
      guard cells.count == names.count else {
        imported.diagnostics.append(
          Diagnostic(
            .error, "bad-row", at: position, "this row has \(cells.count) cells, and there are \(names.count) columns"))
        continue
      }
      var row = Imported.Row(position: position)
      if table != "relations", let section {
        row.entries.append(.init("kind", YAMLNode(content: .scalar(section.kind), position: position)))
      }
      for (name, cell) in zip(names, cells) where !cell.text.isEmpty {
        row.entries.append(.init(name.text, Cell.node(cell.text, under: name.text, at: cell.position)))
      }
      if table == "relations" || section == nil { imported.relations.append(row) } else { imported.records.append(row) }
    }
    return imported
  }
}
