/// Which links may stand in a picture.
public enum Links {
  /// The link if it is safe to follow: http, https, mailto, relative or within the page; `nil` for any other.
  public static func safe(_ link: String?) -> String? {
    guard let link, !link.isEmpty else { return nil }
    // Browsers drop tabs and newlines before they look for a scheme.
    let isPlain = link.unicodeScalars.allSatisfy { $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) }
    guard isPlain, PlainText.line(link) == link else { return nil }
    let head = link.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let colon = head.firstIndex(of: ":") else { return link }
    return ["http", "https", "mailto"].contains(head[..<colon].lowercased()) ? link : nil
  }
}
