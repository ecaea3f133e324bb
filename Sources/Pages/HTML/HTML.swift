import Diagrams

/// Texts as they may stand in a page.
enum HTML {
  /// A text in which nothing is left that a browser would take for markup; fit for attributes in double quotes too.
  static func escaped(_ text: String) -> String {
    var safe = ""
    safe.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\n", "\t": safe.unicodeScalars.append(scalar)
      default: safe.unicodeScalars.append(isShown(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return safe
  }

  /// Control characters are errors in HTML, and marks of direction could make one name read as another.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
    case 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  /// An element with a text in it.
  static func element(_ name: String, _ attributes: [(String, String)] = [], text: String) -> String {
    element(name, attributes, html: escaped(text))
  }

  /// An element with markup in it.
  static func element(_ name: String, _ attributes: [(String, String)] = [], html: String) -> String {
    "<\(name)\(written(attributes))>\(html)</\(name)>"
  }

  /// Attributes as they stand in a tag, a space before each.
  static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
  }

  /// Words that lead out of the site, where the address is safe to follow; the words alone where it is not.
  static func outward(_ words: String, to address: String) -> String {
    guard let safe = Links.safe(address), safe.lowercased().hasPrefix("http") || safe.lowercased().hasPrefix("mailto:")
    else { return escaped(words) }
    return element("a", [("class", "out"), ("href", safe), ("rel", "external noopener noreferrer")], text: words)
  }

  /// A word that may be an id in a page: what is no letter, digit or hyphen becomes a hyphen.
  static func word(_ text: String) -> String {
    let word = text.lowercased().unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? String(scalar) : "-"
    }.joined()
    return "p-" + word.split(separator: "-").joined(separator: "-")
  }
}
