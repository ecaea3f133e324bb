import Relations

/// A question in SQL that cannot be answered: what SQLite says of it, and where.
public struct SQLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let message: String
  /// The line and column, from 1, where it is; `nil` where SQLite does not tell.
  public let place: Place?
  /// Whether it only took too long, or too much memory, so that asking for less would help.
  public let isTooMuch: Bool

  /// A place in the text of a question.
  public struct Place: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// The text of the line.
    public let text: String
  }

  init(_ message: String, at place: Place? = nil, isTooMuch: Bool = false) {
    self.message = message
    self.place = place
    self.isTooMuch = isTooMuch
  }

  static let tooSlow = SQLError(
    "the time was up before the tables were filled; give more with --timeout", isTooMuch: true)

  /// The message, and under it the line with a caret where it is wrong, as compilers write it.
  public var description: String {
    guard let place else { return message }
    // What is as wide as the text before the caret: tabs stay, all else is a space in each column.
    let before = place.text.prefix(place.column - 1)
    let indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: DisplayWidth.of(String($0))) }
    return "line \(place.line), column \(place.column): \(message)\n  \(place.text)\n  \(indent.joined())^"
  }
}

extension SQLError.Place {
  /// The place of a byte in a text.
  init(byte: Int, of text: String) {
    let bytes = Array(text.utf8)
    let end = min(max(byte, 0), bytes.count)
    let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let stop = bytes[end...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    line = bytes[..<end].count { $0 == 0x0A } + 1
    column = String(decoding: bytes[start..<end], as: UTF8.self).count + 1
    self.text = String(decoding: bytes[start..<max(stop, start)], as: UTF8.self)
  }
}

extension SQLError.Place {
  /// The place where a name first stands in a text as a word of its own, outside of quoted texts and remarks.
  init?(of name: String, in text: String) {
    let (bytes, word) = (Array(text.utf8), Array(name.lowercased().utf8))
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if let end = Self.end(ofAside: rest) {
        index = end
      } else if Self.isPart(bytes[index]) {
        let own = rest.prefix(while: Self.isPart)
        if String(decoding: own, as: UTF8.self).lowercased().utf8.elementsEqual(word) {
          self.init(byte: index, of: text)
          return
        }
        index = own.endIndex
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Where a quoted text or a remark ends that begins here; `nil` where none does.
  private static func end(ofAside rest: ArraySlice<UInt8>) -> Int? {
    func end(_ start: String, _ stop: String) -> Int? {
      guard rest.starts(with: start.utf8) else { return nil }
      var index = rest.startIndex + start.utf8.count
      while index < rest.endIndex, !rest[index...].starts(with: stop.utf8) { index += 1 }
      return min(index + stop.utf8.count, rest.endIndex)
    }
    return end("'", "'") ?? end("--", "\n") ?? end("/*", "*/")
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
