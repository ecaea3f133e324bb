/// How many columns of a terminal things take.
///
/// The widths are those of Unicode Standard Annex 11 for a reader of Latin script: wide and fullwidth characters and
/// emoji take two columns, marks that stand on another character and invisible ones none, all others one.
package enum DisplayWidth {
  /// The columns that a text takes on one line.
  package static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns that a character takes.
  static func of(_ character: Character) -> Int {
    if let byte = character.asciiValue { return byte >= 0x20 && byte != 0x7F ? 1 : 0 }
    let scalars = character.unicodeScalars
    if scalars.contains("\u{FE0F}") { return 2 }
    // What stands on a base adds nothing to it.
    return scalars.lazy.map(of).first { $0 > 0 } ?? 0
  }

  private static func of(_ scalar: UnicodeScalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: UnicodeScalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    return scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
  }

  /// The blocks of EastAsianWidth.txt that are wide or fullwidth throughout.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// The text on one line without anything that a terminal would obey: ends of line and tabs are spaces, and other
  /// control characters the sign for a character that cannot be shown.
  var printable: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var text = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in unicodeScalars {
      let isLineEnd = "\n\r\t\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
      if isLineEnd {
        if !(wasReturn && scalar == "\n") { text.append(" ") }
      } else {
        text.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
      }
      wasReturn = scalar == "\r"
    }
    return String(text)
  }
}
