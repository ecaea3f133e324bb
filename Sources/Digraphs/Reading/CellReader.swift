/// The cells of a table in CSV, one after another, as ranges of its bytes.
struct CellReader {
  /// What comes after a cell.
  enum Place {
    /// Another of the same row.
    case another
    /// The end of the row.
    case last
  }

  /// A range of bytes, and whether it still holds quotation marks that stand for one.
  struct Cell: BitwiseCopyable {
    let start: Int
    let count: Int
    let hasDoubledQuotes: Bool
    /// Of cells with the same bytes the same.
    let hash: UInt64
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// Passes over a row without quotation marks, and says how many cells it has.
  mutating func skipRow() -> Int {
    var columns = 1
    while position < bytes.count, bytes[position] != 10 {
      columns += bytes[position] == 44 ? 1 : 0
      position += 1
    }
    endLine()
    return columns
  }

  /// The next cell, which must stand in its place.
  @inline(__always)
  mutating func next(_ place: Place) throws(EdgeListError) -> Cell {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quoted(place) }
    let start = position
    let end = endOfCell()
    let isLast = end == bytes.count || bytes[end] == 10
    guard isLast == (place == .last) else { throw malformed(at: end, place) }
    position = end + 1
    if !isLast { return cell(start..<end) }
    let isReturn = end > start && bytes[end - 1] == 13
    line += 1
    lineStart = position
    return cell(start..<(isReturn ? end - 1 : end))
  }

  /// Eight bytes at a time are mixed in by a multiplication, as in SplitMix64.
  @inline(__always)
  private func cell(_ range: Range<Int>, hasDoubledQuotes: Bool = false) -> Cell {
    var hash = UInt64(range.count) &* 0x9e37_79b9_7f4a_7c15
    var position = range.lowerBound
    while position &+ 8 <= range.upperBound {
      hash = Self.mixed(hash ^ bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position &+= 8
    }
    var rest: UInt64 = 0
    if position &+ 8 <= bytes.count {
      let kept = UInt64(range.upperBound &- position) &* 8
      rest = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & ((1 &<< kept) &- 1)
    } else {
      for place in position..<range.upperBound { rest |= UInt64(bytes[place]) << UInt64(8 * (place - position)) }
    }
    return Cell(
      start: range.lowerBound, count: range.count, hasDoubledQuotes: hasDoubledQuotes, hash: Self.mixed(hash ^ rest))
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0xbf58_476d_1ce4_e5b9
    return product ^ (product &>> 32)
  }

  /// Where the next comma or end of a line is, eight bytes at a time. (Mycroft's test for a zero byte, 1987.)
  @inline(__always)
  private func endOfCell() -> Int {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var end = position
    while end &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      let (commas, lines) = (word ^ 0x2c2c_2c2c_2c2c_2c2c, word ^ 0x0a0a_0a0a_0a0a_0a0a)
      let found = (((commas &- ones) & ~commas) | ((lines &- ones) & ~lines)) & highs
      if found != 0 { return end &+ found.trailingZeroBitCount &>> 3 }
      end &+= 8
    }
    while end < bytes.count, bytes[end] != 44, bytes[end] != 10 { end += 1 }
    return end
  }

  /// A cell between quotation marks, in which two of them stand for one.
  private mutating func quoted(_ place: Place) throws(EdgeListError) -> Cell {
    let start = position + 1
    let opening = malformed(at: position, "a quotation mark that is closed again")
    var (end, hasDoubled) = (start, false)
    while true {
      guard end < bytes.count else { throw opening }
      if bytes[end] == UInt8(ascii: "\"") {
        guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\"") else { break }
        hasDoubled = true
        end += 1
      } else if bytes[end] == 10 {
        line += 1
        lineStart = end + 1
      }
      end += 1
    }
    position = end + 1
    if position < bytes.count, bytes[position] == 13 { position += 1 }
    let isLast = position >= bytes.count || bytes[position] == 10
    guard isLast || bytes[position] == 44 else { throw malformed(at: position, "a comma or the end of the row") }
    guard isLast == (place == .last) else { throw malformed(at: position, place) }
    position += 1
    if isLast {
      line += 1
      lineStart = position
    }
    return cell(start..<end, hasDoubledQuotes: hasDoubled)
  }

  private mutating func endLine() {
    position += 1
    line += 1
    lineStart = position
  }

  private func malformed(at place: Int, _ expected: Place) -> EdgeListError {
    malformed(at: place, expected == .last ? "the end of the row" : "another cell, as many as the heading has")
  }

  private func malformed(at place: Int, _ expected: String) -> EdgeListError {
    .malformed(line: line, column: place - lineStart + 1, expected: expected)
  }
}
