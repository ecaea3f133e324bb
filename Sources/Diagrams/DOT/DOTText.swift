/// Text as the DOT language quotes it.
enum DOTText {
  /// A name between double quotes. Graphviz keeps the backslashes of names as they are written.
  static func quoted(_ name: String) -> String { "\"" + escaped(name, newline: "\\n") + "\"" }

  /// A text between double quotes that `DOTGraph` reads back to the letter.
  static func exact(_ text: String) -> String {
    var exact = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": exact += "\\" + String(scalar)
      case "\n": exact += "\\n"
      default: exact.unicodeScalars.append(scalar)
      }
    }
    return exact + "\""
  }

  /// A text that Graphviz shows as it is, without its quotes: no escape and no entity in it is read.
  static func label(_ text: String) -> String { withoutEntities(escaped(text, newline: "\\n")) }

  /// A label as it was broken into lines.
  static func label(_ label: Label) -> String {
    label.lines.map { self.label($0.text) }.joined(separator: "\\n")
  }

  /// A safe link without its quotes; nothing for any other.
  static func link(_ href: String?) -> String {
    Links.safe(href).map { withoutEntities(escaped($0, newline: "")) } ?? ""
  }

  private static func escaped(_ text: String, newline: String) -> String {
    let lines = PlainText.lines(text).map { line in
      var escaped = ""
      for character in line.unicodeScalars {
        if character == "\"" || character == "\\" { escaped += "\\" }
        escaped.unicodeScalars.append(character)
      }
      return escaped
    }
    return lines.joined(separator: newline)
  }

  /// Graphviz reads `&name;` and `&#number;` in labels; other ampersands stand for themselves.
  private static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let ampersand = rest.firstIndex(of: "&") {
      let after = rest[rest.index(after: ampersand)...]
      let name = after.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      let isEntity = !name.isEmpty && after.dropFirst(name.count).first == ";"
      result += rest[..<ampersand] + (isEntity ? "&amp;" : "&")
      rest = after
    }
    return result + rest
  }

  /// The nearest of Graphviz's styles of line; it knows no dashes with dots between.
  static func style(of line: Diagram.LineStyle) -> String { line == .dotted ? "dotted" : "dashed" }
}
