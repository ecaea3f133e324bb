import Relations

/// A table: one of those that `export csv` writes, by its name, or any other with `--makes` and `--column`.
public struct CSVFile: Importer {
  /// `csv`.
  public let name = "csv"
  /// `csv`.
  public let endings = ["csv"]
  /// What it reads.
  public let summary = "A CSV table with a row of names: of those that 'export csv' writes, or of others with --makes."

  /// The most bytes of one cell; more is no table of facts.
  static let cellLimit = 1 << 20
  /// The most columns of a table.
  static let columnLimit = 10_000

  /// The format.
  public init() {}

  /// What the file says.
  public func read(_ bytes: [UInt8], file: String, for request: ImportRequest) throws -> Imported {
    let text = try SourceText(bytes, file: file)
    return try text.bytes.withUnsafeBufferPointer { bytes in
      var reader = CSVReader(bytes, keeping: CSVFile.columnLimit)
      var row = CSVReader.Row()
      guard reader.next(&row) else {
        throw text.error(at: 0, "empty-file", "the table is empty; its first row names the columns")
      }
      if let fault = row.fault { throw text.error(at: fault.place, "csv-syntax", fault.message) }
      guard row.count <= CSVFile.columnLimit else {
        throw text.error(at: 0, "csv-syntax", "\(row.count) columns; a table has at most \(CSVFile.columnLimit)")
      }
      var table = try Table(text, names: row.cells.map { reader.text(of: $0) ?? "" }, for: request)
      while reader.next(&row) {
        if !row.isBlank { table.add(row, in: bytes) }
      }
      return table.imported
    }
  }
}

/// The rows of a table, as far as they are read.
private struct Table {
  let text: SourceText
  let names: [String]
  /// The sort of record that each row is; `nil` for relations.
  let section: Section?
  var imported = Imported()
  private var openQuotes = 0

  init(_ text: SourceText, names: [String], for request: ImportRequest) throws(ImportError) {
    let table = text.file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    let named = Section(rawValue: table)
    guard named != nil || table == "relations" || request.makes != nil else {
      throw text.error(at: 0, "unknown-table", "nothing says what a row of this table is; --makes does")
    }
    self.text = text
    self.names = names
    section = named ?? (table == "relations" ? nil : request.makes.flatMap(Section.init(naming:)))
  }

  /// Takes a row; one that is not well formed is left out and told.
  mutating func add(_ row: CSVReader.Row, in bytes: UnsafeBufferPointer<UInt8>) {
    if let (position, message) = fault(of: row, in: bytes) {
      if row.fault?.sort == .openQuote { openQuotes += 1 }
      // Behind a second quote that is never closed nothing more is read, which is more than a row.
      return imported.diagnostics.append(
        Diagnostic(.error, "csv-syntax", at: position, message, skipsRow: openQuotes < 2))
    }
    let columns = CSVReader.columns(of: row, in: bytes)
    let position = Position(file: text.file, line: row.line, column: 1)
    var told = Imported.Row(position: position)
    if let section { told.entries.append(.init("kind", YAMLNode(content: .scalar(section.kind), position: position))) }
    for (place, cell) in row.cells.enumerated() where !cell.bytes.isEmpty {
      let position = Position(file: text.file, line: cell.line, column: columns[place])
      let content = CSVReader.text(of: cell, in: bytes) ?? ""
      told.entries.append(.init(names[place], Cell.node(content, under: names[place], at: position)))
    }
    if section == nil { imported.relations.append(told) } else { imported.records.append(told) }
  }

  /// What is wrong with how a row is written, and where.
  private func fault(of row: CSVReader.Row, in bytes: UnsafeBufferPointer<UInt8>) -> (Position, String)? {
    if let fault = row.fault { return (position(fault.place, fault.line, in: bytes), fault.message) }
    if row.count != names.count {
      let position = Position(file: text.file, line: row.line, column: 1)
      return (position, "\(row.count) cells where the first row names \(names.count) columns")
    }
    guard let cell = row.cells.first(where: { $0.bytes.count > CSVFile.cellLimit }) else { return nil }
    let position = position(cell.bytes.lowerBound, cell.line, in: bytes)
    return (position, "a cell of \(cell.bytes.count) bytes; one has at most \(CSVFile.cellLimit)")
  }

  private func position(_ place: Int, _ line: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Position {
    Position(file: text.file, line: line, column: CSVReader.column(of: place, in: bytes))
  }
}
