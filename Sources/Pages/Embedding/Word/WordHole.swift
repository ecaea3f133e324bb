import Relations

/// What in the markup of an answer is known only when the whole document is: numbers, and names that it has for styles.
enum WordHole: Hashable {
  /// The id of the footnote that tells of a source.
  case note(String)
  /// The id of the bookmark at that footnote.
  case bookmark(String)
  /// The number of that footnote as it is shown.
  case number(String)
  /// The number of a figure.
  case figure
  /// The id of a drawing.
  case drawing
  /// The id of the list of points.
  case list
  /// The id of a style.
  case style(WordStyle)
  /// The properties of a paragraph of the text around it, which are not the region's.
  case body

  /// The hole as it stands in markup. Escaped words never hold the character around it, so that none is taken for a hole.
  var text: String {
    switch self {
    case .note(let id): WordHole.written("note", id)
    case .bookmark(let id): WordHole.written("bookmark", id)
    case .number(let id): WordHole.written("number", id)
    case .figure: WordHole.written("figure")
    case .drawing: WordHole.written("drawing")
    case .list: WordHole.written("list")
    case .style(let style): WordHole.written("style", style.rawValue)
    case .body: WordHole.written("body")
    }
  }

  private static let edge: Unicode.Scalar = "\u{FFFE}"

  private static func written(_ kind: String, _ key: String = "") -> String {
    "\(edge)\(kind) \(HTML.escaped(key))\(edge)"
  }

  /// The holes of a markup, from first to last.
  static func all(in markup: String) -> [WordHole] {
    markup.unicodeScalars.split(separator: edge, omittingEmptySubsequences: false).enumerated().compactMap {
      $0 % 2 == 1 ? WordHole(String($1)) : nil
    }
  }

  /// The markup with its holes filled.
  static func filled(_ markup: String, _ fill: (WordHole) -> String) -> String {
    markup.unicodeScalars.split(separator: edge, omittingEmptySubsequences: false).enumerated().map { place, part in
      place % 2 == 1 ? WordHole(String(part)).map(fill) ?? "" : String(part)
    }.joined()
  }

  private init?(_ text: String) {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let key = XMLPart.unescaped(String(text[text.index(after: space)...]))
    switch text[..<space] {
    case "note": self = .note(key)
    case "bookmark": self = .bookmark(key)
    case "number": self = .number(key)
    case "figure": self = .figure
    case "drawing": self = .drawing
    case "list": self = .list
    case "body": self = .body
    case "style":
      guard let style = WordStyle(rawValue: key) else { return nil }
      self = .style(style)
    default: return nil
    }
  }
}
