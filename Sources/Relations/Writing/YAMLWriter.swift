/// Writes nodes as YAML that reads back as the same nodes.
enum YAMLWriter {
  /// A node on one line, in braces and brackets where it is no scalar.
  static func line(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): scalar(text)
    case .list(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .mapping(let entries):
      entries.isEmpty ? "{}" : "{ " + entries.map { key($0.key) + ": " + line($0.value) }.joined(separator: ", ") + " }"
    }
  }

  /// An entry behind an indentation, on one line for each item of a list that holds more than plain words.
  static func block(_ entry: YAMLNode.Entry, indent: String) -> String {
    let head = indent + key(entry.key) + ":"
    guard case .list(let items) = entry.value.content, items.contains(where: { $0.scalar == nil }), items.count > 1
    else { return head + " " + line(entry.value) + "\n" }
    return head + "\n" + items.map { indent + "  - " + line($0) + "\n" }.joined()
  }

  private static func key(_ text: String) -> String { scalar(text) }

  /// A text as a scalar within braces and brackets: plain where YAML reads it as it stands, else in quotation marks.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : text.quoted("U", digits: 8) { !isPrintable($0) }
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, first != " ", last != " ",
      first != "-", text != "~", text != "null"
    else { return false }
    return text.unicodeScalars.allSatisfy { isPrintable($0) && !"{}[],&*#?|<>=!%@`\"'\\:".unicodeScalars.contains($0) }
  }

  /// Whether YAML takes a character as it is, and no editor for the end of a line.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
