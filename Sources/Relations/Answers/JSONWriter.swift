extension JSON: CustomStringConvertible {
  /// The value on one line, without spaces.
  public var description: String { written(indent: nil) }

  /// The value on many lines, indented by two spaces, without a newline at the end.
  public var pretty: String { written(indent: 0) }

  private func written(indent: Int?) -> String {
    var writer = JSONWriter()
    writer.write(self, indent: indent)
    return writer.text
  }
}

/// Appends JSON to a text.
private struct JSONWriter {
  var text = ""

  mutating func write(_ value: JSON, indent: Int?) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    // Swift writes the fewest digits that read back as the same number.
    case .number(let value): text += value.isFinite ? value.description : "null"
    case .string(let value): write(value)
    case .array(let items): writeItems(items, in: ("[", "]"), indent: indent) { $0.write($1, indent: $2) }
    case .object(let members):
      writeItems(members, in: ("{", "}"), indent: indent) { writer, member, indent in
        writer.write(member.name)
        writer.text += indent == nil ? ":" : ": "
        writer.write(member.value, indent: indent)
      }
    }
  }

  private mutating func writeItems<Item>(
    _ items: [Item], in brackets: (String, String), indent: Int?, _ write: (inout JSONWriter, Item, Int?) -> Void
  ) {
    text += brackets.0
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      breakLine(indent.map { $0 + 2 })
      write(&self, item, indent.map { $0 + 2 })
    }
    if !items.isEmpty { breakLine(indent) }
    text += brackets.1
  }

  private mutating func breakLine(_ indent: Int?) {
    guard let indent else { return }
    text += "\n" + String(repeating: " ", count: indent)
  }

  private mutating func write(_ string: String) {
    text += "\""
    if string.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      text += string
    } else {
      for scalar in string.unicodeScalars { write(scalar) }
    }
    text += "\""
  }

  private mutating func write(_ scalar: UnicodeScalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{8}": text += "\\b"
    case "\u{C}": text += "\\f"
    // JavaScript took the two separators for line ends until 2019, and terminals obey the C1 controls.
    // XML has no way to write the two noncharacters.
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
