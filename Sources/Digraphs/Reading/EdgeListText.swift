/// An edge list read byte by byte, which knows where it is.
struct EdgeListText {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The ends of the next arc, nil after the last.
  mutating func nextArc() throws(EdgeListError) -> (tail: Int32, head: Int32)? {
    while true {
      skipBlanks()
      guard let byte else { return nil }
      if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%") {
        while let byte = self.byte, byte != UInt8(ascii: "\n") { position += 1 }
      }
      if self.byte == UInt8(ascii: "\n") {
        endLine()
      } else if self.byte != nil {
        break
      }
    }
    let tail = try number("the number of a vertex")
    let start = position
    skipBlanks()
    if byte == UInt8(ascii: ",") {
      position += 1
      skipBlanks()
    }
    guard position > start else { throw malformed("a space, a tab or a comma") }
    let head = try number("the number of a second vertex")
    skipBlanks()
    guard byte == nil || byte == UInt8(ascii: "\n") else { throw malformed("the end of the line") }
    if byte != nil { endLine() }
    return (tail, head)
  }

  private mutating func endLine() {
    position += 1
    line += 1
    lineStart = position
  }

  private mutating func skipBlanks() {
    while let byte, [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(byte) { position += 1 }
  }

  private mutating func number(_ expected: String) throws(EdgeListError) -> Int32 {
    let start = position
    var value = 0
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      // There must be room for as many vertices, number 0 among them.
      guard value < Adjacency.limit else {
        position = start
        throw malformed("a number below \(Adjacency.limit)")
      }
      position += 1
    }
    guard position > start else { throw malformed(expected) }
    return Int32(value)
  }

  private func malformed(_ expected: String) -> EdgeListError {
    .malformed(line: line, column: position - lineStart + 1, expected: expected)
  }
}
