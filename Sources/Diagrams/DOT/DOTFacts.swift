extension Diagram {
  /// What the writer of DOT is called in it; a new number whenever the same diagram would give other bytes.
  static let dotRenderer = "stemma-dot 2"

  /// What a file in DOT that we wrote records about itself in its first lines: the facts of its diagram and `renderer`. Empty
  /// for another file.
  public static func facts(inDOT file: [UInt8]) -> [Fact] {
    let lines = file.split(separator: UInt8(ascii: "\n")).lazy.map { String(decoding: $0, as: UTF8.self) }
    let comments = lines.prefix { $0.hasPrefix("// ") && !$0.hasPrefix("// [") }
    return comments.compactMap { line in
      let parts = line.dropFirst(3).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? Fact(String(parts[0]), String(parts[1].drop { $0 == " " })) : nil
    }
  }
}
