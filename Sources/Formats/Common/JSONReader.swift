import Relations

/// Reads JSON (RFC 8259) into pieces that know where they stand.
///
/// Numbers, `true` and `false` stay as they are written. A member that is `null` is left out, as what is not recorded; an
/// empty text is an error, and so is a repeated name.
struct JSONReader {
  /// The deepest nesting that is read.
  static let depthLimit = 64

  private let text: SourceText
  private var walk = SourceText.Walk()
  private var next = 0
  private var diagnostics: [Diagnostic] = []

  private init(_ text: SourceText) { self.text = text }

  /// The value of a text, `nil` if it is no JSON; and what is wrong with it.
  static func read(_ bytes: [UInt8], file: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    do {
      var reader = JSONReader(try SourceText(bytes, file: file))
      let node = try reader.document()
      return (node, reader.diagnostics)
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  private mutating func document() throws(ImportError) -> YAMLNode? {
    let node = try value(depth: 0)
    skipSpace()
    guard next == text.bytes.count else { throw fail("the JSON ends here, but more follows") }
    return node
  }

  /// The value that follows; `nil` for null.
  private mutating func value(depth: Int) throws(ImportError) -> YAMLNode? {
    skipSpace()
    guard next < text.bytes.count else { throw fail("the JSON ends too early") }
    if depth > JSONReader.depthLimit { throw fail("nested deeper than \(JSONReader.depthLimit) levels") }
    let position = here
    switch text.bytes[next] {
    case UInt8(ascii: "{"): return YAMLNode(content: .mapping(try members(depth)), position: position)
    case UInt8(ascii: "["): return YAMLNode(content: .list(try items(depth)), position: position)
    case UInt8(ascii: "\""):
      let string = try string()
      if string.isEmpty {
        diagnostics.append(
          Diagnostic(.error, "empty-value", at: position, "an empty text; leave it out if it is not recorded"))
        return nil
      }
      return YAMLNode(content: .scalar(string), position: position)
    default:
      let word = try word()
      return word == "null" ? nil : YAMLNode(content: .scalar(word), position: position)
    }
  }

  private mutating func members(_ depth: Int) throws(ImportError) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var seen: Set<String> = []
    next += 1
    while try !closes(with: UInt8(ascii: "}"), isFirst: entries.isEmpty && seen.isEmpty) {
      let position = here
      guard next < text.bytes.count, text.bytes[next] == UInt8(ascii: "\"") else {
        throw fail("the name of a member in quotation marks is expected here")
      }
      let name = try string()
      skipSpace()
      guard next < text.bytes.count, text.bytes[next] == UInt8(ascii: ":") else { throw fail("':' is expected here") }
      next += 1
      if !seen.insert(name).inserted {
        diagnostics.append(Diagnostic(.error, "repeated-key", at: position, "the name '\(name)' stands here again"))
      }
      if let value = try value(depth: depth + 1) { entries.append(.init(name, value, at: position)) }
    }
    return entries
  }

  private mutating func items(_ depth: Int) throws(ImportError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    var isFirst = true
    next += 1
    while try !closes(with: UInt8(ascii: "]"), isFirst: isFirst) {
      isFirst = false
      if let item = try value(depth: depth + 1) { items.append(item) }
    }
    return items
  }

  /// Whether a list or an object ends here; takes the comma before whatever follows the first.
  private mutating func closes(with bracket: UInt8, isFirst: Bool) throws(ImportError) -> Bool {
    skipSpace()
    guard next < text.bytes.count else { throw fail("the JSON ends too early; a bracket is open") }
    if text.bytes[next] == bracket {
      next += 1
      return true
    }
    if isFirst { return false }
    guard text.bytes[next] == UInt8(ascii: ",") else {
      throw fail("',' or '\(Character(Unicode.Scalar(bracket)))' is expected here")
    }
    next += 1
    skipSpace()
    return false
  }

  private mutating func word() throws(ImportError) -> String {
    let start = next
    while next < text.bytes.count, !" \t\r\n,]}:".utf8.contains(text.bytes[next]) { next += 1 }
    let word = String(decoding: text.bytes[start..<next], as: UTF8.self)
    let isNumber = word.first.map { "-0123456789".contains($0) } == true && Double(word) != nil
    guard ["true", "false", "null"].contains(word) || isNumber else {
      next = start
      throw fail("a value is expected here, not '\(word.prefix(20))'")
    }
    return word
  }

  private mutating func skipSpace() {
    while next < text.bytes.count, " \t\r\n".utf8.contains(text.bytes[next]) { next += 1 }
  }

  private var here: Position {
    mutating get { walk.position(at: next, in: text) }
  }

  private func fail(_ message: String) -> ImportError { text.error(at: next, "json-syntax", message) }
}

extension JSONReader {
  private mutating func string() throws(ImportError) -> String {
    next += 1
    var units: [UInt8] = []
    while next < text.bytes.count {
      let byte = text.bytes[next]
      switch byte {
      case UInt8(ascii: "\""):
        next += 1
        return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += Array(String(try escaped()).utf8)
      case 0..<0x20: throw fail("a control character in a text; write it as \\u and four digits")
      default:
        units.append(byte)
        next += 1
      }
    }
    throw fail("the JSON ends too early; a quotation mark is open")
  }

  private mutating func escaped() throws(ImportError) -> Unicode.Scalar {
    let letters: [UInt8: Unicode.Scalar] = [
      0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r", 0x74: "\t",
    ]
    guard next + 1 < text.bytes.count else { throw fail("the JSON ends too early; a quotation mark is open") }
    if let letter = letters[text.bytes[next + 1]] {
      next += 2
      return letter
    }
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, next + 1 < text.bytes.count, text.bytes[next] == UInt8(ascii: "\\") else {
      throw fail("half of a character; a surrogate has its other half behind it")
    }
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fail("half of a character; a surrogate has its other half behind it") }
    return scalar
  }

  /// The number behind `\u`.
  private mutating func unit() throws(ImportError) -> UInt32 {
    let digits = text.bytes[min(next + 2, text.bytes.count)..<min(next + 6, text.bytes.count)]
    guard next + 1 < text.bytes.count, text.bytes[next + 1] == UInt8(ascii: "u"), digits.count == 4,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fail("no such escape; write \\u and four digits") }
    next += 6
    return unit
  }
}
