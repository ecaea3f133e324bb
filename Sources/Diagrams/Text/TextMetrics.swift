/// How wide text is, told from a table: the same on every machine, whatever fonts it has.
///
/// The stack is Helvetica, Arial, Liberation Sans, whose advances are the same. Browsers agree to three decimals, but
/// for kerning of less than one percent, which `textLength` takes up.
public enum TextMetrics {
  /// The fonts that the table holds for, as an SVG attribute.
  public static let fontFamily = "Helvetica,Arial,'Liberation Sans',sans-serif"

  /// The width of one line of text in points, at a size in points.
  public static func width(of text: String, size: Double, bold: Bool = false) -> Double {
    let table = bold ? boldAdvances : regularAdvances
    var units = 0
    // Most texts are ASCII, whose bytes are their characters.
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte) else { return width(ofAny: text, size: size, bold: bold) }
      units += Int(table[Int(byte)])
    }
    return Double(units) * size / 2048
  }

  private static func width(ofAny text: String, size: Double, bold: Bool) -> Double {
    let table = bold ? boldAdvances : regularAdvances
    var units = 0
    var joins = false
    for scalar in text.unicodeScalars {
      if joins {
        joins = false
        continue
      }
      if scalar.value == 0x200D {
        joins = true
      } else {
        units += advance(of: scalar, table: table, bold: bold)
      }
    }
    return Double(units) * size / 2048
  }

  private static let flat: UInt32 = 0x530
  private static let regularAdvances = flatten(\.regular)
  private static let boldAdvances = flatten(\.bold)

  private static func flatten(_ style: KeyPath<AdvanceBlock, [UInt16]>) -> [UInt16] {
    var table = [UInt16](repeating: 0, count: Int(flat))
    for block in AdvanceBlock.all where block.first < flat {
      for (offset, advance) in block[keyPath: style].enumerated() {
        table[Int(block.first) + offset] = advance
      }
    }
    return table
  }

  private static func advance(of scalar: Unicode.Scalar, table: [UInt16], bold: Bool) -> Int {
    if scalar.value < flat, table[Int(scalar.value)] > 0 { return Int(table[Int(scalar.value)]) }
    if isInvisible(scalar) { return 0 }
    for block in AdvanceBlock.all where scalar.value >= block.first && scalar.value >= flat {
      let offset = Int(scalar.value - block.first)
      let advances = bold ? block.bold : block.regular
      if offset < advances.count, advances[offset] > 0 { return Int(advances[offset]) }
    }
    if isWide(scalar) { return 2048 }
    return 1229
  }

  /// Marks that combine with the letter before them, and characters that only direct the setting of others.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: (0x1F3FB...0x1F3FF).contains(scalar.value)
    }
  }

  /// Whether a text has letters of scripts that are written from right to left, such as Hebrew and Arabic.
  static func runsLeft(_ text: String) -> Bool {
    // The bytes of letters before Hebrew are less than this.
    guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
      default: false
      }
    }
  }

  /// Characters an em wide: those of East Asia, and emoji.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: scalar.value > 0x2000 && scalar.properties.isEmojiPresentation
    }
  }
}
