/// Reads the rows of a CSV file as RFC 4180 describes it, in one pass over the file's bytes.
///
/// Cells are places in the bytes: nothing is copied, so a row takes no more room than the cells that are wanted of it,
/// however long it is. What a row does against the format is told with the row, and reading goes on behind it.
package struct CSVReader {
  /// One cell of a row.
  package struct Cell: Equatable {
    /// The bytes of its text, without the quotes around it.
    package var bytes: Range<Int>
    /// The line on which it begins, from 1.
    package var line: Int
    /// Whether it holds doubled quotes, each of which stands for one.
    package var hasDoubledQuotes = false
  }

  /// One row.
  package struct Row {
    /// The cells, as many of them as are wanted.
    package fileprivate(set) var cells: [Cell] = []
    /// How many cells the row has.
    package fileprivate(set) var count = 0
    /// The line on which it begins, from 1.
    package fileprivate(set) var line = 1
    /// Where it begins in the bytes.
    package fileprivate(set) var start = 0
    /// The first thing that is wrong with it.
    package fileprivate(set) var fault: Fault?

    /// A row into which one is read.
    package init() {}

    /// Whether the line is empty, as the last one of many files is.
    package var isBlank: Bool { count == 1 && cells.first?.bytes.isEmpty ?? false && fault == nil }
  }

  /// What is wrong with how a row is written.
  package struct Fault: Equatable {
    /// The sorts of fault.
    package enum Sort {
      /// A quote in a cell that does not begin with one.
      case loneQuote
      /// Text behind the quote that ends a cell.
      case textBehindQuote
      /// A quote that is never closed; its line is given up, and reading goes on behind that.
      case openQuote
    }

    package let sort: Sort
    /// Where it stands in the bytes.
    package let place: Int
    /// Its line, from 1.
    package let line: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let wanted: Int
  private var place: Int
  private var line: Int
  private var openQuotes = 0

  /// A reader of bytes, which must outlive it, that keeps so many cells of each row.
  ///
  /// It may start within the bytes, where a row begins, if its line is told too.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, keeping wanted: Int = .max, from start: (place: Int, line: Int)? = nil
  ) {
    self.bytes = bytes
    self.wanted = wanted
    line = start?.line ?? 1
    place = start?.place ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// Reads the next row over the last one, whose room it takes; false at the end.
  package mutating func next(_ row: inout Row) -> Bool {
    guard place < bytes.count else { return false }
    row.cells.removeAll(keepingCapacity: true)
    (row.count, row.line, row.start, row.fault) = (0, line, place, nil)
    while true {
      let cell = place < bytes.count && bytes[place] == CSVReader.quote ? quotedCell(&row) : plainCell(&row)
      guard let cell else { return true }
      row.count += 1
      if row.count <= wanted { row.cells.append(cell) }
      guard place < bytes.count, bytes[place] == CSVReader.comma else {
        endLine()
        return true
      }
      place += 1
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let feed = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")

  private mutating func plainCell(_ row: inout Row) -> Cell {
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      // All that can end a cell, or be wrong in it, comes no later than the comma.
      if byte <= CSVReader.comma {
        if byte == CSVReader.comma || byte == CSVReader.feed || byte == CSVReader.carriage { break }
        if byte == CSVReader.quote, row.fault == nil { row.fault = Fault(sort: .loneQuote, place: place, line: line) }
      }
      place += 1
    }
    return Cell(bytes: start..<place, line: line)
  }

  /// The cell that begins with the quote here; `nil` where the quote is never closed, so that the row is given up.
  private mutating func quotedCell(_ row: inout Row) -> Cell? {
    let (start, startLine) = (place, line)
    var cell = Cell(bytes: place + 1..<place + 1, line: line)
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == CSVReader.quote {
        guard place + 1 < bytes.count, bytes[place + 1] == CSVReader.quote else {
          cell.bytes = start + 1..<place
          place += 1
          skipText(behind: &row)
          return cell
        }
        cell.hasDoubledQuotes = true
        place += 1
      } else if byte == CSVReader.feed || byte == CSVReader.carriage && !isFeed(place + 1) {
        line += 1
      }
      place += 1
    }
    giveUp(&row, from: start, line: startLine)
    return nil
  }

  private func isFeed(_ place: Int) -> Bool { place < bytes.count && bytes[place] == CSVReader.feed }

  private mutating func skipText(behind row: inout Row) {
    let end = place
    _ = plainCell(&row)
    if place > end, row.fault == nil || row.fault?.place ?? 0 >= end {
      row.fault = Fault(sort: .textBehindQuote, place: end, line: line)
    }
  }

  /// Goes on behind the line of a quote that is never closed; of two such quotes the second ends the reading, lest a
  /// file of nothing else be read to its end from each.
  private mutating func giveUp(_ row: inout Row, from start: Int, line startLine: Int) {
    openQuotes += 1
    row.fault = Fault(sort: .openQuote, place: start, line: startLine)
    guard openQuotes == 1 else { return }
    (place, line) = (start, startLine)
    while place < bytes.count, bytes[place] != CSVReader.feed, bytes[place] != CSVReader.carriage { place += 1 }
    endLine()
  }

  private mutating func endLine() {
    guard place < bytes.count else { return }
    place += bytes[place] == CSVReader.carriage && isFeed(place + 1) ? 2 : 1
    line += 1
  }
}

extension CSVReader {
  /// The text of a cell; `nil` where its bytes are no UTF-8.
  package func text(of cell: Cell) -> String? { CSVReader.text(of: cell, in: bytes) }

  /// The text of a cell of some bytes; `nil` where they are no UTF-8.
  package static func text(of cell: Cell, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let slice = UnsafeBufferPointer(rebasing: bytes[cell.bytes])
    guard let text = String(validating: slice, as: UTF8.self) else { return nil }
    return cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
  }

  /// The column of a byte: the number of Unicode scalars from the beginning of its line, counted from 1.
  ///
  /// - Complexity: O(length of the line before it).
  package static func column(of place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (column, place) = (1, place)
    while place > 0 {
      place -= 1
      let byte = bytes[place]
      if byte == feed || byte == carriage { break }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    // A byte order mark is no character of the first line.
    return place == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) && column > 1 ? column - 1 : column
  }

  /// The columns at which the cells of a row begin, as `column` counts them.
  ///
  /// - Complexity: O(length of the row), however many cells it has.
  package static func columns(of row: Row, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var columns: [Int] = []
    var last: Cell?
    for cell in row.cells {
      if let last, let known = columns.last, last.line == cell.line {
        let between = bytes[last.bytes.lowerBound..<cell.bytes.lowerBound]
        columns.append(known + between.count { $0 & 0xC0 != 0x80 })
      } else {
        columns.append(column(of: cell.bytes.lowerBound, in: bytes))
      }
      last = cell
    }
    return columns
  }
}

extension CSVReader.Fault {
  /// What is wrong, and what to do.
  package var message: String {
    switch sort {
    case .loneQuote: "a quote in a cell that begins with none; put the cell in quotes and double those within"
    case .textBehindQuote: "text behind the quote that ends the cell; a quote within a cell is doubled"
    case .openQuote: "a quote that is never closed"
    }
  }
}
