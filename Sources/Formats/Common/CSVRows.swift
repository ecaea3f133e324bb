import Relations

/// Reads the rows of a CSV file (RFC 4180) one after the other, with the place of each cell.
struct CSVRows {
  /// The most bytes of one cell; more is a quotation mark that was never closed, or no table.
  static let cellLimit = 1 << 20
  /// The most cells of one row.
  static let rowLimit = 10_000

  private let text: SourceText
  private var place = 0
  private var walk = SourceText.Walk()

  /// A reader of a text.
  init(_ text: SourceText) { self.text = text }

  /// The cells of the next row; `nil` at the end.
  mutating func next() throws(ImportError) -> [(text: String, position: Position)]? {
    guard place < text.bytes.count else { return nil }
    var cells: [(text: String, position: Position)] = []
    while true {
      if cells.count == CSVRows.rowLimit {
        throw text.error(at: place, "csv-syntax", "more than \(CSVRows.rowLimit) cells in one row")
      }
      let position = walk.position(at: place, in: text)
      cells.append((try cell(), position))
      guard place < text.bytes.count, text.bytes[place] == UInt8(ascii: ",") else { break }
      place += 1
    }
    if place < text.bytes.count, text.bytes[place] == UInt8(ascii: "\r") { place += 1 }
    if place < text.bytes.count, text.bytes[place] == UInt8(ascii: "\n") { place += 1 }
    return cells
  }

  private mutating func cell() throws(ImportError) -> String {
    if place < text.bytes.count, text.bytes[place] == UInt8(ascii: "\"") { return try quoted() }
    let start = place
    while place < text.bytes.count {
      let byte = text.bytes[place]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == UInt8(ascii: "\"") {
        throw text.error(
          at: place, "csv-syntax", "a quotation mark within a cell; put the cell in quotation marks and double it")
      }
      place += 1
      try checkLength(from: start)
    }
    return String(decoding: text.bytes[start..<place], as: UTF8.self)
  }

  private mutating func quoted() throws(ImportError) -> String {
    let start = place
    var bytes: [UInt8] = []
    place += 1
    while place < text.bytes.count {
      let byte = text.bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard place < text.bytes.count, text.bytes[place] == byte else {
          try checkEnd()
          return String(decoding: bytes, as: UTF8.self)
        }
        place += 1
      }
      bytes.append(byte)
      try checkLength(from: start)
    }
    throw text.error(at: start, "csv-syntax", "a quotation mark is opened here and never closed")
  }

  private func checkLength(from start: Int) throws(ImportError) {
    if place - start > CSVRows.cellLimit {
      throw text.error(at: start, "csv-syntax", "a cell of more than \(CSVRows.cellLimit) bytes begins here")
    }
  }

  private func checkEnd() throws(ImportError) {
    guard place < text.bytes.count, !",\r\n".utf8.contains(text.bytes[place]) else { return }
    throw text.error(at: place, "csv-syntax", "text behind the quotation mark that ends a cell")
  }
}
