/// Text as it may stand in a picture: no control characters and none that turn the direction of other people's text.
enum PlainText {
  /// The text on one line: newlines and tabs are spaces, other characters that XML or a reader cannot bear are U+FFFD.
  static func line(_ text: String) -> String {
    if isClean(text) { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9, 10, 13, 0x85, 0x2028, 0x2029: clean.append(" ")
      default: clean.append(isOutlawed(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(clean)
  }

  /// The lines of a text, each clean; a text without newlines is one line.
  static func lines(_ text: String) -> [String] {
    if isClean(text) { return [text] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line(String($0)) }
  }

  /// Whether a text may stand as it is, told from its bytes: most texts may, and every text of a picture is asked.
  static func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      // Few bytes begin a character that may not stand.
      bytes.indices.allSatisfy { (0x20..<0x7F).contains(bytes[$0]) || isClean(bytes[$0...]) }
    }
  }

  /// Whether the first of some bytes begins a character that may stand, or goes on with one.
  private static func isClean(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let start = bytes.startIndex
    func byte(_ offset: Int) -> UInt8 { start + offset < bytes.endIndex ? bytes[start + offset] : 0 }
    switch byte(0) {
    case 0..<0x20, 0x7F: return false
    case 0xC2: return byte(1) >= 0xA0
    case 0xE2 where byte(1) == 0x80: return !(0xA8...0xAE).contains(byte(2))
    case 0xE2 where byte(1) == 0x81: return !(0xA6...0xA9).contains(byte(2))
    case 0xEF: return byte(1) != 0xBF || byte(2) < 0xBE
    case 0xF0...: return byte(1) & 0xF != 0xF || byte(2) != 0xBF || byte(3) < 0xBE
    default: return true
    }
  }

  private static func isOutlawed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: scalar.value > 0xFFFF && scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
