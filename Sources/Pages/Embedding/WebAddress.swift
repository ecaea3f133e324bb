import Diagrams

/// Addresses as they may stand in documents.
enum WebAddress {
  /// An address that is safe to follow, with what could end it in a text written by its number; nil for any other.
  static func safe(_ address: String) -> String? {
    guard let safe = Links.safe(address),
      ["http://", "https://", "mailto:"].contains(where: safe.lowercased().hasPrefix)
    else { return nil }
    return path(safe, keeping: "%#?&")
  }

  /// A path of a file from the document's folder.
  static func path(_ path: String, keeping: String = "") -> String {
    path.unicodeScalars.map { scalar in
      let isKept = scalar.properties.isAlphabetic || "0123456789-._~/:@!,;=+()$".unicodeScalars.contains(scalar)
      if isKept || keeping.unicodeScalars.contains(scalar) { return String(scalar) }
      return String(scalar).utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }.joined()
  }
}
