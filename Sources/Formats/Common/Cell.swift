import Relations

/// What is recorded under one key, as a text that fits into one cell of a table or one attribute of a node.
///
/// A plain value is its own text. Whatever has details, claims or several values is JSON of the same shape as an author
/// writes in YAML; so is a text that could be taken for JSON, or that other formats would not keep to the letter. Sources
/// without details are their ids with spaces between.
enum Cell {
  /// The keys of which a list of plain words is written with spaces between.
  private static let listed: Set<String> = ["sources", "against"]

  /// The text of what stands under a key.
  static func text(_ node: YAMLNode, under key: String) -> String {
    if let text = node.scalar { return needsQuotes(text) ? JSON.string(text).description : text }
    let words = node.items.map(\.scalar)
    if listed.contains(key), words.allSatisfy({ $0 != nil }) { return words.compactMap { $0 }.joined(separator: " ") }
    return node.json.description
  }

  /// What a text holds, under a key and at a place.
  static func node(_ text: String, under key: String, at position: Position) -> YAMLNode {
    if let first = text.utf8.first, first == 0x7B || first == 0x5B || first == 0x22 {
      let read = JSONReader.read(Array(text.utf8), file: position.file)
      // Without an error it is ours; a text of somebody else that only begins like JSON is itself.
      if let node = read.node, read.diagnostics.isEmpty { return node.moved(to: position) }
    }
    guard listed.contains(key) else { return YAMLNode(content: .scalar(text), position: position) }
    let words = text.split { $0.isWhitespace }.map { YAMLNode(content: .scalar(String($0)), position: position) }
    return YAMLNode(content: .list(words), position: position)
  }

  private static func needsQuotes(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return true }
    if "{[\"".unicodeScalars.contains(first) || first.properties.isWhitespace || last.properties.isWhitespace {
      return true
    }
    return scalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
  }
}

extension YAMLNode {
  /// The piece as JSON, in which every scalar is a text.
  var json: JSON {
    switch content {
    case .scalar(let text): .string(text)
    case .list(let items): .array(items.map(\.json))
    case .mapping(let entries): .object(entries.map { .init($0.key, $0.value.json) })
    }
  }

  /// The piece with one place for all that is in it.
  func moved(to position: Position) -> YAMLNode {
    let content: Content =
      switch content {
      case .scalar: self.content
      case .list(let items): .list(items.map { $0.moved(to: position) })
      case .mapping(let entries): .mapping(entries.map { Entry($0.key, $0.value.moved(to: position), at: position) })
      }
    return YAMLNode(content: content, position: position)
  }
}
