/// The file of a table that is being read: its bytes, its first row, and where in it the columns are.
struct TableFile {
  let plan: TablePlan
  /// The path by which places in it are told.
  let path: String
  let bytes: [UInt8]
  /// The names of the columns.
  let header: [String]
  /// The places of the columns by what they mean.
  private let places: [String: [Int]]

  init(_ plan: TablePlan, path: String, bytes: [UInt8], header: [String], places: [String: [Int]]) {
    (self.plan, self.path, self.bytes, self.header, self.places) = (plan, path, bytes, header, places)
  }

  /// The places of the columns that tell something, in the order in which they are named.
  func columns(of key: String) -> [Int] { places[key] ?? [] }

  /// The place of the first column that tells something.
  func column(of key: String) -> Int? { places[key]?.first }
}

/// A row of a table's file, as it is read.
struct TableRow {
  let bytes: UnsafeBufferPointer<UInt8>
  let path: String
  var row = CSVReader.Row()

  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String) { (self.bytes, self.path) = (bytes, path) }

  var cells: [CSVReader.Cell] { row.cells }

  /// Where the row begins.
  var position: Position { Position(file: path, line: row.line, column: 1) }

  /// Where a cell begins.
  func position(of column: Int) -> Position { position(at: cells[column].bytes.lowerBound, line: cells[column].line) }

  func position(at place: Int, line: Int) -> Position {
    Position(file: path, line: line, column: CSVReader.column(of: place, in: bytes))
  }

  /// The text of a cell; `nil` where it is no UTF-8 or holds control characters.
  func text(of column: Int) -> String? {
    let cell = cells[column]
    // A tab and the ends of lines are text; other control characters are none.
    for place in cell.bytes where bytes[place] < 0x20 || bytes[place] == 0x7F {
      if ![0x09, 0x0A, 0x0D].contains(bytes[place]) { return nil }
    }
    return CSVReader.text(of: cell, in: bytes)
  }

  /// Whether a cell is empty, or all blanks.
  func isEmpty(_ column: Int) -> Bool { cells[column].bytes.allSatisfy { bytes[$0] == 0x20 } }
}
