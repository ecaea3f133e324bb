/// Bytes of SVG in the making, with holes for the prefix of ids, which is a hash of all the rest.
///
/// Nothing here makes a string: pieces are copied as bytes, which is several times faster than writing into a string.
struct Markup {
  private(set) var bytes: [UInt8] = []
  private var holes: [Int] = []

  /// Appends markup as it is; never call it with a text of a user.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends markup that the program has made, such as the name of a class.
  mutating func made(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Appends markup that the program has made before, such as the attributes of a colour.
  mutating func made(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// Has room for so many more bytes without moving those that are there.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Appends a text, escaped, for between tags or between double quotes.
  mutating func text(_ text: String) {
    var line = PlainText.line(text)
    line.withUTF8 { escape($0) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let entity = Markup.entity(text[index]) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      raw(entity)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  /// Appends other markup.
  mutating func append(_ other: Markup) {
    holes += other.holes.map { $0 + bytes.count }
    bytes += other.bytes
  }

  /// Appends a number with at most two decimals.
  mutating func number(_ number: Double) { Numbers.append(number, to: &bytes) }

  /// Appends a whole number.
  mutating func number(_ number: Int) { Numbers.append(number, to: &bytes) }

  /// Appends the prefix of ids: room for a hash, which is told when all is there.
  mutating func prefix() {
    holes.append(bytes.count)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "_"), count: Markup.room))
  }

  /// How long a prefix is that is a hash.
  private static let room = 11

  /// Appends an attribute with a number.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    // One piece of bytes instead of five: half of a picture is attributes with numbers.
    let length = name.utf8CodeUnitCount
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length + Numbers.room + 4) { piece in
      piece[0] = UInt8(ascii: " ")
      for index in 0..<length { piece[index + 1] = name.utf8Start[index] }
      piece[length + 1] = UInt8(ascii: "=")
      piece[length + 2] = UInt8(ascii: "\"")
      let end = Numbers.write(value, into: piece, at: length + 3)
      piece[end] = UInt8(ascii: "\"")
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[...end]))
    }
  }

  /// Appends an attribute with a text, escaped.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Appends a point as it stands in paths, after a character if one is given.
  mutating func point(_ point: Point, after character: Unicode.Scalar? = nil) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Numbers.room + 2) { piece in
      var end = 0
      if let character {
        piece[0] = UInt8(ascii: character)
        end = 1
      }
      end = Numbers.write(point.x, into: piece, at: end)
      piece[end] = UInt8(ascii: " ")
      end = Numbers.write(point.y, into: piece, at: end + 1)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<end]))
    }
  }

  /// Puts the prefix in its places, and answers which it is: a hash of all the rest where none is given.
  mutating func fill(prefix given: String?) -> String {
    let prefix = given ?? "s" + hash
    let word = Array(prefix.utf8)
    guard word.count == Markup.room else {
      bytes = filled(with: word)
      return prefix
    }
    for hole in holes { bytes.replaceSubrange(hole..<(hole + word.count), with: word) }
    return prefix
  }

  private func filled(with word: [UInt8]) -> [UInt8] {
    var filled: [UInt8] = []
    filled.reserveCapacity(bytes.count + holes.count * max(word.count - Markup.room, 0))
    var start = 0
    for hole in holes {
      filled += bytes[start..<hole]
      filled += word
      start = hole + Markup.room
    }
    return filled + bytes[start...]
  }

  /// A word that stands for the bytes.
  private var hash: String {
    var digest = Digest()
    digest.add(bytes)
    return digest.word
  }
}
