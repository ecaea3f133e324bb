extension SVG {
  /// What a picture of ours records about itself: the facts of its diagram, then `renderer`, `theme`, `graphviz` and, if
  /// it had to go down the ladder, `layout`. Empty for a picture that is not ours.
  /// - Complexity: O(b) for the b bytes of the picture.
  public static func facts(in picture: [UInt8]) -> [Diagram.Fact] {
    let opening = Array("<metadata>\n".utf8)
    let closing = Array("</metadata>".utf8)
    guard let start = position(of: opening, in: picture[...]) else { return [] }
    let rest = picture[(start + opening.count)...]
    guard let end = position(of: closing, in: rest) else { return [] }
    let lines = rest[..<end].split(separator: UInt8(ascii: "\n"))
    return lines.compactMap { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
      return Diagram.Fact(unescaped(line[..<colon]), unescaped(value))
    }
  }

  private static func position(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - word.count)).first { start in
      bytes[start] == word[0] && bytes[start..<(start + word.count)].elementsEqual(word)
    }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "&", omittingEmptySubsequences: false)
    var text = String(pieces.first ?? "")
    for piece in pieces.dropFirst() {
      let entity = [("lt;", "<"), ("gt;", ">"), ("amp;", "&"), ("quot;", "\"")].first { piece.hasPrefix($0.0) }
      text += entity.map { $0.1 + piece.dropFirst($0.0.count) } ?? "&" + piece
    }
    return text
  }
}
