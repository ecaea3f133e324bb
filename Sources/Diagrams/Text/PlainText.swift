/// Text as it may stand in a picture: no control characters and none that turn the direction of other people's text.
enum PlainText {
  /// The text on one line: newlines and tabs are spaces, other characters that XML or a reader cannot bear are U+FFFD.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isOutlawed) else { return text }
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
    guard text.unicodeScalars.contains(where: isOutlawed) else { return [text] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line(String($0)) }
  }

  private static func isOutlawed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: scalar.value > 0xFFFF && scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
