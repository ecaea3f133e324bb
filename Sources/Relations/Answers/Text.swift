/// A short text for people, with emphasis, links and references to the sources of an answer.
///
/// A text is written as a string literal where it is plain, and joined with `+` where it is not.
public struct Text: Hashable, Sendable {
  /// What the text is made of.
  public var pieces: [Piece]
  /// What programs read in a cell in place of the words, such as a date as it is written in files; nil for the words.
  public private(set) var written: String?

  /// A stretch of a text in one style.
  public enum Piece: Hashable, Sendable {
    /// Words as they are.
    case plain(String)
    /// Words that stand out.
    case strong(String)
    /// Words that stand back.
    case muted(String)
    /// An id or something to be typed.
    case code(String)
    /// Words that lead to an address.
    case link(String, url: String)
    /// The name of a record, which leads to its page where records have pages.
    case record(String, id: String)
    /// References to sources by their place in the answer's list, from 1.
    case sources([Int])
  }

  /// A text of pieces.
  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// A plain text.
  public init(_ plain: String) { pieces = plain.isEmpty ? [] : [.plain(plain)] }

  /// Words that stand out.
  public static func strong(_ words: String) -> Text { Text([.strong(words)]) }
  /// Words that stand back.
  public static func muted(_ words: String) -> Text { Text([.muted(words)]) }
  /// An id or something to be typed.
  public static func code(_ words: String) -> Text { Text([.code(words)]) }
  /// Words that lead to an address, or the address itself.
  public static func link(_ words: String? = nil, url: String) -> Text { Text([.link(words ?? url, url: url)]) }
  /// The name of a record.
  public static func record(_ name: String, id: String) -> Text { Text([.record(name, id: id)]) }
  /// References to sources by their place in the answer's list, from 1.
  public static func sources(_ numbers: [Int]) -> Text { Text(numbers.isEmpty ? [] : [.sources(numbers)]) }

  /// Both texts, one behind the other.
  public static func + (left: Text, right: Text) -> Text {
    var both = Text(left.pieces + right.pieces)
    if left.written != nil || right.written != nil {
      both.written = (left.written ?? left.words) + (right.written ?? right.words)
    }
    return both
  }

  /// Words for people, and what programs read in a cell in their place.
  public init(_ words: String, written: String) {
    self.init(words)
    self.written = written
  }

  /// Appends a text.
  public static func += (left: inout Text, right: Text) { left = left + right }

  /// The words without their styles, addresses and references.
  public var words: String {
    pieces.map { piece in
      switch piece {
      case .plain(let words), .strong(let words), .muted(let words), .code(let words), .link(let words, _),
        .record(let words, _):
        words
      case .sources: ""
      }
    }.joined()
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { pieces.isEmpty }
}

extension Text: ExpressibleByStringInterpolation {
  /// A plain text.
  public init(stringLiteral value: String) { self.init(value) }
}

extension Sequence<Text> {
  /// The texts, one behind another, with a separator between each two.
  public func joined(separator: Text = "") -> Text {
    var all = Text([])
    for (index, text) in enumerated() { all += index == 0 ? text : separator + text }
    return all
  }
}
