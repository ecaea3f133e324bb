/// Bytes of SVG in the making, with holes for the prefix of ids, which is a hash of all the rest.
struct Markup {
  private(set) var bytes: [UInt8] = []
  private var holes: [Int] = []

  /// Appends markup as it is; never call it with a text of a user.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends markup that the program has made, such as a colour or the name of a class.
  mutating func made(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Appends a text, escaped, for between tags or between double quotes.
  mutating func text(_ text: String) {
    for byte in PlainText.line(text).utf8 {
      switch byte {
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "\""): raw("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  /// Appends other markup.
  mutating func append(_ other: Markup) {
    holes += other.holes.map { $0 + bytes.count }
    bytes += other.bytes
  }

  /// Appends a number with at most two decimals.
  mutating func number(_ number: Double) { Numbers.append(number, to: &bytes) }

  /// Appends the prefix of ids.
  mutating func prefix() { holes.append(bytes.count) }

  /// Appends an attribute with a number.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    open(name)
    number(value)
    raw("\"")
  }

  /// Appends an attribute with a text, escaped.
  mutating func attribute(_ name: StaticString, _ value: String) {
    open(name)
    text(value)
    raw("\"")
  }

  private mutating func open(_ name: StaticString) {
    raw(" ")
    raw(name)
    raw("=\"")
  }

  /// Appends a point as it stands in paths.
  mutating func point(_ point: Point) {
    number(point.x)
    raw(" ")
    number(point.y)
  }

  /// The bytes with the prefix in its places.
  func filled(prefix given: String?) -> (bytes: [UInt8], prefix: String) {
    let prefix = given ?? "s" + hash
    var filled: [UInt8] = []
    filled.reserveCapacity(bytes.count + holes.count * prefix.utf8.count)
    var start = 0
    for hole in holes {
      filled += bytes[start..<hole]
      filled += prefix.utf8
      start = hole
    }
    return (filled + bytes[start...], prefix)
  }

  /// A word that stands for the bytes.
  private var hash: String {
    var digest = Digest()
    digest.add(bytes)
    return digest.word
  }
}
