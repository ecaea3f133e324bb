/// A piece of YAML and where it stands: a scalar, a list or a mapping whose order is kept.
///
/// Scalars stay text, so `NO` is Norway and `1905-06-07` no number. What is read from other formats takes this shape
/// too, with places in the files of those formats, and is held to the same grammar.
public struct YAMLNode: Hashable, Sendable {
  /// What the piece is.
  public enum Content: Hashable, Sendable {
    /// A text.
    case scalar(String)
    /// Pieces in order.
    case list([YAMLNode])
    /// Pieces under keys, in order.
    case mapping([Entry])
  }

  /// One key of a mapping and what it holds.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let position: Position
    /// What it holds.
    public let value: YAMLNode

    /// A piece under a key; where the piece stands, if the key has no place of its own.
    public init(_ key: String, _ value: YAMLNode, at position: Position? = nil) {
      self.key = key
      self.position = position ?? value.position
      self.value = value
    }
  }

  /// What the piece is.
  public let content: Content
  /// Where it stands.
  public let position: Position

  /// A piece at a place.
  public init(content: Content, position: Position) {
    self.content = content
    self.position = position
  }

  /// The text of a scalar.
  public var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a mapping.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The items of a list, or the piece itself as the only item.
  public var items: [YAMLNode] {
    if case .list(let items) = content { items } else { [self] }
  }

  /// What the piece is, in words, for messages.
  var shape: String {
    switch content {
    case .scalar(let text): "'\(text.count > 40 ? text.prefix(39) + "…" : text[...])'"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

extension YAMLNode {
  /// A text that was not read from a file.
  public static func text(_ text: String) -> YAMLNode { YAMLNode(content: .scalar(text), position: .nowhere) }

  /// A list that was not read from a file.
  public static func list(_ items: [YAMLNode]) -> YAMLNode { YAMLNode(content: .list(items), position: .nowhere) }

  /// A mapping that was not read from a file.
  public static func mapping(_ entries: [Entry]) -> YAMLNode {
    YAMLNode(content: .mapping(entries), position: .nowhere)
  }
}

extension Position {
  /// The place of what was not read from a file.
  public static let nowhere = Position(file: "", line: 1, column: 1)
}
