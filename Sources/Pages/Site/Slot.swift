/// What fills a place in a template.
///
/// Texts are escaped here and not by Mustache, which escapes by characters as people see them, so that a quotation mark
/// with an accent upon it goes through it as it is.
enum Slot: ExpressibleByStringInterpolation {
  /// Words, to be escaped; a section over empty ones is left out.
  case text(String)
  /// Markup that was made with care.
  case html(String)
  /// Whether a section is there.
  case flag(Bool)
  /// A section for each.
  case list([[String: Slot]])

  init(stringLiteral value: String) { self = .text(value) }

  /// The value as templates take it; nothing for an empty text, which would begin a section.
  fileprivate var value: Any? {
    switch self {
    case .text(let words): words.isEmpty ? nil : HTML.escaped(words)
    case .html(let markup): markup.isEmpty ? nil : markup
    case .flag(let flag): flag
    case .list(let items): items.map(\.filled)
    }
  }
}

extension [String: Slot] {
  /// The slots as templates take them; an empty text is no section and prints nothing.
  var filled: [String: Any] { compactMapValues { $0.value } }
}
