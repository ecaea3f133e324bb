/// A piece of YAML and where it stands: a scalar, a list or a mapping whose order is kept.
///
/// Scalars stay text, so `NO` is Norway and `1905-06-07` no number.
struct YAMLNode: Sendable {
  /// What the piece is.
  enum Content: Sendable {
    case scalar(String)
    case list([YAMLNode])
    case mapping([Entry])
  }

  /// One key of a mapping and what it holds.
  struct Entry: Sendable {
    let key: String
    let position: Position
    let value: YAMLNode
  }

  let content: Content
  let position: Position

  /// The text of a scalar.
  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a mapping.
  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The items of a list, or the piece itself as the only item.
  var items: [YAMLNode] {
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
