/// Words that may be ids and classes.
enum Identifiers {
  /// Whether a text may stand in an id as it is.
  static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100 && text.utf8.allSatisfy(isPlain)
  }

  /// The text with a hyphen for every byte that may not stand in an id; starts with a letter.
  static func word(_ text: String, otherwise: String) -> String {
    if let first = text.utf8.first, isLetter(first), isPlain(text) { return text }
    let bytes = text.utf8.prefix(100).map { isPlain($0) ? $0 : UInt8(ascii: "-") }
    guard let first = bytes.first else { return otherwise }
    return (isLetter(first) ? "" : otherwise) + String(decoding: bytes, as: UTF8.self)
  }

  /// The ids of nodes after the prefix: the real id where it can be, its place where not or where it is taken.
  static func nodes(of diagram: Diagram) -> [String] {
    var taken = Set<String>()
    return diagram.nodes.enumerated().map { index, node in
      isPlain(node.id) && taken.insert(node.id).inserted ? "node-\(node.id)" : "n\(index)"
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
